package org.mixingmentor.training;

import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprint;

/**
 * A fingerprint as networks take it: what does not depend on how loud the chunk is, on scales on which equal steps sound
 * alike. With m the largest of the 32 bands:
 *
 * <ol>
 *   <li>band = max(band - m, -60);
 *   <li>MFCC 0 = MFCC 0 - sqrt(128) m, since it grows by sqrt(128) for each dB (an orthonormal DCT over 128 mel bands);
 *   <li>centroid, flatness, zero crossing rate and side to mid = ln(max(value, least)), least = 20 Hz, 1e-5, 1e-3, 1e-2;
 *   <li>all others as they are.
 * </ol>
 *
 * Arithmetic in float32. It is part of the graph of every brain in use; {@link org.mixingmentor.fingerprint.Descriptor},
 * which takes the level out in another way, is part of their distances. So the two cannot become one.
 */
public final class LevelFree {
    /** Bands lie no further than this below the largest, in dB. */
    public static final float FLOOR_DB = -60;
    /** What MFCC 0 grows by for each dB. */
    public static final float MFCC_PER_DB = (float) Math.sqrt(128);

    private static final float[] LEAST_OF_LOGARITHMS = leastOfLogarithms();

    private LevelFree() {}

    /** The least that a value may be before its logarithm is taken; 0 for the values that stay as they are. */
    public static float leastOfLogarithm(int field) {
        return LEAST_OF_LOGARITHMS[field];
    }

    /** Writes 64 values for the 64 at {@code from}. */
    public static void apply(float[] fingerprints, int from, float[] values, int to) {
        float largest = fingerprints[from];
        for (int band = 1; band < Bands.COUNT; band++) {
            largest = Math.max(largest, fingerprints[from + band]);
        }
        for (int band = 0; band < Bands.COUNT; band++) {
            values[to + band] = Math.max(fingerprints[from + band] - largest, FLOOR_DB);
        }
        for (int field = Bands.COUNT; field < Fingerprint.SIZE; field++) {
            float value = fingerprints[from + field];
            float least = LEAST_OF_LOGARITHMS[field];
            values[to + field] = least > 0 ? (float) Math.log(Math.max(value, least)) : value;
        }
        values[to + Fingerprint.MFCC] -= MFCC_PER_DB * largest;
    }

    private static float[] leastOfLogarithms() {
        float[] least = new float[Fingerprint.SIZE];
        least[Fingerprint.CENTROID] = 20;
        least[Fingerprint.FLATNESS] = 1e-5f;
        least[Fingerprint.ZERO_CROSSING_RATE] = 1e-3f;
        least[Fingerprint.SIDE_MID] = 1e-2f;
        return least;
    }
}
