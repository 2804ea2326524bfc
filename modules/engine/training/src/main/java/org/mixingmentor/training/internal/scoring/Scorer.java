package org.mixingmentor.training.internal.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.training.Predictor;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.internal.labels.LabelledStem;

/** Scores a predictor stem by stem; keeps of each stem only what the scores need. */
public final class Scorer {
    private final Predictor predictor;
    private final double[] thresholds;
    private final Map<String, Profile> gold;
    private final ScoreSheet all;
    private final Map<String, ScoreSheet> byInstrument = new TreeMap<>();

    /**
     * @param thresholds for the predictor's flaws, in its order
     * @param gold by instrument, the average gold stem, for the match-EQ baseline
     */
    public Scorer(Predictor predictor, List<Double> thresholds, Map<String, Profile> gold) {
        this.predictor = predictor;
        this.thresholds = thresholds.stream().mapToDouble(Double::doubleValue).toArray();
        this.gold = gold;
        all = sheet();
    }

    /** Predicts a stem and counts it; silence counts as well, as what a predictor cannot know. */
    public void add(LabelledStem stem) {
        StemPrediction prediction = StemPrediction.of(predictor, stem);
        Optional<Profile> average = Optional.ofNullable(gold.get(stem.instrument()));
        all.add(stem, prediction, average);
        byInstrument.computeIfAbsent(stem.instrument(), name -> sheet()).add(stem, prediction, average);
    }

    public Scores scores() {
        Map<String, Scores> parts = new TreeMap<>();
        byInstrument.forEach((instrument, sheet) -> parts.put(instrument, sheet.scores(Map.of())));
        return all.scores(parts);
    }

    private ScoreSheet sheet() {
        return new ScoreSheet(predictor.flawTypes(), thresholds);
    }
}
