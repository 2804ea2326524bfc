package org.mixingmentor.fingerprint.internal;

import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.fingerprint.Bands;

/**
 * The 32 third-octave band levels of a chunk (IEC 61260-1 base 10) from one Hann-windowed periodogram at 10 Hz. Both
 * channels go through one complex transform as its real and imaginary part: Z[k] of L + jR has |Z[k]|^2 + |Z[n-k]|^2 = 2
 * (|L[k]|^2 + |R[k]|^2).
 */
final class ThirdOctaveSpectrum {
    private static final int LENGTH = ChunkGrid.CHUNK;
    private static final double BIN_HZ = (double) ChunkGrid.SAMPLE_RATE / LENGTH;
    /** Sum of the squared periodic Hann window. */
    private static final double WINDOW_ENERGY = 3.0 / 8.0 * LENGTH;

    private static final double FLOOR = 1e-10;

    final double[] window = HannWindow.ofLength(LENGTH);
    /** Where the windowed channels go before {@link #levels}: left and right sample side by side. */
    final double[] windowed = new double[2 * LENGTH];

    private final ComplexFft fft = new ComplexFft(LENGTH);
    private final double[] spectrum = new double[2 * LENGTH];

    private final int[] firstBin = new int[Bands.COUNT];
    private final int[] lastBin = new int[Bands.COUNT];
    private final double[] firstShare = new double[Bands.COUNT];
    private final double[] lastShare = new double[Bands.COUNT];

    ThirdOctaveSpectrum() {
        for (int band = 0; band < Bands.COUNT; band++) {
            firstBin[band] = (int) Math.round(Bands.lowerEdgeHz(band) / BIN_HZ);
            lastBin[band] = (int) Math.round(Bands.upperEdgeHz(band) / BIN_HZ);
            firstShare[band] = share(band, firstBin[band]);
            lastShare[band] = lastBin[band] == firstBin[band] ? 0 : share(band, lastBin[band]);
        }
    }

    /** The part of a bin's interval of 10 Hz that lies in the band. */
    private static double share(int band, int bin) {
        double from = Math.max(Bands.lowerEdgeHz(band), (bin - 0.5) * BIN_HZ);
        double to = Math.min(Bands.upperEdgeHz(band), (bin + 0.5) * BIN_HZ);
        return Math.max(0, to - from) / BIN_HZ;
    }

    /** Writes 32 levels in dB, 0 dB = mean square 1, of what stands in {@link #windowed} times {@code gain}. */
    void levels(double gain, float[] out, int outOffset) {
        fft.transform(windowed, spectrum);
        // One-sided (2), mean of the channels (1/2), half the sum of the two mirrored bins (1/2).
        double scale = gain * gain * 0.5 / (LENGTH * WINDOW_ENERGY);
        for (int band = 0; band < Bands.COUNT; band++) {
            int first = firstBin[band];
            int last = lastBin[band];
            double sum = firstShare[band] * power(first) + lastShare[band] * power(last) + powerBetween(first, last);
            out[outOffset + band] = (float) (10 * Math.log10(Math.max(FLOOR, scale * sum)));
        }
    }

    /** Sum of the bins after {@code first} and before {@code last}. */
    private double powerBetween(int first, int last) {
        double sum = 0;
        double mirrored = 0;
        for (int k = first + 1; k < last; k++) {
            sum = square(2 * k, sum);
            mirrored = square(2 * (LENGTH - k), mirrored);
        }
        return sum + mirrored;
    }

    private double power(int k) {
        return square(2 * k, square(2 * (LENGTH - k), 0));
    }

    private double square(int at, double more) {
        double re = spectrum[at];
        double im = spectrum[at + 1];
        return MultiplyAdd.of(re, re, MultiplyAdd.of(im, im, more));
    }
}
