package org.mixingmentor.training.internal.evaluate;

import java.util.Comparator;
import java.util.Optional;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.internal.labels.LabelledStem;

/**
 * Which EQ peak of a stem advice must find: the largest of its recipe, if no shelf is larger and its band holds energy
 * within 40 dB of the stem's strongest.
 */
final class ScoredPeak {
    private static final double ENERGY_RANGE_DB = 40;

    private ScoredPeak() {}

    static Optional<ScoredStem.Peak> wanted(LabelledStem stem) {
        return stem.recipe().stream()
                .filter(step -> Double.isFinite(step.gainDb()) && Double.isFinite(step.frequencyHz()))
                .max(Comparator.comparingDouble(step -> Math.abs(step.gainDb())))
                .filter(step -> step.kind().equals("peak"))
                .filter(step -> sounds(stem.profile(), Bands.nearest(step.frequencyHz())))
                .map(ScoredPeak::of);
    }

    private static ScoredStem.Peak of(RecipeStep step) {
        return new ScoredStem.Peak(Bands.nearest(step.frequencyHz()), step.gainDb() < 0);
    }

    private static boolean sounds(Profile profile, int band) {
        float strongest = Bands.FLOOR_DB;
        for (float level : profile.bandsDb()) {
            strongest = Math.max(strongest, level);
        }
        return profile.bandsDb()[band] >= strongest - ENERGY_RANGE_DB;
    }
}
