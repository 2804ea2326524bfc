package org.mixingmentor.training.internal.scoring;

import java.util.Comparator;
import java.util.Optional;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.training.internal.labels.LabelledStem;

/**
 * The EQ peak of a stem that advice must find: the largest of its recipe, if no shelf is larger and its band holds
 * energy within 40 dB of the stem's strongest. Found = the largest correction is at most one band away and of the right
 * sign.
 *
 * @param band of the peak
 * @param boost whether the right correction is a boost
 */
record Hit(int band, boolean boost) {
    private static final double ENERGY_RANGE_DB = 40;

    static Optional<Hit> wanted(LabelledStem stem) {
        return stem.recipe().stream()
                .filter(step -> Double.isFinite(step.gainDb()) && Double.isFinite(step.frequencyHz()))
                .max(Comparator.comparingDouble(step -> Math.abs(step.gainDb())))
                .filter(step -> step.kind().equals("peak"))
                .filter(step -> sounds(stem.profile(), Bands.nearest(step.frequencyHz())))
                .map(Hit::of);
    }

    private static Hit of(RecipeStep step) {
        return new Hit(Bands.nearest(step.frequencyHz()), step.gainDb() < 0);
    }

    boolean isMet(Correction correction) {
        int largest = Bands.FIRST_ADVISED;
        for (int b = Bands.FIRST_ADVISED; b <= Bands.LAST_ADVISED; b++) {
            if (Math.abs(correction.bandDb(b)) > Math.abs(correction.bandDb(largest))) {
                largest = b;
            }
        }
        float gain = correction.bandDb(largest);
        return Math.abs(largest - band) <= 1 && (boost ? gain > 0 : gain < 0);
    }

    private static boolean sounds(Profile profile, int band) {
        float strongest = Bands.FLOOR_DB;
        for (float level : profile.bandsDb()) {
            strongest = Math.max(strongest, level);
        }
        return profile.bandsDb()[band] >= strongest - ENERGY_RANGE_DB;
    }
}
