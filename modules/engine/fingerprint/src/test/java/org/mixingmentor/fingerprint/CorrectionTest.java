package org.mixingmentor.fingerprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    @Test
    void a_correction_is_wanted_minus_own() {
        Correction correction = Correction.between(profile(-20, 10, 0.5f, -6), profile(-17, 12, 0.9f, -12), false);
        assertEquals(-3, correction.bandDb(11));
        assertEquals(-2, correction.crestDb());
        assertEquals(-0.4f, correction.correlation(), 1e-6);
        assertEquals(6, correction.sideMidDb());
    }

    @Test
    void nothing_is_asked_of_the_stereo_image_of_a_mono_stem() {
        Correction correction = Correction.between(profile(-20, 10, 0.5f, -6), profile(-17, 12, 1, -40), true);
        assertEquals(0, correction.correlation());
        assertEquals(0, correction.sideMidDb());
        assertEquals(-2, correction.crestDb());
    }

    @Test
    void a_band_is_clamped_and_left_alone_where_either_side_is_at_the_floor() {
        assertEquals(24, Correction.between(profile(-20), profile(-80), true).bandDb(3));
        assertEquals(-24, Correction.between(profile(-80), profile(-20), true).bandDb(3));
        assertEquals(0, Correction.between(profile(-100), profile(-20), true).bandDb(3));
        assertEquals(0, Correction.between(profile(-20), profile(-100), true).bandDb(3));
        assertEquals(24, Correction.ofBands(filled(30)).bandDb(31));
    }

    @Test
    void level_free_takes_the_median_of_the_advised_bands_out_of_all() {
        float[] bands = filled(2);
        bands[0] = 20;
        bands[11] = -4;
        bands[31] = -20;
        Correction free = Correction.ofBands(bands).levelFree();
        assertEquals(0, free.bandDb(10));
        assertEquals(-6, free.bandDb(11));
        assertEquals(18, free.bandDb(0));
        assertEquals(-22, free.bandDb(31));
        assertEquals(0, free.crestDb());
    }

    @Test
    void a_mean_follows_its_weights() {
        float[] rows = new float[2 * Correction.SIZE];
        rows[7] = 6;
        rows[Correction.SIZE + 7] = -2;
        assertEquals(4, Correction.mean(rows, new float[] {3, 1}).bandDb(7), 1e-6);
        assertArrayEquals(
                Correction.none().values(),
                Correction.mean(new float[0], new float[0]).values());
        assertThrows(IllegalArgumentException.class, () -> Correction.mean(rows, new float[3]));
    }

    @Test
    void there_is_a_name_for_every_value() {
        assertEquals(Correction.SIZE, Correction.names().size());
        assertEquals("correction_15.8", Correction.names().get(0));
        assertEquals("side_mid_db", Correction.names().get(Correction.SIDE_MID));
    }

    private static Profile profile(float db) {
        return profile(db, 0, 0, 0);
    }

    private static Profile profile(float db, float crest, float correlation, float sideMid) {
        return new Profile(filled(db), crest, correlation, sideMid);
    }

    private static float[] filled(float db) {
        float[] bands = new float[Bands.COUNT];
        Arrays.fill(bands, db);
        return bands;
    }
}
