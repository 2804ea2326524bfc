package org.mixingmentor.audio.internal.ffmpeg;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.mixingmentor.audio.spi.AudioException;

/** Walks the outer boxes of an MP4 file (ISO/IEC 14496-12, section 4.2), which must end where the file ends. */
final class Mp4Boxes {
    private static final int HEADER_BYTES = 8;
    private static final int LONG_HEADER_BYTES = 16;

    private Mp4Boxes() {}

    static void check(Path path) throws IOException {
        boolean index = false;
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            long end = file.length();
            for (long at = 0; at + HEADER_BYTES <= end; ) {
                file.seek(at);
                long size = Integer.toUnsignedLong(file.readInt());
                byte[] type = new byte[4];
                file.readFully(type);
                index |= new String(type, StandardCharsets.ISO_8859_1).equals("moov");
                boolean longSize = size == 1 && at + LONG_HEADER_BYTES <= end;
                size = longSize ? file.readLong() : size == 0 ? end - at : size;
                if (size < HEADER_BYTES) {
                    throw new AudioException(path + " is damaged at byte " + at + "; fetch or export it again");
                }
                if (size > end - at) {
                    throw new AudioException(path + " is cut off: " + (size - (end - at))
                            + " bytes are missing at its end; fetch or export it again");
                }
                at += size;
            }
        }
        if (!index) {
            throw new AudioException(path + " is cut off: its index is missing; fetch or export it again");
        }
    }
}
