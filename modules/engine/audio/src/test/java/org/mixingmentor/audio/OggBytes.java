package org.mixingmentor.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Changes Ogg files for tests, and makes the checksums good again. */
final class OggBytes {
    private OggBytes() {}

    /** A file whose last page does not say that it is the last. */
    static byte[] withoutLastFlag(byte[] ogg) {
        byte[] bytes = ogg.clone();
        int page = new String(ogg, StandardCharsets.ISO_8859_1).lastIndexOf("OggS");
        bytes[page + 5] &= ~4;
        seal(bytes, page);
        return bytes;
    }

    private static void seal(byte[] bytes, int page) {
        int segments = bytes[page + 26] & 0xff;
        int length = 27 + segments;
        for (int i = 0; i < segments; i++) {
            length += bytes[page + 27 + i] & 0xff;
        }
        ByteBuffer header =
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(page + 22, 0);
        int sum = 0;
        for (int i = page; i < page + length; i++) {
            sum ^= (bytes[i] & 0xff) << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum < 0 ? (sum << 1) ^ 0x04C1_1DB7 : sum << 1;
            }
        }
        header.putInt(page + 22, sum);
    }
}
