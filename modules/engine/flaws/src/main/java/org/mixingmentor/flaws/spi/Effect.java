package org.mixingmentor.flaws.spi;

import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;

/**
 * What a flaw did to a stem, on the terms of the fingerprint: two hearings of the same chunks, before and after. Means
 * over chunks are weighted by the square root of the chunk's energy before, as everywhere.
 */
public final class Effect {
    /** An EQ must tilt the bands that hold energy by this much against each other, in dB. */
    public static final double LEAST_EQ_DB = 1.5;

    private static final double NARROWEST_DB = -30;

    private final FingerprintMatrix before;
    private final FingerprintMatrix after;
    private final float[] weights;

    /** Two hearings of the same chunks. */
    public Effect(FingerprintMatrix before, FingerprintMatrix after) {
        this.before = before;
        this.after = after;
        int[] all = new int[before.chunks()];
        for (int chunk = 0; chunk < all.length; chunk++) {
            all[chunk] = chunk;
        }
        weights = Profile.weights(before, all);
    }

    /** How much one band that holds energy was raised over another, in dB: what an EQ is judged by. */
    public double tiltDb() {
        return tiltDb(before, bandChangesDb());
    }

    /** How far the crest factor fell, in dB. */
    public double crestLossDb() {
        return mean(before, Fingerprint.CREST) - mean(after, Fingerprint.CREST);
    }

    /** How far the correlation fell. */
    public double correlationLoss() {
        return mean(before, Fingerprint.CORRELATION) - mean(after, Fingerprint.CORRELATION);
    }

    /** How far side to mid fell, in dB, both counted as -30 dB where they are lower. */
    public double sideMidLossDb() {
        return meanSideMidDb(before) - meanSideMidDb(after);
    }

    /**
     * Mean absolute change of the bands, chunk by chunk, in dB, after matching the energies; over the cells (a band of a
     * chunk) that hold energy before or after. It sees new overtones, and decays that a room has filled.
     */
    public double bandChangeDb() {
        double shift = totalDb(before) - totalDb(after);
        double floor = strongestCellDb(before) - Bands.ENERGY_RANGE_DB;
        double sum = 0;
        int cells = 0;
        for (int chunk = 0; chunk < before.chunks(); chunk++) {
            for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
                double was = before.value(chunk, Fingerprint.BANDS + band);
                double is = after.value(chunk, Fingerprint.BANDS + band) + shift;
                if (was >= floor || is >= floor) {
                    sum += Math.abs(Math.max(is, floor) - Math.max(was, floor));
                    cells++;
                }
            }
        }
        return cells == 0 ? 0 : sum / cells;
    }

    /** After minus before in each band, of the sum over all chunks, in dB. */
    private float[] bandChangesDb() {
        double[] was = bandPowers(before);
        double[] is = bandPowers(after);
        float[] changes = new float[Bands.COUNT];
        for (int band = 0; band < Bands.COUNT; band++) {
            changes[band] = (float) (10 * StrictMath.log10(is[band] / was[band]));
        }
        return changes;
    }

    /**
     * The effect of an EQ curve on what was heard: how much it raises one band that holds energy over another, in dB.
     * The same gain everywhere is no flaw.
     */
    public static double tiltDb(FingerprintMatrix heard, float[] curveDb) {
        double[] powers = bandPowers(heard);
        double floor = 0;
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            floor = Math.max(floor, powers[band]);
        }
        floor *= Bands.ENERGY_SHARE;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            if (powers[band] >= floor) {
                least = Math.min(least, curveDb[band]);
                most = Math.max(most, curveDb[band]);
            }
        }
        return most - least;
    }

    private static double[] bandPowers(FingerprintMatrix heard) {
        double[] powers = new double[Bands.COUNT];
        for (int chunk = 0; chunk < heard.chunks(); chunk++) {
            for (int band = 0; band < Bands.COUNT; band++) {
                powers[band] += StrictMath.pow(10, heard.value(chunk, Fingerprint.BANDS + band) / 10.0);
            }
        }
        return powers;
    }

    private static double totalDb(FingerprintMatrix heard) {
        double sum = 0;
        for (double power : bandPowers(heard)) {
            sum += power;
        }
        return 10 * StrictMath.log10(sum);
    }

    private static double strongestCellDb(FingerprintMatrix heard) {
        double strongest = Bands.FLOOR_DB;
        for (int chunk = 0; chunk < heard.chunks(); chunk++) {
            for (int band = 0; band < Bands.COUNT; band++) {
                strongest = Math.max(strongest, heard.value(chunk, Fingerprint.BANDS + band));
            }
        }
        return strongest;
    }

    private double mean(FingerprintMatrix heard, int field) {
        double sum = 0;
        for (int chunk = 0; chunk < weights.length; chunk++) {
            sum += weights[chunk] * heard.value(chunk, field);
        }
        return sum / weights.length;
    }

    private double meanSideMidDb(FingerprintMatrix heard) {
        double sum = 0;
        for (int chunk = 0; chunk < weights.length; chunk++) {
            float db = Profile.sideMidDb(heard.value(chunk, Fingerprint.SIDE_MID));
            sum += weights[chunk] * Math.max(NARROWEST_DB, db);
        }
        return sum / weights.length;
    }
}
