package org.mixingmentor.training.internal.evaluate;

import java.util.Comparator;
import java.util.Optional;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.internal.targets.LabelledStem;

/**
 * Which EQ peak of a stem advice must find: the largest of its recipe, if no shelf is larger and its band holds energy
 * that counts.
 */
final class ScoredPeak {
    private ScoredPeak() {}

    static Optional<ScoredStem.Peak> wanted(LabelledStem stem) {
        return stem.recipe().stream()
                .filter(step -> Double.isFinite(step.gainDb()) && Double.isFinite(step.frequencyHz()))
                .max(Comparator.comparingDouble(step -> Math.abs(step.gainDb())))
                .filter(step -> step.kind().equals("peak"))
                .filter(step -> stem.profile().hasEnergy(Bands.nearest(step.frequencyHz())))
                .map(ScoredPeak::of);
    }

    private static ScoredStem.Peak of(RecipeStep step) {
        return new ScoredStem.Peak(Bands.nearest(step.frequencyHz()), step.gainDb() < 0);
    }
}
