package org.mixingmentor.training.internal.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.internal.targets.LabelledStem;

/** Scores predictors stem by stem; keeps of each stem only what the scores need. */
public final class Scorer {
    private final PredictorBySong predictors;
    private final List<Double> thresholds;
    private final Map<String, Profile> gold;
    private final List<ScoredStem> stems = new ArrayList<>();

    /**
     * @param predictors who is asked
     * @param thresholds for their flaws, in their order
     * @param gold by instrument, the average gold stem, for the match-EQ baseline: without one it does nothing
     */
    public Scorer(PredictorBySong predictors, List<Double> thresholds, Map<String, Profile> gold) {
        this.predictors = predictors;
        this.thresholds = List.copyOf(thresholds);
        this.gold = gold;
    }

    /** Predicts a stem and counts it; silence counts as well, as what a predictor cannot know. */
    public void add(LabelledStem stem) {
        StemPrediction prediction = StemPrediction.of(predictors.of(stem.song()), stem);
        Correction matchEq = Optional.ofNullable(gold.get(stem.instrument()))
                .map(profile -> Correction.between(profile, stem.profile(), stem.mono()))
                .orElse(Correction.none())
                .levelFree();
        stems.add(new ScoredStem(
                stem.name(),
                stem.song(),
                stem.instrument(),
                stem.ideal(),
                stem.target().kind().token(),
                stem.target().correction(),
                prediction.correction(),
                matchEq,
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
