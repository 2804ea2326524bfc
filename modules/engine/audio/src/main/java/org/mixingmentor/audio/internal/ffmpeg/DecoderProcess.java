package org.mixingmentor.audio.internal.ffmpeg;

import com.tagtraum.ffsampledsp.FFAudioFileReader;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.mixingmentor.audio.UnpackingFolder;

/** A running {@link DecoderProgram}, seen from the process that started it. One file at a time. */
final class DecoderProcess {
    private static final int PIPE_BYTES = 1 << 16;

    private final Process process;

    @SuppressWarnings("unused") // Runs by itself; held so that it is not lost.
    private final CompletableFuture<Void> cleaning;

    private final DataOutputStream requests;
    private final DataInputStream answers;
    private boolean used;

    private DecoderProcess(Process process, Path folder) {
        this.process = process;
        this.cleaning = process.onExit().thenRun(() -> TemporaryFolder.delete(folder));
        this.requests = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), PIPE_BYTES));
    }

    /** Starts a process and waits until it has loaded FFmpeg. */
    static DecoderProcess start() throws IOException {
        return start(List.of());
    }

    /** The same with more options for its virtual machine. */
    static DecoderProcess start(List<String> options) throws IOException {
        Path folder = temporaryFolder();
        Process process;
        try {
            process = command(folder, options).start();
        } catch (IOException | RuntimeException e) {
            TemporaryFolder.delete(folder);
            throw new IOException(
                    "the decoder cannot be started (" + e.getMessage() + "); check the Java installation", e);
        }
        DecoderProcess decoder = new DecoderProcess(process, folder);
        if (!decoder.loaded()) {
            decoder.kill();
            throw new IOException("FFmpeg cannot be loaded: " + new UnpackingFolder(folder.getParent()).problem());
        }
        return decoder;
    }

    private static Path temporaryFolder() throws IOException {
        try {
            return TemporaryFolder.create();
        } catch (IOException e) {
            throw new IOException(
                    "FFmpeg cannot be loaded: " + UnpackingFolder.temporary().problem(), e);
        }
    }

    private static ProcessBuilder command(Path folder, List<String> options) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        Path java = Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Xmx64m",
                "-XX:MaxDirectMemorySize=512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+SuppressFatalErrorMessage",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                home(DecoderProgram.class) + File.pathSeparator + home(FFAudioFileReader.class)));
        command.addAll(options);
        command.add(DecoderProgram.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        // What is meant for this process, debuggers for one, is not meant for its decoders.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        return builder;
    }

    /** The jar or the folder that a class comes from. */
    private static Path home(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        URL resource = Objects.requireNonNull(type.getClassLoader().getResource(file));
        String url = resource.toString();
        String home = url.startsWith("jar:")
                ? url.substring("jar:".length(), url.indexOf("!/"))
                : url.substring(0, url.length() - file.length());
        try {
            return Path.of(new URI(home));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a file: " + url, e);
        }
    }

    private boolean loaded() {
        try {
            return answers.readBoolean();
        } catch (IOException e) {
            return false;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it has been asked for another file before. */
    boolean isUsed() {
        return used;
    }

    /** Asks for a file; its answer is read from {@link #answers()}. */
    void request(Path file) throws IOException {
        byte[] path = file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
        used = true;
        requests.writeInt(path.length);
        requests.write(path);
        requests.flush();
    }

    DataInputStream answers() {
        return answers;
    }

    void kill() {
        process.destroyForcibly();
    }

    /** Closes its standard input, upon which it ends. */
    void hangUp() throws IOException {
        requests.close();
    }

    void waitFor() throws InterruptedException {
        process.waitFor();
    }
}
