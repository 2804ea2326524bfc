package org.mixingmentor.audio.internal.loudness;

import java.util.Arrays;

/**
 * Finds the largest of the three values between every two samples of a block, by a Kaiser windowed sinc of 24 taps a
 * phase that is flat within 0.04 dB up to 0.42 of the sample rate.
 */
final class Interpolator {
    /** Gaps between samples that are looked into at once. */
    static final int BLOCK = 128;

    private static final int TAPS = 24;
    /** Samples around a gap beside the one that is its place: 11 before, 12 after. */
    static final int HISTORY = TAPS - 1;

    private static final int PAIRS = TAPS / 2;
    private static final double BETA = 5;

    // A quarter and three quarters of the way mirror each other: even + odd and even - odd.
    private static final float[] EVEN = new float[PAIRS];
    private static final float[] ODD = new float[PAIRS];
    private static final float[] HALF = new float[PAIRS];

    /** No value between samples exceeds the largest of the 24 samples around it times this. */
    static final float BOUND;

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

    private final float[] before = new float[BLOCK];
    private final float[] after = new float[BLOCK];
    private final float[] even = new float[BLOCK];
    private final float[] odd = new float[BLOCK];
    private final float[] half = new float[BLOCK];

    /**
     * The largest absolute value within {@link #BLOCK} gaps; the first lies between {@code x[from + 11]} and the next.
     */
    float largestBetween(float[] x, int from) {
        Arrays.fill(even, 0f);
        Arrays.fill(odd, 0f);
        Arrays.fill(half, 0f);
        for (int k = 0; k < PAIRS; k++) {
            // Copied so that every array is read from its beginning: only then HotSpot makes vector instructions.
            System.arraycopy(x, from + PAIRS - 1 - k, before, 0, BLOCK);
            System.arraycopy(x, from + PAIRS + k, after, 0, BLOCK);
            add(before, after, EVEN[k], even, ODD[k], odd, HALF[k], half);
        }
        float largest = 0;
        for (int i = 0; i < BLOCK; i++) {
            largest = Math.max(largest, Math.max(Math.abs(half[i]), Math.abs(even[i]) + Math.abs(odd[i])));
        }
        return largest;
    }

    private static void add(float[] a, float[] b, float e, float[] even, float o, float[] odd, float h, float[] half) {
        for (int i = 0; i < BLOCK; i++) {
            even[i] += e * (a[i] + b[i]);
            odd[i] += o * (a[i] - b[i]);
            half[i] += h * (a[i] + b[i]);
        }
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
