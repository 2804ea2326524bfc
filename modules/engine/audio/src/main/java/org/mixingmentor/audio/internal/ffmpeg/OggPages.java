package org.mixingmentor.audio.internal.ffmpeg;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.mixingmentor.audio.spi.AudioException;

/** Checks every page of an Ogg file by its checksum, and that the last one says so (RFC 3533, section 6). */
final class OggPages {
    private static final int HEADER_BYTES = 27;
    private static final int END_OF_STREAM = 4;
    private static final int CAPTURE = 0x5367_674F;
    private static final int POLYNOMIAL = 0x04C1_1DB7;
    private static final int CHECKSUM_AT = 22;
    private static final int[] TABLE = table();

    private OggPages() {}

    static void check(Path path) throws IOException {
        boolean ended = false;
        long at = 0;
        try (InputStream in = new BufferedInputStream(new FileInputStream(path.toFile()), 1 << 16)) {
            byte[] page = new byte[HEADER_BYTES + 255 + 255 * 255];
            for (int n = in.readNBytes(page, 0, HEADER_BYTES); n > 0; n = in.readNBytes(page, 0, HEADER_BYTES)) {
                ByteBuffer header = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
                if (n == HEADER_BYTES && header.getInt(0) != CAPTURE && ended) {
                    // Tags that some programs append.
                    return;
                }
                if (n < HEADER_BYTES) {
                    throw cutOff(path);
                }
                if (header.getInt(0) != CAPTURE) {
                    throw damaged(path, at);
                }
                int length = readRest(path, in, page);
                int checksum = header.getInt(CHECKSUM_AT);
                header.putInt(CHECKSUM_AT, 0);
                if (checksum(page, length) != checksum) {
                    throw damaged(path, at);
                }
                ended = (page[5] & END_OF_STREAM) != 0;
                at += length;
            }
        }
        if (!ended) {
            throw cutOff(path);
        }
    }

    /** Reads what follows a page's header and returns the length of the page. */
    private static int readRest(Path path, InputStream in, byte[] page) throws IOException {
        int segments = page[HEADER_BYTES - 1] & 0xff;
        if (in.readNBytes(page, HEADER_BYTES, segments) < segments) {
            throw cutOff(path);
        }
        int content = 0;
        for (int i = 0; i < segments; i++) {
            content += page[HEADER_BYTES + i] & 0xff;
        }
        if (in.readNBytes(page, HEADER_BYTES + segments, content) < content) {
            throw cutOff(path);
        }
        return HEADER_BYTES + segments + content;
    }

    private static AudioException cutOff(Path path) {
        return new AudioException(path + " is cut off: its last page is missing; fetch or export it again");
    }

    private static AudioException damaged(Path path, long at) {
        return new AudioException(path + " is damaged at byte " + at + "; fetch or export it again");
    }

    private static int checksum(byte[] page, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum = (sum << 8) ^ TABLE[(sum >>> 24) ^ (page[i] & 0xff)];
        }
        return sum;
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int rest = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                rest = rest < 0 ? (rest << 1) ^ POLYNOMIAL : rest << 1;
            }
            table[i] = rest;
        }
        return table;
    }
}
