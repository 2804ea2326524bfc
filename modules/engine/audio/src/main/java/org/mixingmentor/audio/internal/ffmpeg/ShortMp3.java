package org.mixingmentor.audio.internal.ffmpeg;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import org.mixingmentor.audio.internal.tags.ContentCopy;
import org.mixingmentor.audio.internal.tags.TrailingBytes;
import org.mixingmentor.audio.spi.AudioContent;
import org.mixingmentor.audio.spi.AudioStream;

/**
 * An MP3 of so few frames (a click, a short hit) that FFmpeg does not take it for one: it is shown the file with frames of
 * silence behind it, and what those sound is left out again.
 *
 * @param start of the first frame, in bytes from the file's beginning
 * @param end of the last
 * @param header of the first
 */
record ShortMp3(AudioContent content, long start, long end, int header) {
    /** As many frames are one sound to FFmpeg without doubt. */
    private static final int ENOUGH = 8;

    /** Bits of a frame's header: no checksum, and where its bit rate stands. */
    private static final int NO_CHECKSUM = 1 << 16;

    /**
     * Looks at a file.
     *
     * @param begin its first bytes behind its tags
     * @return null where it holds enough
     */
    static ShortMp3 of(AudioContent content, byte[] begin) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(begin);
        int first = Mp3Header.firstFrame(head);
        if (first < 0) {
            return null;
        }
        long start = content.start() + first;
        try (RandomAccessFile file = new RandomAccessFile(content.file().toFile(), "r")) {
            long at = start;
            for (int frames = 0; at + 4 <= file.length(); frames++) {
                file.seek(at);
                int length = Mp3Header.frameBytes(file.readInt());
                if (frames == ENOUGH) {
                    return null;
                }
                if (length == 0 && !TrailingBytes.areNoSound(file, at)) {
                    return null;
                }
                if (length == 0 || at + length > file.length()) {
                    break;
                }
                at += length;
            }
            return at == start ? null : new ShortMp3(content, start, at, head.getInt(first));
        }
    }

    AudioStream open() throws IOException {
        int silent = header | NO_CHECKSUM;
        ByteBuffer silence = ByteBuffer.allocate(ENOUGH * Mp3Header.frameBytes(silent));
        for (int at = 0; at < silence.capacity(); at += Mp3Header.frameBytes(silent)) {
            silence.putInt(at, silent);
        }
        AudioStream longer =
                ContentCopy.open(content.file(), start, end, silence.array(), copy -> ProcessStream.open(copy, "MP3"));
        return new TrimmedStream(longer, ENOUGH * Mp3Header.samples(header));
    }
}
