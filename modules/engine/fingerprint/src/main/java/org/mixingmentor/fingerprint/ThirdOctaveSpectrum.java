package org.mixingmentor.fingerprint;

import java.util.Arrays;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.fingerprint.internal.Butterflies;
import org.mixingmentor.fingerprint.internal.FourStepFft;
import org.mixingmentor.fingerprint.internal.HannWindow;

/**
 * The 32 third-octave band levels of a chunk (IEC 61260-1 base 10) from one Hann-windowed periodogram at 10 Hz. Both
 * channels go through one complex transform as its real and imaginary part: Z[k] of L + jR has |Z[k]|^2 + |Z[n-k]|^2 = 2
 * (|L[k]|^2 + |R[k]|^2).
 */
final class ThirdOctaveSpectrum {
    private static final int LENGTH = ChunkGrid.CHUNK;
    private static final int ROWS = 60;
    private static final int COLUMNS = LENGTH / ROWS;
    private static final double BIN_HZ = (double) ChunkGrid.SAMPLE_RATE / LENGTH;
    /** Sum of the squared periodic Hann window. */
    private static final double WINDOW_ENERGY = 3.0 / 8.0 * LENGTH;

    private static final double FLOOR = 1e-10;

    /** The window, in rows like the samples. */
    private final double[][] window = new double[ROWS][];

    private final FourStepFft fft = transform();
    /** Sum over both channels of their power, unscaled: bin k and, mirrored, bin LENGTH - k hold half of it each. */
    private final double[] power = new double[LENGTH];

    private final int[] firstBin = new int[Bands.COUNT];
    private final int[] lastBin = new int[Bands.COUNT];
    private final double[] firstShare = new double[Bands.COUNT];
    private final double[] lastShare = new double[Bands.COUNT];

    ThirdOctaveSpectrum() {
        double[] hann = HannWindow.ofLength(LENGTH);
        Arrays.setAll(window, row -> Arrays.copyOfRange(hann, row * COLUMNS, (row + 1) * COLUMNS));
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

    /** The transform of a chunk, one channel in the real and the other in the imaginary parts. */
    static FourStepFft transform() {
        return new FourStepFft(ROWS, COLUMNS, 1);
    }

    /** Where the samples of the left channel are to be, in rows; {@link #levels} uses them up. */
    double[][] left() {
        return fft.inRe;
    }

    /** Likewise of the right channel. */
    double[][] right() {
        return fft.inIm;
    }

    /** Writes 32 levels in dB, 0 dB = mean square 1, of the samples times {@code gain}. */
    void levels(double gain, float[] out, int outOffset) {
        for (int row = 0; row < ROWS; row++) {
            Butterflies.times(fft.inRe[row], fft.inIm[row], window[row], COLUMNS);
        }
        fft.transform();
        for (int row = 0; row < COLUMNS; row++) {
            Butterflies.power(fft.outRe[row], fft.outIm[row], ROWS);
            System.arraycopy(fft.outRe[row], 0, power, row * ROWS, ROWS);
        }
        // One-sided (2), mean of the channels (1/2), half the sum of the two mirrored bins (1/2).
        double scale = gain * gain * 0.5 / (LENGTH * WINDOW_ENERGY);
        for (int band = 0; band < Bands.COUNT; band++) {
            int first = firstBin[band];
            int last = lastBin[band];
            double sum = firstShare[band] * power(first) + lastShare[band] * power(last) + powerBetween(first, last);
            out[outOffset + band] = (float) (10 * Math.log10(Math.max(FLOOR, scale * sum)));
        }
    }

    /** Sum of the bins after {@code first} and before {@code last}; four chains, so that no addition waits for another. */
    private double powerBetween(int first, int last) {
        double sum0 = 0;
        double sum1 = 0;
        double mirrored0 = 0;
        double mirrored1 = 0;
        int k = first + 1;
        for (; k + 1 < last; k += 2) {
            sum0 += power[k];
            sum1 += power[k + 1];
            mirrored0 += power[LENGTH - k];
            mirrored1 += power[LENGTH - k - 1];
        }
        return sum0 + sum1 + mirrored0 + mirrored1 + (k < last ? power(k) : 0);
    }

    private double power(int k) {
        return power[k] + power[LENGTH - k];
    }
}
