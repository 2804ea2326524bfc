package org.mixingmentor.contrast;

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
    private static final double SHELF_Q = 0.707;
    private static final double LEAST_AMOUNT = 0.25;

    private Recipes() {}

    /**
     * Draws one or two flaws, as likely as each other. Where all are allowed, unnamed EQ comes three times as often as a
     * named flaw: it is what teaches corrections at any frequency. phase_issues and narrow, which undo each other, are not
     * drawn together.
     *
     * @param allowed tokens or words of {@link Flaw}; at least one
     * @throws IllegalArgumentException when one is no flaw that can be made, or there is none
     */
    public static Recipe draw(RandomGenerator random, Set<String> allowed) {
        List<Flaw> flaws = flaws(allowed);
        int count = random.nextBoolean() ? 2 : 1;
        List<RecipeStep> steps = new ArrayList<>();
        while (steps.size() < count && !flaws.isEmpty()) {
            Flaw flaw = choose(flaws, random);
            steps.add(step(flaw, random));
            flaws.removeIf(other -> other.equals(flaw) || excludes(flaw, other));
        }
        return new Recipe(steps, random.nextLong());
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

    private static Flaw choose(List<Flaw> flaws, RandomGenerator random) {
        int left = random.nextInt(flaws.stream().mapToInt(Recipes::weight).sum());
        for (Flaw flaw : flaws) {
            left -= weight(flaw);
            if (left < 0) {
                return flaw;
            }
        }
        throw new IllegalStateException();
    }

    private static int weight(Flaw flaw) {
        return flaw == Flaw.UNNAMED_EQ ? 3 : 1;
    }

    private static RecipeStep step(Flaw flaw, RandomGenerator random) {
        return switch (flaw) {
            case MUDDY_200HZ -> peak(flaw, 150, 300, random);
            case BOXY -> peak(flaw, 350, 700, random);
            case HARSH -> peak(flaw, 2_000, 5_000, random);
            case THIN -> shelf(flaw, 80, 250, random);
            case DULL -> shelf(flaw, 3_000, 8_000, random);
            case UNNAMED_EQ -> eq(
                    flaw,
                    logarithmic(60, 12_000, random),
                    (random.nextBoolean() ? 1 : -1) * even(3, 12, random),
                    logarithmic(0.5, 4, random));
            default -> new RecipeStep(
                    flaw.token(),
                    flaw.kind(),
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    rounded(even(LEAST_AMOUNT, 1, random), 1000));
        };
    }

    private static RecipeStep peak(Flaw flaw, double lowHz, double highHz, RandomGenerator random) {
        return eq(flaw, logarithmic(lowHz, highHz, random), even(3, 12, random), logarithmic(0.7, 2, random));
    }

    private static RecipeStep shelf(Flaw flaw, double lowHz, double highHz, RandomGenerator random) {
        return eq(flaw, logarithmic(lowHz, highHz, random), -even(4, 14, random), SHELF_Q);
    }

    private static RecipeStep eq(Flaw flaw, double hz, double gainDb, double q) {
        return new RecipeStep(
                flaw.token(), flaw.kind(), rounded(hz, 10), rounded(gainDb, 100), rounded(q, 1000), Double.NaN);
    }

    private static double even(double low, double high, RandomGenerator random) {
        return low + (high - low) * random.nextDouble();
    }

    private static double logarithmic(double low, double high, RandomGenerator random) {
        return low * StrictMath.pow(high / low, random.nextDouble());
    }

    /** To what a person reads in a file; the rounded value is what is applied. */
    private static double rounded(double value, double parts) {
        return Math.round(value * parts) / parts;
    }
}
