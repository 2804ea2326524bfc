package org.mixingmentor.audio;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.audio.internal.tags.LeadingTags;
import org.mixingmentor.audio.spi.AudioException;

/**
 * The bytes with which a file's container may begin.
 *
 * @param inOrder behind its tags first; one at least
 */
record Heads(List<Head> inOrder) {
    private static final int HEAD_BYTES = 4096;

    /**
     * One of them.
     *
     * @param start in bytes from the file's beginning
     * @param bytes up to 4096
     */
    record Head(long start, byte[] bytes) {}

    /** The first bytes behind the tags, for who wants to know what the file is. */
    byte[] content() {
        return inOrder.get(0).bytes();
    }

    /** @throws AudioException where the path is no file that can be read */
    static Heads of(Path file) throws IOException {
        check(file);
        List<Head> heads = new ArrayList<>();
        // Not a channel: an interrupt closes those, and a cancelled job is not an unreadable file.
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            for (long start : LeadingTags.starts(in)) {
                byte[] head = new byte[(int) Math.min(HEAD_BYTES, in.length() - start)];
                in.seek(start);
                in.readFully(head);
                heads.add(new Head(start, head));
            }
        } catch (IOException e) {
            throw new AudioException(file + " cannot be read: " + CheckedStream.reason(e), e);
        }
        if (heads.get(0).bytes().length == 0) {
            throw new AudioException(file + " is empty; fetch or export it again");
        }
        return new Heads(heads);
    }

    private static void check(Path file) throws AudioException {
        if (!Files.exists(file)) {
            throw new AudioException(file + " does not exist; check the name and the folder");
        }
        if (!Files.isRegularFile(file)) {
            // A pipe or a device would be waited on for ever.
            throw new AudioException(file + " is not a file but " + (Files.isDirectory(file) ? "a folder" : "a device")
                    + "; name an audio file");
        }
        if (!Files.isReadable(file)) {
            throw new AudioException(file + " may not be read by this user; change its permissions");
        }
    }
}
