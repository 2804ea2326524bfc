package org.mixingmentor.audio.internal.resampling;

import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.SourceFormat;

/** A stream over arrays at any rate, which gives its frames in portions of odd sizes. */
final class ArrayStream implements AudioStream {
    private final float[] left;
    private final float[] right;
    private final int rate;
    private int position;
    private int portion = 1;

    ArrayStream(float[] left, float[] right, int rate) {
        this.left = left;
        this.right = right;
        this.rate = rate;
    }

    @Override
    public SourceFormat format() {
        return new SourceFormat("array", rate, left == right ? 1 : 2, left.length);
    }

    @Override
    public int read(float[] toLeft, float[] toRight, int offset, int length) {
        portion = portion * 7 % 4999;
        int n = Math.min(Math.min(length, portion), left.length - position);
        if (n <= 0) {
            return -1;
        }
        System.arraycopy(left, position, toLeft, offset, n);
        System.arraycopy(right, position, toRight, offset, n);
        position += n;
        return n;
    }

    @Override
    public void close() {}
}
