package org.mixingmentor.fingerprint;

import org.mixingmentor.fingerprint.internal.MultiplyAdd;

/**
 * Mel frequency cepstral coefficients of a chunk, librosa's: mean over its six frames, and mean of their first
 * differences (Savitzky-Golay, width 5, edges interpolated). Mean and difference are linear, and so is the DCT: both are
 * taken of the logarithms first, and two DCTs do.
 */
final class MelCepstrum {
    private static final int COUNT = Fingerprint.MFCC_COUNT;
    private static final int HALF = MelFilters.COUNT / 2;
    private static final double FLOOR = 1e-10;
    /** 80 dB below the chunk's strongest cell. */
    private static final double RANGE = 1e-8;

    private static final double DECIBELS = 10 / Math.log(10);

    private final MelFilters filters = new MelFilters();
    private final double[] energies = new double[MelFilters.COUNT * FrameSpectra.FRAMES];
    private final double[] mean = new double[MelFilters.COUNT];
    private final double[] slope = new double[MelFilters.COUNT];
    /** Orthonormal DCT-II, its first half: the second is the same, with the other sign in odd rows. */
    private final double[] basis = new double[COUNT * HALF];

    MelCepstrum() {
        for (int c = 0; c < COUNT; c++) {
            for (int m = 0; m < HALF; m++) {
                basis[c * HALF + m] = basis(c, m);
            }
        }
    }

    /** The orthonormal DCT-II: what filter m adds to coefficient c. */
    static double basis(int c, int m) {
        double norm = Math.sqrt((c == 0 ? 1.0 : 2.0) / MelFilters.COUNT);
        return norm * Math.cos(Math.PI * c * (2 * m + 1) / (2.0 * MelFilters.COUNT));
    }

    /** Writes 13 coefficients and 13 differences. */
    void coefficients(FrameSpectra spectra, float[] out, int mfccOffset, int deltaOffset) {
        filters.apply(spectra.power, energies);
        logarithms();
        fold(mean);
        fold(slope);
        for (int c = 0; c < COUNT; c++) {
            int from = c % 2 == 0 ? 0 : 2 * HALF - 1;
            int step = c % 2 == 0 ? 1 : -1;
            double sum = 0;
            double delta = 0;
            for (int m = 0; m < HALF; m++) {
                double b = basis[c * HALF + m];
                sum = MultiplyAdd.of(b, mean[from + step * m], sum);
                delta = MultiplyAdd.of(b, slope[from + step * m], delta);
            }
            out[mfccOffset + c] = (float) sum;
            out[deltaOffset + c] = (float) delta;
        }
    }

    /**
     * Mean and mean slope over the frames in dB. The logarithm of a product is one logarithm instead of six; energies are
     * taken beside the strongest, so that no product leaves the range of a double.
     */
    private void logarithms() {
        double strongest = FLOOR;
        for (double energy : energies) {
            if (energy > strongest) {
                strongest = energy;
            }
        }
        double scale = 1 / strongest;
        double least = Math.max(RANGE, FLOOR * scale);
        double reference = DECIBELS * Math.log(strongest);
        for (int m = 0; m < MelFilters.COUNT; m++) {
            int at = m * FrameSpectra.FRAMES;
            double e0 = atLeast(least, energies[at] * scale);
            double e1 = atLeast(least, energies[at + 1] * scale);
            double e2 = atLeast(least, energies[at + 2] * scale);
            double e3 = atLeast(least, energies[at + 3] * scale);
            double e4 = atLeast(least, energies[at + 4] * scale);
            double e5 = atLeast(least, energies[at + 5] * scale);
            mean[m] = reference + DECIBELS / 6 * Math.log(e0 * e1 * e2 * e3 * e4 * e5);
            // Weights -2, -3, -1, 1, 3, 2 over 20: the mean of the six differences.
            slope[m] = DECIBELS / 20 * Math.log(e5 * e5 * (e4 * e4 * e4) * e3 / (e0 * e0 * (e1 * e1 * e1) * e2));
        }
    }

    private static double atLeast(double least, double value) {
        return value > least ? value : least;
    }

    /** Sums of mirrored values into the first half, for even rows, their differences into the second, for odd ones. */
    private static void fold(double[] values) {
        for (int m = 0, mirror = 2 * HALF - 1; m < HALF; m++, mirror--) {
            double a = values[m];
            double b = values[mirror];
            values[m] = a + b;
            values[mirror] = a - b;
        }
    }
}
