package org.mixingmentor.flaws;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.mixingmentor.dataset.RecipeStep;

/**
 * Draws recipes: amounts evenly, frequencies and Q logarithmically.
 *
 * <table>
 * <caption>What is drawn</caption>
 * <tr><td>muddy_200hz</td><td>peak 150-300 Hz, +3..12 dB, Q 0.7-2</td></tr>
 * <tr><td>boxy</td><td>peak 350-700 Hz, the same</td></tr>
 * <tr><td>harsh</td><td>peak 2-5 kHz, the same</td></tr>
 * <tr><td>thin</td><td>low shelf 80-250 Hz, -4..-14 dB, Q 0.707</td></tr>
 * <tr><td>dull</td><td>high shelf 3-8 kHz, -4..-14 dB, Q 0.707</td></tr>
 * <tr><td>unnamed</td><td>peak 60 Hz - 12 kHz, +3..12 or -3..-12 dB, Q 0.5-4</td></tr>
 * <tr><td>treatments</td><td>amount 0.25 .. 1</td></tr>
 * </table>
 */
public final class Recipes {
    private static final double LEAST_AMOUNT = 0.25;

    private Recipes() {}

    /**
     * Draws one or two flaws, as likely as each other. Chances stand 8 for unnamed EQ, which teaches corrections at any
     * frequency, to 3 for each named EQ, to 2 for each treatment. phase_issues and narrow, which undo each other, are not
     * drawn together.
     *
     * @param allowed tokens or words of {@link Flaw}; at least one
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
            flaws.removeIf(other -> other.equals(flaw) || excludes(flaw, other));
        }
        return new Recipe(steps, dice.seed());
    }

    private static List<Flaw> flaws(Set<String> allowed) {
        List<Flaw> flaws = new ArrayList<>();
        for (String name : allowed) {
            flaws.add(Flaw.of(name).orElseThrow(() -> new IllegalArgumentException("no flaw " + name)));
        }
        if (flaws.isEmpty()) {
            throw new IllegalArgumentException("no flaw is allowed");
        }
        flaws.sort(null);
        return flaws;
    }

    private static boolean excludes(Flaw one, Flaw other) {
        return (one == Flaw.PHASE_ISSUES && other == Flaw.NARROW) || (one == Flaw.NARROW && other == Flaw.PHASE_ISSUES);
    }

    private static Flaw choose(List<Flaw> flaws, Dice dice) {
        int left = dice.index(flaws.stream().mapToInt(Recipes::weight).sum());
        for (Flaw flaw : flaws) {
            left -= weight(flaw);
            if (left < 0) {
                return flaw;
            }
        }
        throw new IllegalStateException();
    }

    private static int weight(Flaw flaw) {
        if (flaw == Flaw.UNNAMED_EQ) {
            return 8;
        }
        return flaw.isEq() ? 3 : 2;
    }

    private static RecipeStep step(Flaw flaw, Amounts amounts, Dice dice) {
        return EqRange.of(flaw)
                .map(range -> eq(flaw, range, amounts, dice))
                .orElseGet(() -> treatment(flaw, amounts, dice));
    }

    private static RecipeStep treatment(Flaw flaw, Amounts amounts, Dice dice) {
        double drawn = dice.even(amounts.least(LEAST_AMOUNT, 1), amounts.most(LEAST_AMOUNT, 1));
        double amount = rounded(drawn, 1000);
        return new RecipeStep(flaw.token(), flaw.kind(), Double.NaN, Double.NaN, Double.NaN, amount);
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
                flaw.token(), flaw.kind(), rounded(hz, 10), rounded(gainDb, 100), rounded(q, 1000), Double.NaN);
    }

    /** To what a person reads in a file; the rounded value is what is applied. */
    private static double rounded(double value, double parts) {
        return Math.round(value * parts) / parts;
    }
}
