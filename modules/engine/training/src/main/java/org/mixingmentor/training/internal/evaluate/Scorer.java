package org.mixingmentor.training.internal.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.internal.targets.LabelledStem;

/** Scores predictors stem by stem; keeps of each stem only what the scores need. */
public final class Scorer {
    private final PredictorBySong predictors;
    private final List<Double> thresholds;
    private final Baselines baselines;
    private final List<ScoredStem> stems = new ArrayList<>();

    /**
     * @param predictors who is asked
     * @param thresholds for their flaws, in their order
     * @param baselines what they are held against
     */
    public Scorer(PredictorBySong predictors, List<Double> thresholds, Baselines baselines) {
        this.predictors = predictors;
        this.thresholds = List.copyOf(thresholds);
        this.baselines = baselines;
    }

    /** Predicts a stem and counts it; silence counts as well, as what a predictor cannot know. */
    public void add(LabelledStem stem) {
        StemPrediction prediction = StemPrediction.of(predictors.of(stem.song()), stem);
        stems.add(new ScoredStem(
                stem.name(),
                stem.song(),
                stem.instrument(),
                stem.ideal(),
                stem.target().kind().token(),
                stem.target().correction(),
                prediction.correction(),
                baselines.matchEq(stem),
                baselines.line(stem),
                stem.ideal() ? Optional.empty() : ScoredPeak.wanted(stem),
                stem.flawTypes(),
                named(prediction),
                probabilities(prediction),
                prediction.abstains()));
    }

    /** What was added so far. */
    public List<ScoredStem> stems() {
        return List.copyOf(stems);
    }

    public Scores scores() {
        return ScoreSheet.scores(stems, predictors.flawTypes());
    }

    private Map<String, Double> probabilities(StemPrediction prediction) {
        Map<String, Double> probabilities = new LinkedHashMap<>();
        for (int j = 0; j < prediction.flaws().length; j++) {
            probabilities.put(predictors.flawTypes().get(j), prediction.flaws()[j]);
        }
        return probabilities;
    }

    private List<String> named(StemPrediction prediction) {
        List<String> named = new ArrayList<>();
        for (int j = 0; j < prediction.flaws().length; j++) {
            if (prediction.flaws()[j] >= thresholds.get(j)) {
                named.add(predictors.flawTypes().get(j));
            }
        }
        return named;
    }
}
