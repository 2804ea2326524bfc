package org.mixingmentor.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.Profile;

/**
 * A mean fingerprint without its level, each value on a scale on which equal steps sound about alike, as a brain's
 * distribution has it: bands beside the level of all bands (not below -60 dB), centroid in octaves, flatness and zero
 * crossings in dB, the cepstrum without coefficient 0, which is level, side to mid in dB.
 */
final class Features {
    static final int SIZE = Fingerprint.SIZE - 1;

    private static final double DEEPEST_DB = -60;
    private static final int SHAPE = Bands.COUNT;
    private static final int COEFFICIENTS = SHAPE + 4;
    private static final int STEREO = SIZE - 2;
    private static final List<Field> FIELDS = fields();

    private Features() {}

    static double[] of(StemSummary stem) {
        float[] mean = stem.mean();
        double[] values = new double[SIZE];
        double level = level(mean);
        for (int band = 0; band < Bands.COUNT; band++) {
            values[band] = Math.max(DEEPEST_DB, mean[band] - level);
        }
        values[SHAPE] = Math.log(Math.max(20, mean[Fingerprint.CENTROID])) / Math.log(2);
        values[SHAPE + 1] = decibels(mean[Fingerprint.FLATNESS]);
        values[SHAPE + 2] = mean[Fingerprint.CREST];
        values[SHAPE + 3] = decibels(mean[Fingerprint.ZERO_CROSSING_RATE]);
        for (int i = COEFFICIENTS; i < STEREO; i++) {
            values[i] = mean[Fingerprint.MFCC + 1 + i - COEFFICIENTS];
        }
        values[STEREO] = mean[Fingerprint.CORRELATION];
        values[STEREO + 1] = Profile.sideMidDb(mean[Fingerprint.SIDE_MID]);
        return values;
    }

    /** What nobody would notice, value by value: no spread counts as smaller. */
    static double[] leastSpread() {
        double[] spread = new double[SIZE];
        Arrays.fill(spread, 0, Bands.COUNT, 2);
        spread[SHAPE] = 0.2;
        spread[SHAPE + 1] = 2;
        spread[SHAPE + 2] = 1;
        spread[SHAPE + 3] = 1;
        int deltas = COEFFICIENTS + Fingerprint.MFCC_COUNT - 1;
        Arrays.fill(spread, COEFFICIENTS, deltas, 3);
        Arrays.fill(spread, deltas, STEREO, 0.5);
        spread[STEREO] = 0.1;
        spread[STEREO + 1] = 6;
        return spread;
    }

    /** The value of the fingerprint that a feature is made of. */
    static Field field(int feature) {
        return FIELDS.get(feature);
    }

    /** How far a feature lies from the usual, in words: "8 kHz +14 dB", "centroid +1.2 octaves". */
    static String deviation(int feature, double difference) {
        Field field = field(feature);
        String unit =
                switch (field.index()) {
                    case Fingerprint.CENTROID -> " octaves";
                    case Fingerprint.FLATNESS, Fingerprint.ZERO_CROSSING_RATE, Fingerprint.SIDE_MID -> " dB";
                    default -> field.unit().isEmpty() ? "" : " " + field.unit();
                };
        return String.format(Locale.ROOT, "%s %+.1f%s", field.label(), difference, unit);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>(Field.all());
        fields.remove(Fingerprint.MFCC);
        return List.copyOf(fields);
    }

    private static double level(float[] mean) {
        double power = 0;
        for (int band = 0; band < Bands.COUNT; band++) {
            power += Math.pow(10, mean[band] / 10);
        }
        return 10 * Math.log10(power);
    }

    private static double decibels(float share) {
        return 10 * Math.log10(Math.max(1e-4, share));
    }
}
