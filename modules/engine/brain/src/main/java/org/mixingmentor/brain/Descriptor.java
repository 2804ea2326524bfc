package org.mixingmentor.brain;

import java.util.Arrays;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.Profile;

/**
 * A fingerprint without its level, each value on a scale on which equal steps sound alike: bands beside the level of all
 * bands, the centroid in octaves, flatness and zero crossings in dB, coefficient 0 of the cepstrum (which is level) left
 * out, side to mid in dB.
 */
final class Descriptor {
    /** Number of values. */
    static final int SIZE = Fingerprint.SIZE - 1;

    /** A band this far below the level of all is not heard, and may lie as low as it likes. */
    private static final double DEEPEST_DB = -60;

    private static final int SHAPE = Bands.COUNT;
    private static final int COEFFICIENTS = SHAPE + 4;
    private static final int STEREO = SIZE - 2;

    private Descriptor() {}

    static double[] of(float[] fingerprint, int offset) {
        double[] values = new double[SIZE];
        double level = level(fingerprint, offset);
        for (int band = 0; band < Bands.COUNT; band++) {
            values[band] = Math.max(DEEPEST_DB, fingerprint[offset + band] - level);
        }
        values[SHAPE] = Math.log(Math.max(20, fingerprint[offset + Fingerprint.CENTROID])) / Math.log(2);
        values[SHAPE + 1] = decibels(fingerprint[offset + Fingerprint.FLATNESS]);
        values[SHAPE + 2] = fingerprint[offset + Fingerprint.CREST];
        values[SHAPE + 3] = decibels(fingerprint[offset + Fingerprint.ZERO_CROSSING_RATE]);
        for (int i = COEFFICIENTS; i < STEREO; i++) {
            values[i] = fingerprint[offset + Fingerprint.MFCC + 1 + i - COEFFICIENTS];
        }
        values[STEREO] = fingerprint[offset + Fingerprint.CORRELATION];
        values[STEREO + 1] = Profile.sideMidDb(fingerprint[offset + Fingerprint.SIDE_MID]);
        return values;
    }

    /** The smallest spread that a value is given, however alike the training sounds are: what nobody would notice. */
    static double[] leastSpread() {
        double[] spread = new double[SIZE];
        Arrays.fill(spread, 0, Bands.COUNT, 2);
        spread[SHAPE] = 0.2;
        spread[SHAPE + 1] = 2;
        spread[SHAPE + 2] = 1;
        spread[SHAPE + 3] = 1;
        Arrays.fill(spread, COEFFICIENTS, COEFFICIENTS + Fingerprint.MFCC_COUNT - 1, 3);
        Arrays.fill(spread, COEFFICIENTS + Fingerprint.MFCC_COUNT - 1, STEREO, 0.5);
        spread[STEREO] = 0.1;
        spread[STEREO + 1] = 6;
        return spread;
    }

    private static double level(float[] fingerprint, int offset) {
        double power = 0;
        for (int band = 0; band < Bands.COUNT; band++) {
            power += Math.pow(10, fingerprint[offset + band] / 10);
        }
        return 10 * Math.log10(power);
    }

    private static double decibels(float share) {
        return 10 * Math.log10(Math.max(1e-4, share));
    }
}
