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
     * Power, centroid and flatness of one frame in one pass; the square root takes so long that all else is free. For the
     * geometric mean the product of all bins is kept as mantissa and exponent: one logarithm a frame.
     */
    private void describe(int out, double gainSquared) {
        double magnitudes = 0;
        double moment = 0;
        double powers = 0;
        double product = 1;
        long exponents = 0;
        for (int k = 0; k < BINS; k++) {
            double re = spectrum[2 * k];
            double im = spectrum[2 * k + 1];
            double p = (re * re + im * im) * gainSquared;
            power[out + k] = p;
            double magnitude = Math.sqrt(p);
            magnitudes += magnitude;
            moment += frequency[k] * magnitude;
            // Not Math.max, which minds NaN and the sign of 0 and costs more.
            double floored = p > FLOOR ? p : FLOOR;
            powers += floored;
            product *= floored;
            if (k % 4 == 0) {
                exponents += exponent(product);
                product = mantissa(product);
            }
        }
        if (magnitudes > Double.MIN_NORMAL) {
            centroid += moment / magnitudes;
        }
        double meanLog = (Math.log(product) + exponents * LOG_2) / BINS;
        flatness += Math.exp(meanLog) / (powers / BINS);
    }

    private static long exponent(double normal) {
        return (Double.doubleToRawLongBits(normal) >> 52) - 1023;
    }

    /** The same digits with exponent 0: 1 to 2. */
    private static double mantissa(double normal) {
        return Double.longBitsToDouble((Double.doubleToRawLongBits(normal) & 0xFFFFFFFFFFFFFL) | 0x3FF0000000000000L);
    }
}
