package org.mixingmentor.onnxexport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.mixingmentor.brain.BrainName;

/**
 * Puts a brain and its card under the next free version. The card is created first, and by one process only: who has it
 * has the version, so that two exports at once get two versions and no brain ever stands without its card.
 */
final class Publication {
    private static final Duration LONGEST_EXPORT = Duration.ofHours(1);

    private final Path folder;
    private final String base;

    Publication(Path folder, String base) {
        this.folder = folder;
        this.base = base;
    }

    /** What is done with a file that was written; it may be moved away. */
    @FunctionalInterface
    interface Trial<T> {
        T of(Path written) throws IOException;
    }

    /** Writes a file beside the brains to be and tries it; what is left of it afterwards is deleted. */
    <T> T trying(byte[] brain, Trial<T> trial) throws IOException {
        Path written;
        try {
            written = write(brain);
        } catch (IOException e) {
            throw unwritable(e);
        }
        try {
            return trial.of(written);
        } catch (FileSystemException e) {
            throw unwritable(e);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private ExportException unwritable(IOException e) {
        return new ExportException(
                "The brain cannot be written to " + folder + " (" + e.getMessage()
                        + "): choose another folder or make room" + " there.",
                e);
    }

    /** On the same disk, so that moving it is one step; not named as a brain. */
    private Path write(byte[] brain) throws IOException {
        Files.createDirectories(folder);
        sweep();
        Path file = folder.resolve("." + base + "_" + UUID.randomUUID() + ".part");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(brain);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return file;
    }

    /** Deletes what an export left that was killed. No export that is still at work writes for so long. */
    private void sweep() throws IOException {
        Instant dead = Instant.now().minus(LONGEST_EXPORT);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".brain_*.part")) {
            for (Path part : parts) {
                if (modified(part).isBefore(dead)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /** Another process may have published it since the folder was listed: then it is not dead. */
    private static Instant modified(Path part) throws IOException {
        try {
            return Files.getLastModifiedTime(part).toInstant();
        } catch (NoSuchFileException e) {
            return Instant.MAX;
        }
    }

    /** Moves the file to the next free version and writes its card. */
    BrainName publish(Path written, Function<BrainName, String> card) throws IOException {
        for (int version = highest() + 1; ; version++) {
            BrainName name = new BrainName(base, version);
            if (reserve(name, card.apply(name))) {
                move(written, name);
                return name;
            }
        }
    }

    /** True when the version is ours: its card is, and there is no brain of that name. */
    private boolean reserve(BrainName name, String card) throws IOException {
        try {
            Files.write(card(name), card.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            return false;
        }
        if (Files.exists(file(name))) {
            Files.delete(card(name));
            return false;
        }
        return true;
    }

    private void move(Path written, BrainName name) throws IOException {
        try {
            Files.move(written, file(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(card(name));
            throw e;
        }
    }

    /** What the next one would be called, if nobody else publishes before. */
    BrainName next() throws IOException {
        return new BrainName(base, (Files.isDirectory(folder) ? highest() : 0) + 1);
    }

    Path file(BrainName name) {
        return folder.resolve(name.fileName());
    }

    Path card(BrainName name) {
        return folder.resolve(name.stem() + ".md");
    }

    /** A version whose file was deleted is not given again as long as a higher one is there. */
    private int highest() throws IOException {
        int highest = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, base + "_v*.{onnx,md}")) {
            for (Path file : files) {
                String stem = file.getFileName().toString().replaceFirst("\\.(onnx|md)$", "");
                int version = BrainName.parse(stem)
                        .filter(name -> name.base().equals(base))
                        .map(BrainName::version)
                        .orElse(0);
                highest = Math.max(highest, version);
            }
        }
        return highest;
    }
}
