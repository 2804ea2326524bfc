package org.mixingmentor.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Composes tags for tests. */
final class Tags {
    private Tags() {}

    /** An ID3v2 tag with so many bytes of text in it. */
    static byte[] id3(int version, int length) {
        ByteBuffer tag = ByteBuffer.allocate(10 + length);
        tag.put("ID3".getBytes(StandardCharsets.US_ASCII))
                .put((byte) version)
                .put((byte) 0)
                .put((byte) 0);
        for (int shift = 21; shift >= 0; shift -= 7) {
            tag.put((byte) ((length >> shift) & 127));
        }
        return fill(tag);
    }

    /** One whose length has 8 bits a byte, as some taggers write it. */
    static byte[] id3WithPlainLength(int length) {
        ByteBuffer tag = ByteBuffer.wrap(id3(3, length));
        tag.putInt(6, length).position(10);
        return fill(tag);
    }

    /** An APEv2 tag with a header. */
    static byte[] ape(int length) {
        ByteBuffer tag = ByteBuffer.allocate(32 + length).order(ByteOrder.LITTLE_ENDIAN);
        tag.put("APETAGEX".getBytes(StandardCharsets.US_ASCII))
                .putInt(2000)
                .putInt(length)
                .putInt(1);
        tag.putInt(0xA000_0000).putLong(0);
        return fill(tag);
    }

    private static byte[] fill(ByteBuffer tag) {
        while (tag.hasRemaining()) {
            tag.put((byte) "text ".charAt(tag.position() % 5));
        }
        byte[] bytes = new byte[tag.flip().limit()];
        tag.get(bytes);
        return bytes;
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
