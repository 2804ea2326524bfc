package org.mixingmentor.audio;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Changes MP4 files for tests. */
final class Mp4Bytes {
    private Mp4Bytes() {}

    /** A file whose index says that its sound lies elsewhere: so far from where it was. */
    static byte[] moved(byte[] mp4, int distance) {
        ByteBuffer bytes = ByteBuffer.wrap(mp4.clone());
        int at = new String(mp4, StandardCharsets.ISO_8859_1).indexOf("stco") + 4;
        int entries = bytes.getInt(at + 4);
        for (int i = 0; i < entries; i++) {
            int entry = at + 8 + 4 * i;
            bytes.putInt(entry, bytes.getInt(entry) + distance);
        }
        return bytes.array();
    }
}
