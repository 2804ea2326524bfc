package org.mixingmentor.flaws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.flaws.spi.EqRange;
import org.mixingmentor.flaws.spi.Flaw;

class FlawsTest {
    @Test
    void what_a_seed_draws_follows_from_this_order() {
        assertEquals(
                List.of(
                        "muddy_200hz",
                        "boxy",
                        "thin",
                        "harsh",
                        "dull",
                        "",
                        "no_transient",
                        "distorted",
                        "room_reverb",
                        "phase_issues",
                        "narrow"),
                List.copyOf(Flaws.tokens()));
        assertEquals(
                List.of(3, 3, 3, 3, 3, 8, 2, 2, 2, 2, 2),
                Flaws.all().stream().map(Flaw::chances).toList());
    }

    @Test
    void labels_are_offered_as_keys_have_always_counted_them() {
        assertEquals(
                List.of(
                        "muddy_200hz",
                        "boxy",
                        "harsh",
                        "thin",
                        "dull",
                        "no_transient",
                        "distorted",
                        "room_reverb",
                        "phase_issues",
                        "narrow"),
                Flaws.labels());
    }

    @Test
    void either_of_two_that_exclude_each_other_may_say_so() {
        Flaw phase = Flaws.of("phase_issues").orElseThrow();
        Flaw narrow = Flaws.of("narrow").orElseThrow();
        assertTrue(phase.excludes(narrow) && narrow.excludes(phase));
        assertFalse(phase.excludes(Flaws.of("distorted").orElseThrow()));
    }

    @Test
    void treatments_only_are_those_that_are_known_and_not_cured_by_eq() {
        assertTrue(Flaws.treatmentsOnly(List.of("narrow", "distorted")));
        assertFalse(Flaws.treatmentsOnly(List.of("narrow", "boxy")));
        assertFalse(Flaws.treatmentsOnly(List.of("narrow", "a_word_of_my_own")));
        assertFalse(Flaws.treatmentsOnly(List.of()));
    }

    @Test
    void two_flaws_of_one_name_or_kind_are_refused() {
        List<Flaw> mine = List.of(Flaw.eq("boxy", "too much", EqRange.peak(300, 600)));
        assertThrows(IllegalStateException.class, () -> Flaws.joined(List.of(Flaws.all(), mine)));
        List<Flaw> room = new ArrayList<>(Flaws.all());
        Flaw reverb = Flaws.of("room_reverb").orElseThrow();
        room.add(Flaw.treatment(
                "hall", reverb.kind(), "a hall", reverb.treatment().orElseThrow(), "room", "Less."));
        assertThrows(IllegalStateException.class, () -> Flaws.joined(List.of(Collections.unmodifiableList(room))));
    }

    @Test
    void a_flaw_is_made_in_one_way_and_something_is_said_of_it() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Flaw.treatment(
                        "hall",
                        Flaw.Kind.EQ,
                        "a hall",
                        Flaws.of("room_reverb").flatMap(Flaw::treatment).orElseThrow(),
                        "room",
                        "Less."));
        assertThrows(
                IllegalArgumentException.class,
                () -> Flaw.treatment(
                        "hall",
                        Flaw.Kind.TREATMENT,
                        "a hall",
                        Flaws.of("room_reverb").flatMap(Flaw::treatment).orElseThrow(),
                        "room",
                        ""));
    }

    @Test
    void a_recipe_step_of_a_kind_that_nobody_knows_is_refused() {
        RecipeStep step = new RecipeStep("hall", "hall", Double.NaN, Double.NaN, Double.NaN, 1);
        assertThrows(IllegalArgumentException.class, () -> Flaws.treatment(step));
        assertEquals("reverb", Flaws.of("room_reverb").orElseThrow().recipeKind());
    }
}
