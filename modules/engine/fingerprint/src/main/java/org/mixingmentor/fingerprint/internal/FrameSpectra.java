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
    private static final double LOG_2 = Math.log(2);

    /** Power of frame t in bin k at {@code t * BINS + k}, unscaled. */
    final double[] power = new double[FRAMES * BINS];

    private final double[] window = HannWindow.ofLength(FRAME);
    private final double[] frequency = new double[BINS];
    private final RealFft fft = new RealFft(FRAME);
    private final double[] windowed = new double[FRAME];
    private final double[] spectrum = new double[2 * BINS];
    private double centroid;
    private double flatness;

    FrameSpectra() {
        for (int k = 0; k < BINS; k++) {
            frequency[k] = k * BIN_HZ;
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

    /**
     * Takes the samples of a chunk, both channels mixed to one.
     *
     * @param gain factor applied to every sample
     */
    void analyse(double[] mono, double gain) {
        centroid = 0;
        flatness = 0;
        for (int frame = 0; frame < FRAMES; frame++) {
            window(mono, frame * HOP);
            fft.transform(windowed, spectrum);
            describe(frame * BINS, gain * gain);
        }
    }

    /** From both ends at once: the window is its own mirror image. */
    private void window(double[] mono, int start) {
        windowed[0] = 0;
        windowed[FRAME / 2] = mono[start + FRAME / 2];
        for (int i = 1; i < FRAME / 2; i++) {
            int mirror = FRAME - i;
            windowed[i] = mono[start + i] * window[i];
            windowed[mirror] = mono[start + mirror] * window[i];
        }
    }

    /**
     * Power, centroid and flatness of one frame in one pass, two bins at a time: a processor adds at once what does not
     * wait. For the geometric mean the product of all bins is kept as mantissa and exponent: one logarithm a frame.
     */
    private void describe(int out, double gainSquared) {
        double first = power(0, gainSquared);
        power[out] = first;
        double magnitudes0 = Math.sqrt(first);
        double magnitudes1 = 0;
        double moment0 = 0;
        double moment1 = 0;
        double powers0 = floored(first);
        double powers1 = 0;
        double product = powers0;
        long exponents = 0;
        for (int k = 1; k < BINS; k += 2) {
            double p0 = power(k, gainSquared);
            double p1 = power(k + 1, gainSquared);
            power[out + k] = p0;
            power[out + k + 1] = p1;
            double magnitude0 = Math.sqrt(p0);
            double magnitude1 = Math.sqrt(p1);
            magnitudes0 += magnitude0;
            magnitudes1 += magnitude1;
            moment0 = MultiplyAdd.of(frequency[k], magnitude0, moment0);
            moment1 = MultiplyAdd.of(frequency[k + 1], magnitude1, moment1);
            double floored0 = floored(p0);
            double floored1 = floored(p1);
            powers0 += floored0;
            powers1 += floored1;
            product *= floored0 * floored1;
            if ((k & 4) != 0) {
                exponents += exponent(product);
                product = mantissa(product);
            }
        }
        double magnitudes = magnitudes0 + magnitudes1;
        if (magnitudes > Double.MIN_NORMAL) {
            centroid += (moment0 + moment1) / magnitudes;
        }
        double meanLog = (Math.log(product) + exponents * LOG_2) / BINS;
        flatness += Math.exp(meanLog) / ((powers0 + powers1) / BINS);
    }

    private double power(int k, double gainSquared) {
        double re = spectrum[2 * k];
        double im = spectrum[2 * k + 1];
        return MultiplyAdd.of(re, re, im * im) * gainSquared;
    }

    /** Not Math.max, which minds NaN and the sign of 0 and costs more. */
    private static double floored(double power) {
        return power > FLOOR ? power : FLOOR;
    }

    private static long exponent(double normal) {
        return (Double.doubleToRawLongBits(normal) >> 52) - 1023;
    }

    /** The same digits with exponent 0: 1 to 2. */
    private static double mantissa(double normal) {
        return Double.longBitsToDouble((Double.doubleToRawLongBits(normal) & 0xFFFFFFFFFFFFFL) | 0x3FF0000000000000L);
    }
}
