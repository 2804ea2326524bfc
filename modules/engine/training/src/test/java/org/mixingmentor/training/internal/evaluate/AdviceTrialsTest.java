package org.mixingmentor.training.internal.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.AdviceTrial;
import org.mixingmentor.training.internal.targets.LabelledStem;
import org.mixingmentor.training.internal.targets.Stems;

class AdviceTrialsTest {
    private static final int BAND = Bands.nearest(1000);

    private final AdviceTrials trials = new AdviceTrials();

    @Test
    void a_bell_is_undone_by_the_other_sign_within_half_an_octave() {
        RecipeStep boost = Stems.peak(BAND, 6);
        assertEquals(new AdviceTrial(false, 4, true), trial(boost, BAND, -4));
        assertEquals(new AdviceTrial(false, 4, true), trial(boost, BAND + 1, -4));
        assertEquals(new AdviceTrial(false, 4, false), trial(boost, BAND + 2, -4), "two thirds of an octave off");
        assertEquals(new AdviceTrial(false, 4, false), trial(boost, BAND, 4), "more of it");
    }

    @Test
    void a_shelf_is_undone_anywhere_in_it() {
        RecipeStep low = new RecipeStep("", "low_shelf", 200, -6, 0.7, Double.NaN);
        assertEquals(true, trial(low, Bands.nearest(50), 3).right());
        assertEquals(false, trial(low, Bands.nearest(800), 3).right());
        RecipeStep high = new RecipeStep("", "high_shelf", 4000, 6, 0.7, Double.NaN);
        assertEquals(true, trial(high, Bands.nearest(12_500), -3).right());
        assertEquals(false, trial(high, Bands.nearest(1000), -3).right());
    }

    @Test
    void on_an_ideal_stem_nothing_is_right_and_a_treatment_says_nothing_of_eq_advice() {
        trials.add(said(BAND, -2), Stems.ideal("a"));
        trials.add(said(BAND, -2), Stems.flawed("b", List.of("room_reverb"), List.of(), BAND, -2));
        assertEquals(List.of(new AdviceTrial(true, 2, false)), trials.trials());
    }

    private AdviceTrial trial(RecipeStep flaw, int band, double saidDb) {
        LabelledStem stem = Stems.flawed("a", List.of(), List.of(flaw), BAND, -6);
        trials.add(said(band, saidDb), stem);
        return trials.trials().get(trials.trials().size() - 1);
    }

    private static StemPrediction said(int band, double db) {
        float[] values = new float[Correction.SIZE];
        values[band] = (float) db;
        return new StemPrediction(new Correction(values), new double[0], false);
    }
}
