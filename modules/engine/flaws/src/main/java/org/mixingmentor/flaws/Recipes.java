package org.mixingmentor.flaws;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.flaws.spi.EqRange;
import org.mixingmentor.flaws.spi.Flaw;

/**
 * Draws recipes: amounts of EQ evenly within its range, frequencies and Q logarithmically; amounts of treatments evenly
 * from 0.25 to 1.
 */
public final class Recipes {
    private static final double LEAST_AMOUNT = 0.25;

    private Recipes() {}

    /**
     * Draws one or two flaws, as likely as each other; which ones, by their {@linkplain Flaw#chances chances}, and never
     * two of which one excludes the other.
     *
     * @param allowed tokens or words of {@link Flaws}; at least one
     * @throws IllegalArgumentException when one is no flaw that can be made, or there is none
     */
    public static Recipe draw(RandomGenerator random, Set<String> allowed) {
        return draw(random, allowed, Amounts.ALL);
    }

    /** The same with flaws of some strengths only. */
    public static Recipe draw(RandomGenerator random, Set<String> allowed, Amounts amounts) {
        List<Flaw> flaws = flaws(allowed);
        Dice dice = new Dice(random);
        int count = dice.chance(0.5) ? 2 : 1;
        List<RecipeStep> steps = new ArrayList<>();
        while (steps.size() < count && !flaws.isEmpty()) {
            Flaw flaw = choose(flaws, dice);
            steps.add(step(flaw, amounts, dice));
            flaws.removeIf(other -> other.equals(flaw) || flaw.excludes(other));
        }
        return new Recipe(steps, dice.seed());
    }

    private static List<Flaw> flaws(Set<String> allowed) {
        Set<Flaw> known = new HashSet<>();
        for (String name : allowed) {
            known.add(Flaws.of(name).orElseThrow(() -> new IllegalArgumentException("no flaw " + name)));
        }
        if (known.isEmpty()) {
            throw new IllegalArgumentException("no flaw is allowed");
        }
        return Flaws.all().stream().filter(known::contains).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Flaw choose(List<Flaw> flaws, Dice dice) {
        int left = dice.index(flaws.stream().mapToInt(Flaw::chances).sum());
        for (Flaw flaw : flaws) {
            left -= flaw.chances();
            if (left < 0) {
                return flaw;
            }
        }
        throw new IllegalStateException();
    }

    private static RecipeStep step(Flaw flaw, Amounts amounts, Dice dice) {
        return flaw.range()
                .map(range -> eq(flaw, range, amounts, dice))
                .orElseGet(() -> treatment(flaw, amounts, dice));
    }

    private static RecipeStep treatment(Flaw flaw, Amounts amounts, Dice dice) {
        double drawn = dice.even(amounts.least(LEAST_AMOUNT, 1), amounts.most(LEAST_AMOUNT, 1));
        double amount = rounded(drawn, 1000);
        return new RecipeStep(flaw.token(), flaw.recipeKind(), Double.NaN, Double.NaN, Double.NaN, amount);
    }

    private static RecipeStep eq(Flaw flaw, EqRange range, Amounts amounts, Dice dice) {
        double hz = dice.logarithmic(range.lowHz(), range.highHz());
        double sign = !range.eitherSign() || dice.chance(0.5) ? 1 : -1;
        double least = amounts.least(range.leastDb(), range.mostDb());
        double gainDb = sign * dice.even(least, amounts.most(range.leastDb(), range.mostDb()));
        double q = range.lowQ() == range.highQ() ? range.lowQ() : dice.logarithmic(range.lowQ(), range.highQ());
        return eq(flaw, hz, gainDb, q);
    }

    private static RecipeStep eq(Flaw flaw, double hz, double gainDb, double q) {
        return new RecipeStep(
                flaw.token(), flaw.recipeKind(), rounded(hz, 10), rounded(gainDb, 100), rounded(q, 1000), Double.NaN);
    }

    /** To what a person reads in a file; the rounded value is what is applied. */
    private static double rounded(double value, double parts) {
        return Math.round(value * parts) / parts;
    }
}
