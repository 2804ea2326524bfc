package org.mixingmentor.audio.spi;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * What a decoder is to open.
 *
 * @param file on disk
 * @param start where its container begins, in bytes: 0, or behind the tags that stand before it
 * @param asFarAsItGoes whether a file that is cut off is read as far as it goes, on the user's word, and one with sound
 *     behind its announced end to its real one; each with a {@link Remark}
 */
public record AudioContent(Path file, long start, boolean asFarAsItGoes) {
    /** A file from its first byte on, which must be whole. */
    public static AudioContent whole(Path file) {
        return new AudioContent(file, 0, false);
    }

    /** The first bytes of the container, up to a number. */
    public byte[] head(int most) throws IOException {
        // Not a channel: an interrupt closes those, and a cancelled job is not an unreadable file.
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] head = new byte[(int) Math.max(0, Math.min(most, in.length() - start))];
            in.seek(start);
            in.readFully(head);
            return head;
        }
    }
}
