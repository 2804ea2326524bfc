package org.mixingmentor.fingerprint.internal;

import org.mixingmentor.audio.ChunkGrid;

/**
 * The power spectra of a chunk's six frames as librosa cuts them (2048 samples, one every 512, no padding), and its
 * spectral centroid and flatness: means over the frames.
 */
final class FrameSpectra {
    static final int FRAME = 2048;
    static final int HOP = 512;
    static final int FRAMES = (ChunkGrid.CHUNK - FRAME) / HOP + 1;
    static final int BINS = FRAME / 2 + 1;
    static final double BIN_HZ = (double) ChunkGrid.SAMPLE_RATE / FRAME;

    private static final double FLOOR = 1e-10;

    /** Power of frame t in bin k at {@code t * BINS + k}, unscaled. */
    final double[] power = new double[FRAMES * BINS];

    private final double[] evenWindow = new double[FRAME / 2];
    private final double[] oddWindow = new double[FRAME / 2];
    private final double[] even = new double[FRAME / 2];
    private final double[] odd = new double[FRAME / 2];
    private final RealFft fft = new RealFft(FRAME);
    private final double[] re = new double[BINS];
    private final double[] im = new double[BINS];
    private final double[] magnitude = new double[BINS];
    private double centroid;
    private double flatness;

    FrameSpectra() {
        double[] window = HannWindow.ofLength(FRAME);
        for (int i = 0; i < FRAME / 2; i++) {
            evenWindow[i] = window[2 * i];
            oddWindow[i] = window[2 * i + 1];
        }
    }

    /** Mean spectral centroid of the last chunk, in Hz; 0 for silence. */
    double centroidHz() {
        return centroid / FRAMES;
    }

    /** Mean spectral flatness of the last chunk, 0 to 1; 1 for silence. */
    double flatness() {
        return flatness / FRAMES;
    }

    /** Takes the samples of a chunk, both channels mixed to one. */
    void analyse(double[] mono) {
        centroid = 0;
        flatness = 0;
        for (int frame = 0; frame < FRAMES; frame++) {
            int start = frame * HOP;
            for (int i = 0; i < FRAME / 2; i++) {
                even[i] = mono[start + 2 * i] * evenWindow[i];
                odd[i] = mono[start + 2 * i + 1] * oddWindow[i];
            }
            fft.transform(even, odd, re, im, 0);
            for (int k = 0; k < BINS; k++) {
                magnitude[k] = re[k] * re[k] + im[k] * im[k];
            }
            System.arraycopy(magnitude, 0, power, frame * BINS, BINS);
            addFlatness(magnitude);
            for (int k = 0; k < BINS; k++) {
                magnitude[k] = Math.sqrt(magnitude[k]);
            }
            addCentroid(magnitude);
        }
    }

    private void addCentroid(double[] magnitude) {
        double sum0 = 0;
        double sum1 = 0;
        double moment0 = 0;
        double moment1 = 0;
        for (int k = 1; k < BINS; k += 2) {
            sum0 += magnitude[k];
            sum1 += magnitude[k + 1];
            moment0 += k * magnitude[k];
            moment1 += (k + 1) * magnitude[k + 1];
        }
        double sum = magnitude[0] + sum0 + sum1;
        if (sum > Double.MIN_NORMAL) {
            centroid += BIN_HZ * (moment0 + moment1) / sum;
        }
    }

    /** Geometric by arithmetic mean. The product of all bins is kept as mantissa and exponent: one logarithm a frame. */
    private void addFlatness(double[] power) {
        double last = Math.max(FLOOR, power[BINS - 1]);
        double sum0 = last;
        double sum1 = 0;
        double product0 = mantissa(last);
        double product1 = 1;
        long exponents = exponent(last);
        for (int k = 0; k < BINS - 1; k += 4) {
            double a = Math.max(FLOOR, power[k]);
            double b = Math.max(FLOOR, power[k + 1]);
            double c = Math.max(FLOOR, power[k + 2]);
            double d = Math.max(FLOOR, power[k + 3]);
            sum0 += a + c;
            sum1 += b + d;
            product0 *= a * c;
            product1 *= b * d;
            exponents += exponent(product0) + exponent(product1);
            product0 = mantissa(product0);
            product1 = mantissa(product1);
        }
        double meanLog = (Math.log(product0 * product1) + exponents * Math.log(2)) / BINS;
        flatness += Math.exp(meanLog) / ((sum0 + sum1) / BINS);
    }

    private static long exponent(double normal) {
        return (Double.doubleToRawLongBits(normal) >> 52) - 1023;
    }

    /** The same digits with exponent 0: 1 to 2. */
    private static double mantissa(double normal) {
        return Double.longBitsToDouble((Double.doubleToRawLongBits(normal) & 0xFFFFFFFFFFFFFL) | 0x3FF0000000000000L);
    }
}
