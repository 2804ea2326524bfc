package org.mixingmentor.flaws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.fingerprint.BandCurve;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.flaws.internal.treatments.BeforeAfterProbe;
import org.mixingmentor.flaws.spi.Effect;
import org.mixingmentor.flaws.spi.Treatment;

/**
 * Makes the flawed twins of one gold stem. What does not depend on the recipe is measured once, so make all twins of a
 * stem with one instance. One instance a thread.
 */
public final class Twins {
    private final Stem gold;
    private final BeforeAfterProbe probe;
    private final FingerprintMatrix goldHeard;

    public Twins(Stem gold) {
        this.gold = gold;
        probe = new BeforeAfterProbe(gold);
        goldHeard = probe.hear(gold);
    }

    /** One twin of {@code gold}: see {@link #make(Recipe)}. */
    public static Optional<Twin> make(Stem gold, Recipe recipe) {
        return new Twins(gold).make(recipe);
    }

    /**
     * Puts the flaws of a recipe into the stem: first the treatments, then the EQ, so that the curve of the EQ is exactly
     * what undoes it. A step whose measured effect stays below its minimum is left out (a narrowed mono stem, a shelf
     * where the stem has no energy).
     *
     * @return empty when no step is left
     * @throws IllegalArgumentException when the recipe has a step of an unknown kind
     */
    public Optional<Twin> make(Recipe recipe) {
        if (probe.silent()) {
            return Optional.empty();
        }
        Making making = new Making();
        for (RecipeStep step : recipe.steps()) {
            if (step.filter().isEmpty()) {
                making.treat(step, seedOf(recipe, step));
            }
        }
        for (RecipeStep step : recipe.steps()) {
            step.filter().ifPresent(filter -> making.equalise(step, filter));
        }
        return making.kept.isEmpty() ? Optional.empty() : Optional.of(making.twin(recipe.seed()));
    }

    /** Whether a step that was made elsewhere, in a part of a mix, is heard in {@code flawed} too. */
    public boolean isHeard(Stem flawed, RecipeStep step) {
        Effect effect = new Effect(goldHeard, probe.hear(flawed));
        return step.filter().isPresent()
                ? effect.tiltDb() >= Effect.LEAST_EQ_DB
                : Flaws.treatment(step).isHeard(effect);
    }

    /** By the kind, so that a recipe without the steps that had no effect makes the same twin again. */
    private static long seedOf(Recipe recipe, RecipeStep step) {
        return recipe.seed() + 0x9E3779B97F4A7C15L * step.kind().hashCode();
    }

    /** A twin on its way. */
    private final class Making {
        private final List<RecipeStep> kept = new ArrayList<>();
        private final List<Biquad> filters = new ArrayList<>();
        private Stem audio = gold;
        private FingerprintMatrix heard = goldHeard;

        void treat(RecipeStep step, long seed) {
            Treatment treatment = Flaws.treatment(step);
            Stem treated = treatment.apply(audio, step.amount(), seed);
            FingerprintMatrix after = probe.hear(treated);
            if (treatment.isHeard(new Effect(heard, after))) {
                audio = treated;
                heard = after;
                kept.add(step);
            }
        }

        void equalise(RecipeStep step, Biquad filter) {
            float[] curve = BandCurve.of(List.of(filter));
            if (Effect.tiltDb(heard, curve) >= Effect.LEAST_EQ_DB) {
                filters.add(filter);
                kept.add(step);
            }
        }

        Twin twin(long seed) {
            for (Biquad filter : filters) {
                float[] left = filter.filter(audio.left());
                audio = new Stem(left, audio.mono() ? left : filter.filter(audio.right()), audio.mono());
            }
            float[] correction = Target.negated(BandCurve.of(filters));
            List<String> flawTypes = kept.stream()
                    .map(RecipeStep::flaw)
                    .filter(flaw -> !flaw.isEmpty())
                    .toList();
            return new Twin(audio, new Recipe(kept, seed), flawTypes, correction);
        }
    }
}
