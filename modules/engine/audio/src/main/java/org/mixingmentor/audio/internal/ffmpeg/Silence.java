package org.mixingmentor.audio.internal.ffmpeg;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A hundredth of a second of silence as a Sun AU file: the smallest sound that FFmpeg reads. */
final class Silence {
    static final byte[] AU = au();

    private Silence() {}

    private static byte[] au() {
        int headerBytes = 28;
        int dataBytes = 882;
        ByteBuffer file = ByteBuffer.allocate(headerBytes + dataBytes);
        file.put(".snd".getBytes(StandardCharsets.US_ASCII));
        file.putInt(headerBytes).putInt(dataBytes);
        // 16-bit linear, 44.1 kHz, one channel, an empty annotation.
        file.putInt(3).putInt(44_100).putInt(1).putInt(0);
        return file.array();
    }
}
