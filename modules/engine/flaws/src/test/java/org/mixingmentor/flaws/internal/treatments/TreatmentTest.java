package org.mixingmentor.flaws.internal.treatments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.flaws.Flaws;
import org.mixingmentor.flaws.NoiseStems;
import org.mixingmentor.flaws.spi.Effect;
import org.mixingmentor.flaws.spi.Treatment;

class TreatmentTest {
    private static final double[] AMOUNTS = {0.25, 0.4, 0.6, 0.8, 1};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_more_transients_are_suppressed_the_lower_the_crest_factor(long seed) {
        assertGrows("transient", NoiseStems.hits(2, seed), seed, Effect::crestLossDb, 0.5, 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_more_overdrive_the_more_the_bands_change(long seed) {
        assertGrows("distortion", NoiseStems.hits(2, seed), seed, Effect::bandChangeDb, 1, 5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_more_room_the_more_the_decays_fill(long seed) {
        assertGrows("reverb", NoiseStems.hits(2, seed), seed, Effect::bandChangeDb, 0.5, 4);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_more_a_channel_is_turned_the_lower_the_correlation(long seed) {
        assertGrows("phase", NoiseStems.hits(2, seed), seed, Effect::correlationLoss, 0.1, 0.9);
        assertGrows("phase", NoiseStems.stereoHits(2, seed), seed, Effect::correlationLoss, 0.02, 0.5);
    }

    @Test
    void the_more_the_image_is_narrowed_the_less_side_there_is() {
        assertGrows("width", NoiseStems.stereoHits(2, 1), 1, Effect::sideMidLossDb, 5, 15);
    }

    @Test
    void a_narrowed_mono_stem_is_the_same_stem() {
        Stem gold = NoiseStems.hits(1, 1);
        assertArrayEquals(gold.left(), treatment("width").apply(gold, 1, 1).left());
    }

    @Test
    void overdrive_keeps_the_energy() {
        Stem gold = NoiseStems.stereoHits(1, 1);
        Stem driven = treatment("distortion").apply(gold, 0.7, 1);
        assertEquals(1, Levels.energy(driven) / Levels.energy(gold), 1e-4);
    }

    @Test
    void a_turned_mono_stem_becomes_stereo_and_no_other_treatment_does_that() {
        Stem gold = NoiseStems.hits(1, 1);
        for (String kind : new String[] {"transient", "distortion", "reverb", "width"}) {
            Stem treated = treatment(kind).apply(gold, 0.8, 1);
            assertTrue(treated.mono(), kind);
            assertArrayEquals(treated.left(), treated.right(), kind);
        }
        assertFalse(treatment("phase").apply(gold, 0.8, 1).mono());
    }

    @Test
    void at_full_amount_a_channel_turned_by_an_angle_is_the_other_inverted() {
        Stem gold = NoiseStems.noise(1, 1);
        int inverted = 0;
        for (long seed = 0; seed < 10; seed++) {
            Stem turned = treatment("phase").apply(gold, 1, seed);
            double sum = 0;
            for (int i = 0; i < turned.frames(); i++) {
                sum += Math.abs(turned.left()[i] + turned.right()[i]);
            }
            inverted += sum / turned.frames() < 1e-6 ? 1 : 0;
        }
        assertTrue(inverted > 0 && inverted < 10, inverted + " of 10 seeds turn by an angle, the others by delay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"transient", "distortion", "reverb", "phase", "width"})
    void the_same_seed_gives_the_same_samples_and_every_sample_is_finite(String kind) {
        for (double seconds : new double[] {0.01, 0.3, 2}) {
            Stem gold = NoiseStems.stereoHits(seconds, 5);
            Stem once = treatment(kind).apply(gold, 0.7, 42);
            Stem again = treatment(kind).apply(NoiseStems.stereoHits(seconds, 5), 0.7, 42);
            assertEquals(gold.frames(), once.frames());
            assertArrayEquals(once.left(), again.left());
            assertArrayEquals(once.right(), again.right());
            assertTrue(Double.isFinite(Levels.energy(once)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"transient", "distortion", "reverb", "phase", "width"})
    void the_gold_stem_is_not_written_to(String kind) {
        Stem gold = NoiseStems.stereoHits(0.5, 5);
        treatment(kind).apply(gold, 1, 42);
        assertArrayEquals(NoiseStems.stereoHits(0.5, 5).left(), gold.left());
        assertArrayEquals(NoiseStems.stereoHits(0.5, 5).right(), gold.right());
    }

    @Test
    void another_seed_is_another_room() {
        Stem gold = NoiseStems.hits(0.5, 5);
        float[] one = treatment("reverb").apply(gold, 1, 1).left();
        float[] other = treatment("reverb").apply(gold, 1, 2).left();
        assertFalse(java.util.Arrays.equals(one, other));
    }

    private static Treatment treatment(String kind) {
        return Flaws.treatment(new RecipeStep("", kind, Double.NaN, Double.NaN, Double.NaN, 1));
    }

    private static void assertGrows(
            String kind, Stem gold, long seed, ToDoubleFunction<Effect> measure, double atLeast, double inTheEnd) {
        BeforeAfterProbe probe = new BeforeAfterProbe(gold);
        double last = 0;
        for (double amount : AMOUNTS) {
            Stem treated = treatment(kind).apply(gold, amount, seed);
            double now = measure.applyAsDouble(new Effect(probe.hear(gold), probe.hear(treated)));
            assertTrue(now > last, kind + " at " + amount + ": " + now + " after " + last);
            assertTrue(now >= atLeast, kind + " at " + amount + ": only " + now);
            last = now;
        }
        assertTrue(last >= inTheEnd, kind + " at full amount: only " + last);
    }
}
