package org.mixingmentor.audio.internal.ffmpeg;

import com.tagtraum.ffsampledsp.FFAudioFileReader;
import com.tagtraum.ffsampledsp.FFFormatConversionProvider;
import com.tagtraum.ffsampledsp.FFNativeLibraryLoader;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * The program that a decoder process runs. Reads paths from standard input and answers each on standard output with
 * {@link #REFUSED} and a reason, or with {@link #OPENED}, the format and blocks of interleaved little-endian floats; a
 * block of length 0 ends the sound, one of length -1 precedes the reason why it broke off. Ends with its standard input.
 */
final class DecoderProgram {
    static final int OPENED = 1;
    static final int REFUSED = 2;
    static final int BROKEN_OFF = -1;

    private static final int BLOCK_BYTES = 1 << 15;
    private static final int COLLECT_EVERY = 16;

    private final DataInputStream requests;
    private final DataOutputStream answers;
    private final Watchdog watchdog;
    private final FFAudioFileReader reader = new FFAudioFileReader();
    private int answered;
    private final byte[] block = new byte[BLOCK_BYTES];

    private DecoderProgram(Watchdog watchdog, DataInputStream requests, DataOutputStream answers) {
        this.watchdog = watchdog;
        this.requests = requests;
        this.answers = answers;
    }

    public static void main(String[] arguments) throws IOException {
        DataOutputStream answers = new DataOutputStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BLOCK_BYTES + Integer.BYTES));
        Watchdog watchdog = new Watchdog();
        boolean loaded = FFNativeLibraryLoader.loadLibrary();
        DecoderProgram program = new DecoderProgram(watchdog, new DataInputStream(System.in), answers);
        if (loaded) {
            program.warmUp();
        }
        answers.writeBoolean(loaded);
        answers.flush();
        if (loaded) {
            program.answerAll();
        }
    }

    /**
     * Decodes a few good samples: FFSampledSP looks up the Java methods by which it reports damage only once it has
     * decoded something, and ends the process when the first thing that it meets is damage. Then empties the temporary
     * folder, which is this process's own: what was unpacked there is loaded.
     */
    private void warmUp() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        Path sound = folder.resolve("silence.au");
        try {
            Files.write(sound, Silence.AU);
            decode(sound.toFile(), new DataOutputStream(DataOutputStream.nullOutputStream()));
        } finally {
            TemporaryFolder.delete(folder);
        }
    }

    private void answerAll() throws IOException {
        try {
            while (true) {
                watchdog.idle();
                byte[] path = new byte[requests.readInt()];
                requests.readFully(path);
                decode(new File(new String(path, StandardCharsets.UTF_8)), answers);
                answers.flush();
                collectBuffers();
            }
        } catch (EOFException end) {
            // Whoever started this process has ended.
        }
    }

    /** FFSampledSP's streams hold a megabyte outside the heap until they are finalised: no other garbage calls for it. */
    private void collectBuffers() {
        answered++;
        if (answered % COLLECT_EVERY == 0) {
            System.gc();
        }
    }

    private void decode(File file, DataOutputStream out) throws IOException {
        watchdog.working();
        AudioFileFormat fileFormat;
        AudioInputStream encoded;
        try {
            URL url = OwnUrl.of(file);
            fileFormat = reader.getAudioFileFormat(url);
            encoded = fileFormat.getFormat().getChannels() > 2 ? null : reader.getAudioInputStream(url);
        } catch (IOException | UnsupportedAudioFileException | RuntimeException e) {
            out.writeByte(REFUSED);
            writeReason(out, e);
            return;
        }
        writeFormat(out, fileFormat);
        if (encoded == null) {
            out.writeInt(0);
            return;
        }
        try (AudioInputStream floats =
                new FFFormatConversionProvider().getAudioInputStream(floats(encoded.getFormat()), encoded)) {
            copy(floats, out);
            out.writeInt(0);
        } catch (DecodingException e) {
            out.writeInt(BROKEN_OFF);
            writeReason(out, e);
        } finally {
            encoded.close();
        }
    }

    private void copy(AudioInputStream floats, DataOutputStream out) throws IOException {
        while (true) {
            watchdog.working();
            int n = read(floats);
            if (n <= 0) {
                return;
            }
            watchdog.waiting();
            out.writeInt(n);
            out.write(block, 0, n);
        }
    }

    private int read(AudioInputStream floats) throws DecodingException {
        try {
            return floats.read(block);
        } catch (IOException | RuntimeException e) {
            throw new DecodingException(e);
        }
    }

    private static AudioFormat floats(AudioFormat encoded) {
        int channels = encoded.getChannels();
        return new AudioFormat(
                new AudioFormat.Encoding("PCM_FLOAT"),
                encoded.getSampleRate(),
                Float.SIZE,
                channels,
                Float.BYTES * channels,
                encoded.getSampleRate(),
                false);
    }

    private static void writeFormat(DataOutputStream out, AudioFileFormat format) throws IOException {
        out.writeByte(OPENED);
        out.writeUTF(format.getFormat().getEncoding().toString());
        out.writeInt((int) format.getFormat().getSampleRate());
        out.writeInt(format.getFormat().getChannels());
        out.writeLong(format.properties().get("duration") instanceof Long microseconds ? microseconds : -1L);
    }

    private static void writeReason(DataOutputStream out, Exception e) throws IOException {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        out.writeUTF(reason.length() > 500 ? reason.substring(0, 500) : reason);
    }

    /** Tells a failure of the decoder from one of the pipe. */
    private static final class DecodingException extends IOException {
        DecodingException(Exception cause) {
            super(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
        }
    }
}
