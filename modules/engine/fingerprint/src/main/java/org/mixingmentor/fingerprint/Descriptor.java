package org.mixingmentor.fingerprint;

import java.util.Arrays;

/**
 * A fingerprint without its level, each value on a scale on which equal steps sound about alike: bands beside the level of
 * all bands, the centroid in octaves, flatness and zero crossings in dB, coefficient 0 of the cepstrum (which is level)
 * left out, side to mid in dB. Distances between sounds are taken here: a brain's to what it learned, a stem's to others.
 * The distributions of brains in use are made of it, so the level is taken out here as it always was; networks take it
 * out in another way, which is written into them.
 */
public final class Descriptor {
    /** Number of values: those of a fingerprint in its order, without coefficient 0 of the cepstrum. */
    public static final int SIZE = Fingerprint.SIZE - 1;

    /** A band this far below the level of all is not heard, and may lie as low as it likes. */
    private static final double DEEPEST_DB = -60;

    private static final int SHAPE = Bands.COUNT;
    private static final int COEFFICIENTS = SHAPE + 4;
    private static final int STEREO = SIZE - 2;

    private Descriptor() {}

    /**
     * Describes a fingerprint.
     *
     * @param fingerprint its 64 values from {@code offset} on: a chunk's, or the mean of many
     * @return {@value #SIZE} values
     */
    public static double[] of(float[] fingerprint, int offset) {
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

    /** What nobody would notice, value by value: the smallest spread that it is given, however alike the sounds are. */
    public static double[] leastSpread() {
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
