package org.mixingmentor.training.internal.evaluate;

import java.util.List;
import java.util.Map;
import org.mixingmentor.training.AdviceTrial;
import org.mixingmentor.training.FoldedModel;
import org.mixingmentor.training.Predictor;
import org.mixingmentor.training.internal.targets.LabelledStem;

/** What a model, or the part of it that had not met them, says of stems: what thresholds are chosen and advice is tried on. */
public final class HeldOut {
    private final FoldedModel folded;
    private final Map<String, Integer> folds;
    private final Thresholds thresholds;
    private final AdviceTrials trials = new AdviceTrials();

    /** @param folds of the songs that were learned, where parts of the model left them out */
    public HeldOut(FoldedModel folded, Map<String, Integer> folds) {
        this.folded = folded;
        this.folds = folds;
        thresholds = new Thresholds(folded.model().flawTypes());
    }

    /** Whether songs that were learned can be asked about. */
    public boolean inFolds() {
        return !folded.parts().isEmpty();
    }

    /** Asks about a stem: the part that left its song out, or all of the model where nothing of it was learned. */
    public void add(LabelledStem stem) {
        Predictor predictor = inFolds() ? folded.parts().get(folds.get(stem.song())) : folded.model();
        StemPrediction prediction = StemPrediction.of(predictor, stem);
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
