package org.mixingmentor.audio.internal.ffmpeg;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.mixingmentor.audio.spi.AudioContent;
import org.mixingmentor.audio.spi.AudioException;

/**
 * The STREAMINFO block of a FLAC file (RFC 9639, section 8.2).
 *
 * @param frames in all; 0 where the encoder did not know
 * @param md5 of the samples; 16 zeros where the encoder did not compute it
 */
record FlacInfo(int bits, long frames, ByteBuffer md5) {
    private static final int START = 4;
    private static final int LENGTH = 4 + 34;

    static FlacInfo read(AudioContent content) throws IOException {
        Path path = content.file();
        long start = content.start() + START;
        byte[] block = new byte[LENGTH];
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            if (file.length() < start + LENGTH) {
                throw new AudioException(path + " is cut off: it ends inside its header; fetch or export it again");
            }
            file.seek(start);
            file.readFully(block);
        }
        if ((block[0] & 0x7f) != 0) {
            throw new AudioException(path + " is damaged: it does not begin with its format; fetch or export it again");
        }
        // 20 bits sample rate, 3 channels - 1, 5 bits a sample - 1, 36 frames, after 4 of header and 10 of block sizes.
        ByteBuffer bytes = ByteBuffer.wrap(block);
        long packed = bytes.getLong(14);
        return new FlacInfo((int) ((packed >>> 36) & 31) + 1, packed & 0xF_FFFF_FFFFL, bytes.slice(22, 16));
    }
}
