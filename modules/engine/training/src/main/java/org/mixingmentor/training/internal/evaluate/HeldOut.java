package org.mixingmentor.training.internal.evaluate;

import java.util.List;
import org.mixingmentor.training.AdviceTrial;
import org.mixingmentor.training.internal.targets.LabelledStem;

/** What is said of stems by who had not met them: what thresholds are chosen and advice is tried on. */
public final class HeldOut {
    private final PredictorBySong predictors;
    private final Thresholds thresholds;
    private final AdviceTrials trials = new AdviceTrials();

    /** @param predictors who is asked */
    public HeldOut(PredictorBySong predictors) {
        this.predictors = predictors;
        thresholds = new Thresholds(predictors.flawTypes());
    }

    /** Asks about a stem. */
    public void add(LabelledStem stem) {
        StemPrediction prediction = StemPrediction.of(predictors.of(stem.song()), stem);
        thresholds.add(prediction, stem);
        trials.add(prediction, stem);
    }

    /** For each of the model's flaws the probability from which it counts as there. */
    public List<Double> thresholds() {
        return thresholds.choose();
    }

    /** What was said of ideal stems and of those with EQ flaws, in the order in which they were asked about. */
    public List<AdviceTrial> trials() {
        return trials.trials();
    }
}
