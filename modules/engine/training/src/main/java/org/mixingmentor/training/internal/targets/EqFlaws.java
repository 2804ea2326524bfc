package org.mixingmentor.training.internal.targets;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.fingerprint.EqChange;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.flaws.Flaws;
import org.mixingmentor.flaws.Recipe;
import org.mixingmentor.flaws.Recipes;
import org.mixingmentor.flaws.Target;
import org.mixingmentor.flaws.spi.Effect;

/**
 * One or two EQ flaws, and what they do to a fingerprint.
 *
 * @param cureDb what undoes them, 32 values in dB
 */
record EqFlaws(Recipe recipe, EqChange change, float[] cureDb) {
    /** Drawn once: what filters do takes longer to compute than to apply. */
    private static final int DRAWN = 4096;

    private static final long SEED = 0xE0;
    private static final int TRIES = 8;

    /** Filled when it is first asked for. */
    private static final class Drawn {
        static final List<EqFlaws> ALL = all();
    }

    /** Some of which each is heard in a sound; empty where none of several draws is. */
    static Optional<EqFlaws> heard(FingerprintMatrix sound, RandomGenerator random) {
        for (int i = 0; i < TRIES; i++) {
            EqFlaws flaws = Drawn.ALL.get(random.nextInt(DRAWN));
            if (Effect.tiltDb(sound, flaws.cureDb) >= Effect.LEAST_EQ_DB) {
                return Optional.of(flaws);
            }
        }
        return Optional.empty();
    }

    private static List<EqFlaws> all() {
        Set<String> eq = Flaws.all().stream()
                .filter(flaw -> flaw.range().isPresent())
                .map(flaw -> flaw.token())
                .collect(Collectors.toSet());
        SplittableRandom random = new SplittableRandom(SEED);
        List<Recipe> recipes = IntStream.range(0, DRAWN)
                .mapToObj(i -> Recipes.draw(random, eq))
                .toList();
        return recipes.parallelStream().map(EqFlaws::of).toList();
    }

    private static EqFlaws of(Recipe recipe) {
        List<Biquad> filters =
                recipe.steps().stream().flatMap(step -> step.filter().stream()).toList();
        EqChange change = EqChange.of(filters);
        return new EqFlaws(recipe, change, Target.negated(change.bandsDb()));
    }
}
