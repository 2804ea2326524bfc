package org.mixingmentor.fingerprint;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The mean levels of a stem over its active chunks; a {@link Correction} is the difference of two.
 *
 * @param bandsDb power mean of the active chunks' 32 bands, in dB
 * @param crestDb mean crest factor of the active chunks
 * @param correlation mean correlation, -1 to 1
 * @param sideMidDb mean of 20 log10(clamp(side to mid ratio, 0.01, 10)), -40 to 20
 */
public record Profile(float[] bandsDb, float crestDb, float correlation, float sideMidDb) {
    /** A chunk is active when its level is within this of the stem's loudest, in dB. */
    public static final double ACTIVE_RANGE_DB = 60;
    /** The range that training uses, in dB. */
    public static final double TRAINING_RANGE_DB = 40;

    private static final Profile SILENCE = silence();

    public Profile {
        if (bandsDb.length != Bands.COUNT) {
            throw new IllegalArgumentException("a profile has 32 bands, not " + bandsDb.length);
        }
    }

    /** The profile of a stem; of silence, the floor in every band. */
    public static Profile of(FingerprintMatrix stem) {
        int[] active = activeChunks(stem, ACTIVE_RANGE_DB);
        double[] power = new double[Bands.COUNT];
        double crest = 0;
        double correlation = 0;
        double sideMid = 0;
        for (int chunk : active) {
            for (int band = 0; band < Bands.COUNT; band++) {
                power[band] += power(stem.value(chunk, Fingerprint.BANDS + band));
            }
            crest += stem.value(chunk, Fingerprint.CREST);
            correlation += stem.value(chunk, Fingerprint.CORRELATION);
            sideMid += sideMidDb(stem.value(chunk, Fingerprint.SIDE_MID));
        }
        return active.length == 0 ? SILENCE : ofSums(power, crest, correlation, sideMid, active.length);
    }

    /** Whether there is nothing above the floor in any band. */
    public boolean silent() {
        for (float level : bandsDb) {
            if (level > Bands.FLOOR_DB) {
                return false;
            }
        }
        return true;
    }

    /** Whether a band holds energy that counts: within {@link Bands#ENERGY_RANGE_DB} of the strongest. */
    public boolean hasEnergy(int band) {
        float strongest = Bands.FLOOR_DB;
        for (float level : bandsDb) {
            strongest = Math.max(strongest, level);
        }
        return bandsDb[band] >= strongest - Bands.ENERGY_RANGE_DB;
    }

    /** Level of a chunk: 10 log10 of the sum of its 32 bands as powers, in dB. */
    public static double levelDb(FingerprintMatrix stem, int chunk) {
        return 10 * Math.log10(energy(stem, chunk));
    }

    /**
     * The active chunks in order; none where the loudest chunk is at the floor in every band.
     *
     * @param rangeDb see {@link #ACTIVE_RANGE_DB}, {@link #TRAINING_RANGE_DB}
     */
    public static int[] activeChunks(FingerprintMatrix stem, double rangeDb) {
        double[] levels = new double[stem.chunks()];
        double loudest = Double.NEGATIVE_INFINITY;
        boolean sounding = false;
        for (int chunk = 0; chunk < levels.length; chunk++) {
            levels[chunk] = levelDb(stem, chunk);
            loudest = Math.max(loudest, levels[chunk]);
            sounding |= soundsAt(stem, chunk);
        }
        double least = sounding ? loudest - rangeDb : Double.POSITIVE_INFINITY;
        return IntStream.range(0, levels.length)
                .filter(chunk -> levels[chunk] >= least)
                .toArray();
    }

    /** Square roots of the given chunks' energies, scaled to mean 1: the weight of a chunk in a stem's mean. */
    public static float[] weights(FingerprintMatrix stem, int[] chunks) {
        double[] roots = new double[chunks.length];
        double sum = 0;
        for (int i = 0; i < chunks.length; i++) {
            roots[i] = Math.sqrt(energy(stem, chunks[i]));
            sum += roots[i];
        }
        float[] weights = new float[chunks.length];
        for (int i = 0; i < chunks.length; i++) {
            weights[i] = (float) (roots[i] * chunks.length / sum);
        }
        return weights;
    }

    /**
     * The mean of the given chunks' fingerprints, each with its {@link #weights weight}: 64 values, zeros where there are no
     * chunks. What sounds are compared by.
     */
    public static float[] meanFingerprint(FingerprintMatrix stem, int[] chunks) {
        float[] weights = weights(stem, chunks);
        double[] sums = new double[Fingerprint.SIZE];
        double total = 0;
        for (int i = 0; i < chunks.length; i++) {
            total += weights[i];
            for (int field = 0; field < sums.length; field++) {
                sums[field] += weights[i] * stem.value(chunks[i], field);
            }
        }
        float[] mean = new float[sums.length];
        for (int field = 0; field < sums.length && total > 0; field++) {
            mean[field] = (float) (sums[field] / total);
        }
        return mean;
    }

    /** The side to mid ratio in dB: 20 log10(clamp(ratio, 0.01, 10)). */
    public static float sideMidDb(float ratio) {
        return (float) (20 * Math.log10(Math.max(0.01, Math.min(10, ratio))));
    }

    /** Power mean over profiles, each counted once (plain means of crest, correlation and side/mid). */
    public static Profile mean(Iterable<Profile> profiles) {
        double[] power = new double[Bands.COUNT];
        double crest = 0;
        double correlation = 0;
        double sideMid = 0;
        int count = 0;
        for (Profile profile : profiles) {
            for (int band = 0; band < Bands.COUNT; band++) {
                power[band] += power(profile.bandsDb[band]);
            }
            crest += profile.crestDb;
            correlation += profile.correlation;
            sideMid += profile.sideMidDb;
            count++;
        }
        if (count == 0) {
            throw new IllegalArgumentException("the mean of no profiles");
        }
        return ofSums(power, crest, correlation, sideMid, count);
    }

    private static Profile silence() {
        float[] floor = new float[Bands.COUNT];
        Arrays.fill(floor, Bands.FLOOR_DB);
        return new Profile(floor, 0, 0, sideMidDb(0));
    }

    private static Profile ofSums(double[] power, double crest, double correlation, double sideMid, int count) {
        float[] bandsDb = new float[Bands.COUNT];
        for (int band = 0; band < Bands.COUNT; band++) {
            bandsDb[band] = (float) Math.max(Bands.FLOOR_DB, 10 * Math.log10(power[band] / count));
        }
        return new Profile(bandsDb, (float) (crest / count), (float) (correlation / count), (float) (sideMid / count));
    }

    private static double energy(FingerprintMatrix stem, int chunk) {
        double sum = 0;
        for (int band = 0; band < Bands.COUNT; band++) {
            sum += power(stem.value(chunk, Fingerprint.BANDS + band));
        }
        return sum;
    }

    private static boolean soundsAt(FingerprintMatrix stem, int chunk) {
        for (int band = 0; band < Bands.COUNT; band++) {
            if (stem.value(chunk, Fingerprint.BANDS + band) > Bands.FLOOR_DB) {
                return true;
            }
        }
        return false;
    }

    private static double power(float db) {
        return Math.pow(10, db / 10.0);
    }
}
