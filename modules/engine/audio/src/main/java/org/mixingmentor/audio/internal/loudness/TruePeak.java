package org.mixingmentor.audio.internal.loudness;

import java.util.Arrays;

/**
 * The largest absolute value of one channel, 4 times oversampled (BS.1770-4, annex 2). Outside the sound are zeros.
 * Blocks whose samples are too small for a new peak are skipped, which changes no result.
 */
public final class TruePeak {
    private static final int BLOCK = Interpolator.BLOCK;
    private static final int HISTORY = Interpolator.HISTORY;

    private final float[] work = new float[HISTORY + BLOCK];
    private final Interpolator interpolator = new Interpolator();
    private int filled = HISTORY;
    private float previousLargest;
    private float blockLargest;
    private float peak;

    /** Takes the next samples and returns the largest absolute value among them. */
    public float add(float[] samples, int offset, int length) {
        float largest = 0;
        int at = offset;
        int end = offset + length;
        while (at < end) {
            int n = Math.min(work.length - filled, end - at);
            System.arraycopy(samples, at, work, filled, n);
            float here = largest(samples, at, at + n);
            largest = Math.max(largest, here);
            blockLargest = Math.max(blockLargest, here);
            filled += n;
            at += n;
            if (filled == work.length) {
                peak = search(work, 0, Math.max(previousLargest, blockLargest), peak);
                System.arraycopy(work, BLOCK, work, 0, HISTORY);
                filled = HISTORY;
                previousLargest = blockLargest;
                blockLargest = 0;
            }
        }
        return largest;
    }

    /** The peak of all that was added, full scale 1; samples themselves count. */
    public double peak() {
        float[] tail = Arrays.copyOf(work, HISTORY + 2 * BLOCK);
        Arrays.fill(tail, filled, tail.length, 0f);
        float around = Math.max(previousLargest, blockLargest);
        return search(tail, BLOCK, around, search(tail, 0, around, peak));
    }

    private float search(float[] x, int from, float around, float best) {
        float found = Math.max(best, around);
        return around * Interpolator.BOUND > found ? Math.max(found, interpolator.largestBetween(x, from)) : found;
    }

    /** In four chains that do not wait for each other; not Math.max, which minds NaN and costs more. */
    private static float largest(float[] x, int from, int to) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = from;
        for (; i + 3 < to; i += 4) {
            a = larger(a, Math.abs(x[i]));
            b = larger(b, Math.abs(x[i + 1]));
            c = larger(c, Math.abs(x[i + 2]));
            d = larger(d, Math.abs(x[i + 3]));
        }
        for (; i < to; i++) {
            a = larger(a, Math.abs(x[i]));
        }
        return larger(larger(a, b), larger(c, d));
    }

    private static float larger(float a, float b) {
        return a > b ? a : b;
    }
}
