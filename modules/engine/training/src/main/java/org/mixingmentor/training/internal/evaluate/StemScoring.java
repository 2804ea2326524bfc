package org.mixingmentor.training.internal.evaluate;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.flaws.TargetKind;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.internal.targets.LabelledStemLoader;

/** Scores a predictor on stems and on twins of them that it did not learn from, always the same ones. */
public final class StemScoring {
    /** Of the twins that scores are made on, whatever the training's seed. */
    public static final long TWIN_SEED = 0x5EED;

    private StemScoring() {}

    /**
     * Scores.
     *
     * @param predictors who is asked
     * @param thresholds for their flaws, in their order
     * @param baselines what they are held against
     * @param twins of each ideal stem that has none in the dataset, 0 or more
     * @param loader reads the stems, and is told what could not be scored
     * @throws TrainingException when there is nothing to score; it says why
     */
    public static List<ScoredStem> of(
            PredictorBySong predictors,
            List<Double> thresholds,
            Baselines baselines,
            List<CataloguedStem> stems,
            int twins,
            LabelledStemLoader loader)
            throws IOException {
        Scorer scorer = new Scorer(predictors, thresholds, baselines);
        Set<String> without = new TreeSet<>();
        loader.gather(
                stems,
                new LabelledStemLoader.Plan(twins, TWIN_SEED, LabelledStemLoader.Plan.Of.GOLD_WITHOUT_TWIN, "scoring"),
                stem -> {
                    // Without any gold stem of its instrument nobody knows what it wants: to score it as
                    // wanting nothing would flatter whoever predicts nothing.
                    if (stem.target().kind() == TargetKind.GOLD_MEAN
                            && !baselines.gold().containsKey(stem.instrument())) {
                        without.add(stem.instrument());
                    } else {
                        scorer.add(stem);
                    }
                });
        String reason = "flawed stems of " + String.join(", ", without)
                + " have neither a recipe nor a gold twin, and no ideal stem of the training songs is their like";
        if (scorer.stems().isEmpty()) {
            throw new TrainingException(
                    without.isEmpty()
                            ? "All stems to score on are silent: choose others."
                            : "There is nothing to score: " + reason + ". Add ideal ones.");
        }
        if (!without.isEmpty()) {
            loader.notes().add("Not scored: " + reason + ".");
        }
        return scorer.stems();
    }
}
