package org.mixingmentor.audio.internal.loudness;

/**
 * The largest absolute value of one channel between its samples, 4 times oversampled (BS.1770-4, annex 2) by a Kaiser
 * windowed sinc of 24 taps a phase, flat within 0.04 dB up to 0.42 of the sample rate. Outside the sound are zeros.
 */
public final class TruePeak {
    private static final int TAPS = 24;
    private static final int PAIRS = TAPS / 2;
    private static final int HISTORY = TAPS - 1;
    private static final int CAPACITY = 4096;
    private static final int BLOCK = 64;
    private static final double BETA = 5;

    // A quarter and three quarters of the way mirror each other: even + odd and even - odd.
    private static final float[] EVEN = new float[PAIRS];
    private static final float[] ODD = new float[PAIRS];
    private static final float[] HALF = new float[PAIRS];
    /** No value between samples exceeds the largest of the 24 samples around it times this. */
    private static final float BOUND;

    static {
        double quarterSum = 0;
        double halfSum = 0;
        for (int i = 0; i < PAIRS; i++) {
            double near = tap(i + 0.25);
            double far = tap(i + 0.75);
            EVEN[i] = (float) ((near + far) / 2);
            ODD[i] = (float) ((near - far) / 2);
            HALF[i] = (float) tap(i + 0.5);
            quarterSum += Math.abs(near) + Math.abs(far);
            halfSum += 2 * Math.abs(tap(i + 0.5));
        }
        // A little more than the sums, for the rounding of float arithmetic.
        BOUND = (float) (Math.max(quarterSum, halfSum) * 1.0001);
    }

    private final float[] work = new float[HISTORY + CAPACITY];
    private float peak;

    /** Takes the next samples. */
    public void add(float[] samples, int offset, int length) {
        int at = offset;
        int end = offset + length;
        while (at < end) {
            int n = Math.min(CAPACITY, end - at);
            System.arraycopy(samples, at, work, HISTORY, n);
            peak = search(work, n, peak);
            System.arraycopy(work, n, work, 0, HISTORY);
            at += n;
        }
    }

    /** The peak of all that was added, full scale 1; samples themselves count. */
    public double peak() {
        float[] tail = new float[HISTORY + PAIRS];
        System.arraycopy(work, 0, tail, 0, HISTORY);
        return search(tail, PAIRS, peak);
    }

    /** Searches {@code n} gaps of {@code x}, skipping where what lies around cannot exceed {@code best}. */
    private static float search(float[] x, int n, float best) {
        float found = best;
        for (int from = 0; from < n; from += BLOCK) {
            int to = Math.min(n, from + BLOCK);
            float around = largest(x, from, to + HISTORY);
            found = Math.max(found, around);
            if (around * BOUND > found) {
                for (int i = from; i < to; i++) {
                    found = Math.max(found, between(x, i + PAIRS - 1));
                }
            }
        }
        return found;
    }

    /** The largest absolute value of the samples from {@code from} to before {@code to}. */
    public static float largest(float[] x, int from, int to) {
        float a = 0;
        float b = 0;
        int i = from;
        for (; i + 1 < to; i += 2) {
            a = Math.max(a, Math.abs(x[i]));
            b = Math.max(b, Math.abs(x[i + 1]));
        }
        return i < to ? Math.max(Math.max(a, b), Math.abs(x[i])) : Math.max(a, b);
    }

    /** The largest of the three values between {@code x[i]} and {@code x[i + 1]}. */
    private static float between(float[] x, int i) {
        float even = 0;
        float odd = 0;
        float half = 0;
        for (int k = 0; k < PAIRS; k++) {
            float sum = x[i - k] + x[i + 1 + k];
            even += EVEN[k] * sum;
            odd += ODD[k] * (x[i - k] - x[i + 1 + k]);
            half += HALF[k] * sum;
        }
        return Math.max(Math.abs(half), Math.abs(even) + Math.abs(odd));
    }

    private static double tap(double distance) {
        double x = distance / PAIRS;
        double window = bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA);
        return Math.sin(Math.PI * distance) / (Math.PI * distance) * window;
    }

    /** Modified Bessel function of the first kind and order 0. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; k < 40; k++) {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }
}
