package org.mixingmentor.fingerprint;

/**
 * The average sound of a stem: what its corrections are differences of.
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

    /** The profile of a stem; of silence, the floor in every band. */
    public static Profile of(FingerprintMatrix stem) {
        throw new UnsupportedOperationException();
    }

    /** Level of a chunk: 10 log10 of the sum of its 32 bands as powers, in dB. */
    public static double levelDb(FingerprintMatrix stem, int chunk) {
        throw new UnsupportedOperationException();
    }

    /**
     * The active chunks in order; none where the loudest chunk is at the floor in every band.
     *
     * @param rangeDb see {@link #ACTIVE_RANGE_DB}, {@link #TRAINING_RANGE_DB}
     */
    public static int[] activeChunks(FingerprintMatrix stem, double rangeDb) {
        throw new UnsupportedOperationException();
    }

    /** Square roots of the given chunks' energies, scaled to mean 1: the weight of a chunk in a stem's mean. */
    public static float[] weights(FingerprintMatrix stem, int[] chunks) {
        throw new UnsupportedOperationException();
    }

    /** The side to mid ratio in dB: 20 log10(clamp(ratio, 0.01, 10)). */
    public static float sideMidDb(float ratio) {
        throw new UnsupportedOperationException();
    }

    /** Power mean over profiles, each counted once (plain means of crest, correlation and side/mid). */
    public static Profile mean(Iterable<Profile> profiles) {
        throw new UnsupportedOperationException();
    }
}
