package org.mixingmentor.flaws;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.dataset.RecipeStep;

class TwinsTest {
    private static final double NONE = Double.NaN;
    private static final RecipeStep MUD = new RecipeStep("muddy_200hz", "peak", 200, 9, 1, NONE);
    private static final RecipeStep NARROW = new RecipeStep("narrow", "width", NONE, NONE, NONE, 0.8);
    private static final RecipeStep DRIVE = new RecipeStep("distorted", "distortion", NONE, NONE, NONE, 0.8);
    private static final RecipeStep UNNAMED = new RecipeStep("", "peak", 3000, -9, 1, NONE);

    @Test
    void a_twin_of_eq_is_the_filtered_stem_and_knows_what_undoes_it() {
        Stem gold = NoiseStems.hits(1, 1);
        Twin twin = Twins.make(gold, recipe(MUD)).orElseThrow();
        assertArrayEquals(
                Biquad.peak(200, 9, 1).filter(gold.left()), twin.audio().left());
        assertEquals(List.of("muddy_200hz"), twin.flawTypes());
        assertEquals(-8.8, twin.correctionDb()[11], 0.2);
        assertEquals(0, twin.correctionDb()[30], 0.05);
    }

    @Test
    void unnamed_eq_has_a_curve_and_no_flaw_type() {
        Twin twin = Twins.make(NoiseStems.hits(1, 1), recipe(UNNAMED)).orElseThrow();
        assertEquals(List.of(), twin.flawTypes());
        assertEquals(8.8, twin.correctionDb()[23], 0.2);
    }

    @Test
    void treatments_come_before_eq_so_that_the_curve_undoes_the_eq_exactly() {
        Stem gold = NoiseStems.hits(1, 1);
        Stem driven = Twins.make(gold, recipe(DRIVE)).orElseThrow().audio();
        Twin both = Twins.make(gold, recipe(MUD, DRIVE)).orElseThrow();
        assertArrayEquals(
                Biquad.peak(200, 9, 1).filter(driven.left()), both.audio().left());
    }

    @Test
    void a_treatment_alone_wants_no_eq() {
        Twin twin = Twins.make(NoiseStems.hits(1, 1), recipe(DRIVE)).orElseThrow();
        assertEquals(List.of("distorted"), twin.flawTypes());
        assertArrayEquals(new float[32], twin.correctionDb());
    }

    @Test
    void narrow_on_mono_is_not_labelled() {
        Stem gold = NoiseStems.hits(1, 1);
        assertEquals(Optional.empty(), Twins.make(gold, recipe(NARROW)));
        Twin twin = Twins.make(gold, recipe(NARROW, MUD)).orElseThrow();
        assertEquals(List.of(MUD), twin.recipe().steps());
        assertEquals(List.of("muddy_200hz"), twin.flawTypes());
        assertEquals(
                List.of("narrow"),
                Twins.make(NoiseStems.stereoHits(1, 1), recipe(NARROW))
                        .orElseThrow()
                        .flawTypes());
    }

    @Test
    void eq_where_the_stem_has_no_energy_is_not_labelled() {
        float[] low = NoiseStems.noise(1, 1).left();
        for (int i = 0; i < 6; i++) {
            low = Biquad.lowPass(500, 0.7).filter(low);
        }
        Stem gold = new Stem(low, low, true);
        RecipeStep harsh = new RecipeStep("harsh", "peak", 4000, 12, 1.5, NONE);
        assertEquals(Optional.empty(), Twins.make(gold, recipe(harsh)));
    }

    @Test
    void a_step_without_effect_changes_nothing_for_the_others() {
        Stem gold = NoiseStems.hits(1, 1);
        RecipeStep room = new RecipeStep("room_reverb", "reverb", NONE, NONE, NONE, 0.8);
        assertArrayEquals(
                Twins.make(gold, recipe(room)).orElseThrow().audio().left(),
                Twins.make(gold, recipe(NARROW, room)).orElseThrow().audio().left());
    }

    @Test
    void the_recipe_a_twin_tells_makes_the_same_twin_again() {
        Stem gold = NoiseStems.stereoHits(1, 1);
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 40; i++) {
            Optional<Twin> twin = Twins.make(gold, Recipes.draw(random, Flaws.tokens()));
            if (twin.isPresent()) {
                Twin again = Twins.make(gold, twin.get().recipe()).orElseThrow();
                assertEquals(twin.get().recipe(), again.recipe());
                assertArrayEquals(twin.get().audio().left(), again.audio().left());
                assertArrayEquals(twin.get().audio().right(), again.audio().right());
            }
        }
    }

    @Test
    void silence_has_no_twin() {
        assertEquals(Optional.empty(), Twins.make(NoiseStems.silence(1), recipe(MUD, DRIVE)));
        assertEquals(Optional.empty(), Twins.make(NoiseStems.silence(0), recipe(MUD, DRIVE)));
    }

    @Test
    void very_short_stems_have_twins_of_their_length() {
        SplittableRandom random = new SplittableRandom(9);
        int made = 0;
        for (int i = 0; i < 60; i++) {
            Stem gold = i % 2 == 0 ? NoiseStems.hits(0.01, i) : NoiseStems.stereoHits(0.01, i);
            Optional<Twin> twin = Twins.make(gold, Recipes.draw(random, Flaws.tokens()));
            if (twin.isPresent()) {
                assertEquals(480, twin.get().audio().frames());
                made++;
            }
        }
        assertTrue(made > 30, made + " of 60");
    }

    private static Recipe recipe(RecipeStep... steps) {
        return new Recipe(List.of(steps), 77);
    }
}
