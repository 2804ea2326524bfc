package org.mixingmentor.audio.internal.ffmpeg;

import java.io.IOException;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.SourceFormat;

/** A stream without its last frames. Holds twice as many as are left out. */
final class TrimmedStream implements AudioStream {
    private final AudioStream stream;
    private final int surplus;
    private final float[] left;
    private final float[] right;
    private int held;
    private boolean ended;

    /** @param surplus frames to leave out */
    TrimmedStream(AudioStream stream, int surplus) {
        this.stream = stream;
        this.surplus = surplus;
        left = new float[2 * surplus];
        right = new float[2 * surplus];
    }

    @Override
    public SourceFormat format() {
        return stream.format();
    }

    @Override
    public int read(float[] l, float[] r, int offset, int length) throws IOException {
        while (!ended && held < left.length) {
            int n = stream.read(left, right, held, left.length - held);
            ended = n < 0;
            held += Math.max(0, n);
        }
        int n = Math.min(length, held - surplus);
        if (n <= 0) {
            return -1;
        }
        System.arraycopy(left, 0, l, offset, n);
        System.arraycopy(right, 0, r, offset, n);
        held -= n;
        System.arraycopy(left, n, left, 0, held);
        System.arraycopy(right, n, right, 0, held);
        return n;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
