package org.mixingmentor.flaws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.flaws.spi.EqRange;
import org.mixingmentor.flaws.spi.Flaw;

class RecipesTest {
    private static final int DRAWS = 6000;

    @Test
    void every_flaw_stays_within_its_ranges_and_reaches_into_them() {
        assertRange("muddy_200hz", 150, 300, 3, 12, 0.7, 2);
        assertRange("boxy", 350, 700, 3, 12, 0.7, 2);
        assertRange("harsh", 2000, 5000, 3, 12, 0.7, 2);
        assertRange("thin", 80, 250, -14, -4, 0.7, 0.71);
        assertRange("dull", 3000, 8000, -14, -4, 0.7, 0.71);
        assertRange("", 60, 12_000, -12, 12, 0.5, 4);
    }

    @Test
    void unnamed_eq_is_never_weaker_than_three_decibels() {
        for (RecipeStep step : drawn(Set.of(Flaw.UNNAMED))) {
            assertTrue(Math.abs(step.gainDb()) >= 3, step.toString());
        }
    }

    @Test
    void frequencies_are_drawn_logarithmically() {
        List<RecipeStep> steps = drawn(Set.of(Flaw.UNNAMED));
        double below = steps.stream()
                .filter(step -> step.frequencyHz() < Math.sqrt(60 * 12_000.0))
                .count();
        assertEquals(0.5, below / steps.size(), 0.03);
    }

    @Test
    void amounts_are_drawn_evenly() {
        List<RecipeStep> steps = drawn(Set.of("distorted"));
        assertEquals(
                0.625, steps.stream().mapToDouble(RecipeStep::amount).average().orElseThrow(), 0.01);
    }

    @Test
    void slight_and_strong_flaws_can_be_asked_for() {
        Amounts strong = new Amounts(0.5, 1);
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            RecipeStep muddy =
                    Recipes.draw(random, Set.of("muddy_200hz"), strong).steps().get(0);
            assertTrue(muddy.gainDb() >= 7.5 && muddy.gainDb() <= 12, muddy.toString());
            RecipeStep thin =
                    Recipes.draw(random, Set.of("thin"), strong).steps().get(0);
            assertTrue(thin.gainDb() <= -9 && thin.gainDb() >= -14, thin.toString());
            RecipeStep slight = Recipes.draw(random, Set.of("distorted"), new Amounts(0, 0.2))
                    .steps()
                    .get(0);
            assertTrue(slight.amount() >= 0.25 && slight.amount() <= 0.4, slight.toString());
        }
        assertEquals("+7.5 to +12.0 dB", strong.words(EqRange.peak(350, 700)));
        assertThrows(IllegalArgumentException.class, () -> new Amounts(0.6, 0.5));
    }

    @Test
    void every_amount_draws_what_was_drawn_without_one() {
        assertEquals(
                Recipes.draw(new SplittableRandom(11), Flaws.tokens()).toString(),
                Recipes.draw(new SplittableRandom(11), Flaws.tokens(), Amounts.ALL)
                        .toString());
    }

    @Test
    void one_and_two_flaws_are_as_likely_and_never_the_same_twice() {
        SplittableRandom random = new SplittableRandom(3);
        int two = 0;
        for (int i = 0; i < DRAWS; i++) {
            List<RecipeStep> steps = Recipes.draw(random, Flaws.tokens()).steps();
            assertEquals(
                    steps.size(),
                    steps.stream().map(RecipeStep::flaw).distinct().count());
            two += steps.size() - 1;
        }
        assertEquals(0.5, two / (double) DRAWS, 0.03);
    }

    @Test
    void every_flaw_is_drawn_and_unnamed_eq_most() {
        Map<String, Integer> counts = new TreeMap<>();
        for (RecipeStep step : drawn(Flaws.tokens())) {
            counts.merge(step.flaw(), 1, Integer::sum);
        }
        assertEquals(Flaws.tokens(), counts.keySet());
        counts.forEach((flaw, count) -> assertTrue(count <= counts.get(""), flaw));
    }

    @Test
    void phase_issues_and_narrow_are_not_drawn_together() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 100; i++) {
            assertEquals(
                    1,
                    Recipes.draw(random, Set.of("phase_issues", "narrow"))
                            .steps()
                            .size());
        }
    }

    @Test
    void the_same_seed_draws_the_same_recipes() {
        assertEquals(
                Recipes.draw(new SplittableRandom(11), Flaws.tokens()).toString(),
                Recipes.draw(new SplittableRandom(11), Flaws.tokens()).toString());
    }

    @Test
    void words_stand_for_tokens_and_others_are_refused() {
        assertEquals(
                "",
                Recipes.draw(new SplittableRandom(1), Set.of("eq"))
                        .steps()
                        .get(0)
                        .flaw());
        assertThrows(IllegalArgumentException.class, () -> Recipes.draw(new SplittableRandom(1), Set.of("too_good")));
        assertThrows(IllegalArgumentException.class, () -> Recipes.draw(new SplittableRandom(1), Set.of()));
    }

    private static void assertRange(
            String flaw, double lowHz, double highHz, double lowDb, double highDb, double lowQ, double highQ) {
        List<RecipeStep> steps = drawn(Set.of(flaw));
        assertWithin(steps.stream().mapToDouble(RecipeStep::frequencyHz).toArray(), lowHz, highHz);
        assertWithin(steps.stream().mapToDouble(RecipeStep::gainDb).toArray(), lowDb, highDb);
        assertWithin(steps.stream().mapToDouble(RecipeStep::q).toArray(), lowQ, highQ);
    }

    private static void assertWithin(double[] values, double low, double high) {
        double least = java.util.Arrays.stream(values).min().orElseThrow();
        double most = java.util.Arrays.stream(values).max().orElseThrow();
        assertTrue(least >= low && most <= high, least + " to " + most);
        assertTrue(most - least > 0.95 * (high - low) || high - low < 0.02, least + " to " + most);
    }

    private static List<RecipeStep> drawn(Set<String> allowed) {
        SplittableRandom random = new SplittableRandom(1);
        List<RecipeStep> steps = new ArrayList<>();
        for (int i = 0; i < DRAWS; i++) {
            steps.addAll(Recipes.draw(random, allowed).steps());
        }
        return steps;
    }
}
