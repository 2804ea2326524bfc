package org.mixingmentor.training.internal.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.AdviceTrial;
import org.mixingmentor.training.internal.targets.LabelledStem;

/** Of what was said of stems by who had not met them: how large was it, and was it right? */
public final class AdviceTrials {
    private final List<AdviceTrial> trials = new ArrayList<>();

    /** Counts what was said of a stem with EQ flaws of a known recipe, or on an ideal one; others say nothing about EQ advice. */
    void add(StemPrediction prediction, LabelledStem stem) {
        List<RecipeStep> eq =
                stem.recipe().stream().filter(step -> step.filter().isPresent()).toList();
        if (stem.ideal() || !eq.isEmpty()) {
            Correction said = prediction.correction();
            boolean right = !stem.ideal() && undoes(said, eq);
            trials.add(new AdviceTrial(stem.ideal(), Math.abs(said.bandDb(said.largestBand())), right));
        }
    }

    /** In the order in which they were made. */
    List<AdviceTrial> trials() {
        return List.copyOf(trials);
    }

    /** Whether the largest of the advised bands undoes one of these filters: right sign, within half an octave of a bell or in a shelf. */
    public static boolean undoes(Correction said, List<RecipeStep> filters) {
        int band = said.largestBand();
        return filters.stream().anyMatch(step -> step.isUndoneBy(Bands.centreHz(band), said.bandDb(band)));
    }
}
