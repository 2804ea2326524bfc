package org.mixingmentor.audio.internal.tags;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.Remark;
import org.mixingmentor.audio.spi.SourceFormat;

/** Reads a sound from a temporary copy of part of its file, for decoders that know no other beginning than a file's. */
public final class ContentCopy implements AudioStream {
    private final Path file;
    private final Path copy;
    private final AudioStream stream;

    private ContentCopy(Path file, Path copy, AudioStream stream) {
        this.file = file;
        this.copy = copy;
        this.stream = stream;
    }

    /** The same from a place to the end of the file. */
    public static AudioStream open(Path file, long start, Opener opener) throws IOException {
        return open(file, start, Long.MAX_VALUE, new byte[0], opener);
    }

    /** Opens a copy. */
    public interface Opener {
        /** As {@code AudioDecoder.open} does. */
        AudioStream open(Path copy) throws IOException;
    }

    /**
     * Opens what a file holds between two places; the copy is gone when the stream is closed.
     *
     * @param appended bytes to put behind it
     * @throws AudioException that names the file and not the copy
     */
    public static AudioStream open(Path file, long start, long end, byte[] appended, Opener opener) throws IOException {
        Path copy = copied(file, start, end, appended);
        try {
            return new ContentCopy(file, copy, opener.open(copy));
        } catch (AudioException e) {
            delete(copy);
            throw named(file, copy, e);
        } catch (IOException | RuntimeException | Error e) {
            delete(copy);
            throw e;
        }
    }

    private static Path copied(Path file, long start, long end, byte[] appended) throws IOException {
        Path copy = null;
        try {
            copy = Files.createTempFile("mixingmentor-sound-", ".tmp");
            try (InputStream in = new FileInputStream(file.toFile());
                    OutputStream out = Files.newOutputStream(copy)) {
                in.skipNBytes(start);
                byte[] block = new byte[1 << 16];
                long left = end - start;
                int n = in.read(block, 0, (int) Math.min(block.length, left));
                while (n > 0) {
                    out.write(block, 0, n);
                    left -= n;
                    n = in.read(block, 0, (int) Math.min(block.length, left));
                }
                out.write(appended);
            }
            return copy;
        } catch (IOException e) {
            if (copy != null) {
                delete(copy);
            }
            throw new AudioException(
                    file + " cannot be copied without its tags: "
                            + System.getProperty("java.io.tmpdir")
                            + " is full or may not be written; make room there, or "
                            + "set -Djava.io.tmpdir to another folder",
                    e);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            copy.toFile().deleteOnExit();
        }
    }

    @Override
    public SourceFormat format() {
        return stream.format();
    }

    @Override
    public int read(float[] left, float[] right, int offset, int length) throws IOException {
        try {
            return stream.read(left, right, offset, length);
        } catch (AudioException e) {
            throw named(file, copy, e);
        }
    }

    private static AudioException named(Path file, Path copy, AudioException e) {
        return new AudioException(e.getMessage().replace(copy.toString(), file.toString()), e);
    }

    @Override
    public List<Remark> remarks() {
        return stream.remarks().stream()
                .map(remark -> new Remark(remark.mark(), remark.sentence().replace(copy.toString(), file.toString())))
                .toList();
    }

    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            delete(copy);
        }
    }
}
