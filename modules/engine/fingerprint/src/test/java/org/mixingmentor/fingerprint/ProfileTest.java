package org.mixingmentor.fingerprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {
    @Test
    void a_chunk_more_than_the_range_below_the_loudest_is_not_active() {
        FingerprintMatrix stem = matrix(-10, -49, -51, -69, -71, -100);
        assertArrayEquals(new int[] {0, 1, 2, 3}, Profile.activeChunks(stem, Profile.ACTIVE_RANGE_DB));
        assertArrayEquals(new int[] {0, 1}, Profile.activeChunks(stem, Profile.TRAINING_RANGE_DB));
    }

    @Test
    void bands_are_averaged_as_powers_over_active_chunks() {
        Profile profile = Profile.of(matrix(-10, -20, -90));
        assertEquals(10 * Math.log10((0.1 + 0.01) / 2), profile.bandsDb()[5], 1e-4);
    }

    @Test
    void crest_correlation_and_width_are_plain_means() {
        FingerprintMatrix stem = matrix(-10, -20, -90);
        float[] values = stem.values();
        for (int chunk = 0; chunk < 3; chunk++) {
            values[chunk * 64 + Fingerprint.CREST] = 4 * chunk;
            values[chunk * 64 + Fingerprint.CORRELATION] = 0.5f * chunk;
        }
        values[Fingerprint.SIDE_MID] = 0;
        values[64 + Fingerprint.SIDE_MID] = 1;
        Profile profile = Profile.of(stem);
        assertEquals(2, profile.crestDb(), 1e-6);
        assertEquals(0.25, profile.correlation(), 1e-6);
        assertEquals(-20, profile.sideMidDb(), 1e-5);
    }

    @Test
    void silence_has_no_active_chunk_and_a_profile_at_the_floor() {
        FingerprintMatrix silence = matrix(-100, -100);
        assertEquals(0, Profile.activeChunks(silence, Profile.ACTIVE_RANGE_DB).length);
        assertEquals(Bands.FLOOR_DB, Profile.of(silence).bandsDb()[0]);
        assertEquals(0, Profile.weights(silence, new int[0]).length);
    }

    @Test
    void a_weight_is_the_square_root_of_energy_with_mean_one() {
        assertArrayEquals(new float[] {10 / 5.5f, 1 / 5.5f}, Profile.weights(matrix(0, -20), new int[] {0, 1}), 1e-6f);
    }

    @Test
    void in_a_mean_fingerprint_each_chunk_has_its_weight() {
        float[] mean = Profile.meanFingerprint(matrix(0, -20, -90), new int[] {0, 1});
        assertEquals(Fingerprint.SIZE, mean.length);
        assertEquals((10 * 0.0 + 1 * -20.0) / 11, mean[31], 1e-4);
        assertArrayEquals(new float[Fingerprint.SIZE], Profile.meanFingerprint(matrix(0), new int[0]));
    }

    @Test
    void a_mean_of_profiles_counts_each_once() {
        Profile loud = Profile.of(matrix(-10));
        Profile quiet = Profile.of(matrix(-20, -20, -20));
        Profile mean = Profile.mean(List.of(loud, quiet));
        assertEquals(10 * Math.log10((0.1 + 0.01) / 2), mean.bandsDb()[31], 1e-4);
    }

    /** One chunk per level, the same level in each band. */
    private static FingerprintMatrix matrix(float... levels) {
        float[] values = new float[levels.length * Fingerprint.SIZE];
        for (int chunk = 0; chunk < levels.length; chunk++) {
            int from = chunk * Fingerprint.SIZE;
            Arrays.fill(values, from, from + Bands.COUNT, levels[chunk]);
        }
        return new FingerprintMatrix(values);
    }
}
