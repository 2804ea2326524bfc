package org.mixingmentor.training.run;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.training.Abstentions;
import org.mixingmentor.training.Evaluated;
import org.mixingmentor.training.Predictor;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingScope;
import org.mixingmentor.training.internal.evaluate.Baselines;
import org.mixingmentor.training.internal.evaluate.PredictorBySong;
import org.mixingmentor.training.internal.evaluate.ScoreSheet;
import org.mixingmentor.training.internal.evaluate.StemScoring;
import org.mixingmentor.training.internal.gather.TrainableStems;
import org.mixingmentor.training.internal.targets.LabelledStemLoader;
import org.mixingmentor.training.internal.targets.StemLabeller;

/**
 * Scores anything that predicts on the stems of a dataset. Ideal stems without a flawed twin in the dataset get some in
 * memory, always the same ones, so that a folder of gold alone can be scored and two models are scored alike.
 */
public final class Evaluation {
    private final Dataset dataset;
    private final AudioFiles audio;

    /**
     * Looks nothing up yet.
     *
     * @param dataset scanned; read only
     */
    public Evaluation(Dataset dataset, AudioFiles audio) {
        this.dataset = dataset;
        this.audio = audio;
    }

    /**
     * Scores, and tells of each stem what it was scored on.
     *
     * @param predictor a model or a brain
     * @param thresholds for the predictor's flaws, in its order
     * @param split whose songs
     * @param twins of each ideal stem that has none, 0 or more
     * @throws TrainingException when there is nothing to score; it says why
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Evaluated evaluate(
            Predictor predictor,
            List<Double> thresholds,
            TrainingScope selection,
            Split split,
            int twins,
            Progress progress)
            throws IOException {
        List<CataloguedStem> stems = TrainableStems.of(dataset, selection).stems();
        List<CataloguedStem> own = stems.stream()
                .filter(stem -> stem.row().split().orElse(Split.TRAIN) == split)
                .toList();
        if (own.isEmpty()) {
            throw new TrainingException("No song of " + dataset.folder() + " with such stems is in the " + split.token()
                    + " split: choose another split.");
        }
        List<CataloguedStem> training = stems.stream()
                .filter(stem -> stem.row().split().orElse(Split.TRAIN) == Split.TRAIN)
                .toList();
        Map<String, List<Profile>> profiles = StemLabeller.goldProfiles(dataset, training);
        Map<String, Profile> gold = StemLabeller.goldMeans(profiles);
        LabelledStemLoader loader = new LabelledStemLoader(
                new StemLabeller(dataset, audio, profiles), Runtime.getRuntime().availableProcessors(), progress);
        // Of the songs that the line would learn it is no baseline.
        Baselines baselines =
                new Baselines(gold, split == Split.TRAIN ? Optional.empty() : GoldLine.of(dataset, training));
        List<ScoredStem> scored =
                StemScoring.of(PredictorBySong.always(predictor), thresholds, baselines, own, twins, loader);
        return new Evaluated(ScoreSheet.scores(scored, predictor.flawTypes()), scored, loader.notes());
    }

    /**
     * How often a predictor abstains on what it did not learn: the readable stems of a split that are of other
     * instruments, labelled or not.
     *
     * @param learned instruments that it knows
     * @return by instrument, in alphabetical order; empty where there are no others
     */
    public Map<String, Abstentions> strangers(Predictor predictor, List<String> learned, Split split)
            throws IOException {
        return abstentions(predictor, instrument -> !learned.contains(instrument), split);
    }

    /** The same of the instruments that it learned: the split's own stems, without twins. */
    public Map<String, Abstentions> acquaintances(Predictor predictor, List<String> learned, Split split)
            throws IOException {
        return abstentions(predictor, learned::contains, split);
    }

    private Map<String, Abstentions> abstentions(Predictor predictor, Predicate<String> instruments, Split split)
            throws IOException {
        Map<String, Abstentions> abstentions = new TreeMap<>();
        for (CataloguedStem stem : dataset.stems()) {
            String instrument = TrainableStems.instrument(stem);
            Optional<FingerprintMatrix> fingerprints =
                    stem.row().split().orElse(Split.TRAIN) == split && instruments.test(instrument)
                            ? dataset.fingerprints(stem.fileName())
                            : Optional.empty();
            if (fingerprints.isPresent()) {
                abstentions.merge(instrument, abstention(predictor, fingerprints.get()), Abstentions::plus);
            }
        }
        return abstentions;
    }

    private static Abstentions abstention(Predictor predictor, FingerprintMatrix stem) {
        return predictor
                .refusal(stem)
                .map(reason -> new Abstentions(1, 1, Map.of(reason, 1)))
                .orElseGet(() -> new Abstentions(1, predictor.abstains(stem) ? 1 : 0));
    }
}
