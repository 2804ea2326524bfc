package org.mixingmentor.audio.internal.tags;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells tags and padding behind a container from sound that its header does not announce. */
public final class TrailingBytes {
    private static final List<String> TAGS = List.of("TAG", "ID3", "3DI", "APETAGEX", "LYRICSBEGIN");
    private static final int LOOK_BYTES = 1 << 16;

    private TrailingBytes() {}

    /** Whether what stands from here to the end of the file is a tag, or begins with nothing but zeros or ones. */
    public static boolean areNoSound(RandomAccessFile file, long from) throws IOException {
        byte[] look = new byte[(int) Math.max(0, Math.min(LOOK_BYTES, file.length() - from))];
        file.seek(from);
        file.readFully(look);
        return isTag(look) || isFill(look);
    }

    /** Whether the bytes begin as tags do. */
    public static boolean isTag(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(12, bytes.length), StandardCharsets.ISO_8859_1);
        return TAGS.stream().anyMatch(start::startsWith);
    }

    private static boolean isFill(byte[] bytes) {
        for (byte value : bytes) {
            if (value != bytes[0] || (value != 0 && value != -1)) {
                return false;
            }
        }
        return true;
    }
}
