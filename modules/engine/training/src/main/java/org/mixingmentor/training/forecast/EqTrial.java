package org.mixingmentor.training.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.fingerprint.BandCurve;
import org.mixingmentor.flaws.Flaws;
import org.mixingmentor.flaws.Recipes;
import org.mixingmentor.flaws.spi.Flaw;

/**
 * One or two EQ flaws and what they do to the bands.
 *
 * @param steps the filters
 * @param curveDb their response, 32 values in dB
 */
record EqTrial(List<RecipeStep> steps, float[] curveDb) {
    private static final long SEED = 0xF0;
    private static final List<Flaw> EQ =
            Flaws.all().stream().filter(flaw -> flaw.range().isPresent()).toList();

    /** As training draws them: one or two of any strength. */
    static List<EqTrial> drawn(int count, long part) {
        Set<String> eq = EQ.stream().map(Flaw::token).collect(Collectors.toSet());
        SplittableRandom random = new SplittableRandom(SEED + part);
        return made(IntStream.range(0, count)
                .mapToObj(i -> Recipes.draw(random, eq).steps())
                .toList());
    }

    /** One each, of one strength, with either sign where a flaw has either. */
    static List<EqTrial> ofGain(int count, double gainDb, long part) {
        SplittableRandom random = new SplittableRandom(SEED + part);
        List<List<RecipeStep>> recipes = new ArrayList<>();
        while (recipes.size() < count) {
            recipes.add(Recipes.draw(random, Set.of(any(random).word())).steps().stream()
                    .map(step -> new RecipeStep(
                            step.flaw(),
                            step.kind(),
                            step.frequencyHz(),
                            Math.copySign(gainDb, step.gainDb()),
                            step.q(),
                            step.amount()))
                    .toList());
        }
        return made(recipes);
    }

    private static Flaw any(RandomGenerator random) {
        int left = random.nextInt(EQ.stream().mapToInt(Flaw::chances).sum());
        for (Flaw flaw : EQ) {
            left -= flaw.chances();
            if (left < 0) {
                return flaw;
            }
        }
        throw new IllegalStateException();
    }

    private static List<EqTrial> made(List<List<RecipeStep>> recipes) {
        return recipes.parallelStream().map(EqTrial::of).toList();
    }

    private static EqTrial of(List<RecipeStep> steps) {
        List<Biquad> filters =
                steps.stream().flatMap(step -> step.filter().stream()).toList();
        return new EqTrial(steps, BandCurve.of(filters));
    }
}
