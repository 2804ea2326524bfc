package org.mixingmentor.training.internal.learn.mlp;

import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.TrainingData;

/**
 * Where the largest wanted correction of each stem is, if it is a peak that can be found: not a shelf, which has none, and
 * where the stem has energy that counts. As hits are scored.
 */
final class PeakTargets {
    /** Stands for no peak. */
    static final int NONE = -1;

    private static final float LEAST_DB = 0.5f;
    /** A correction that reaches so much of its largest at the first or last advised band is a shelf. */
    private static final float SHELF_SHARE = 0.85f;

    private PeakTargets() {}

    /** The bands, counted from the first advised one, by label. */
    static int[] of(TrainingData data, StemRows stems) {
        int[] peaks = new int[data.labelCount()];
        for (int label = 0; label < peaks.length; label++) {
            int band = largest(data.corrections(), label * Correction.SIZE);
            boolean found =
                    isPeak(data.corrections(), label * Correction.SIZE, band) && sounds(data, stems, label, band);
            peaks[label] = found ? band - Bands.FIRST_ADVISED : NONE;
        }
        return peaks;
    }

    private static int largest(float[] wanted, int from) {
        int largest = Bands.FIRST_ADVISED;
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            largest = Math.abs(wanted[from + band]) > Math.abs(wanted[from + largest]) ? band : largest;
        }
        return largest;
    }

    private static boolean isPeak(float[] wanted, int from, int band) {
        float most = Math.abs(wanted[from + band]);
        float low = Math.abs(wanted[from + Bands.FIRST_ADVISED]);
        float high = Math.abs(wanted[from + Bands.LAST_ADVISED]);
        return most >= LEAST_DB && Math.max(low, high) < SHELF_SHARE * most;
    }

    private static boolean sounds(TrainingData data, StemRows stems, int label, int band) {
        double[] power = new double[Bands.COUNT];
        double strongest = 0;
        for (int b = 0; b < Bands.COUNT; b++) {
            for (int i = stems.starts()[label]; i < stems.starts()[label + 1]; i++) {
                power[b] += Math.pow(10, data.x()[stems.rows()[i] * Fingerprint.SIZE + b] / 10.0);
            }
            strongest = Math.max(strongest, power[b]);
        }
        return power[band] >= Bands.ENERGY_SHARE * strongest;
    }
}
