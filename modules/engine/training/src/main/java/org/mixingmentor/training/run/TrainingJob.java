package org.mixingmentor.training.run;

import static org.mixingmentor.training.internal.targets.LabelledStemLoader.Plan.Of.GOLD;
import static org.mixingmentor.training.internal.targets.LabelledStemLoader.Plan.Of.GOLD_WITHOUT_TWIN;
import static org.mixingmentor.training.internal.targets.LabelledStemLoader.Plan.Of.VARIED_GOLD;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.base.BaseRecording;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.flaws.shortcuts.Shortcut;
import org.mixingmentor.training.AdviceTrial;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.FoldedModel;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingEpochs;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingFacts;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.evaluate.Baselines;
import org.mixingmentor.training.internal.evaluate.HeldOut;
import org.mixingmentor.training.internal.evaluate.PredictorBySong;
import org.mixingmentor.training.internal.evaluate.ScoreSheet;
import org.mixingmentor.training.internal.evaluate.StemScoring;
import org.mixingmentor.training.internal.evaluate.StemSpread;
import org.mixingmentor.training.internal.gather.BaseChoice;
import org.mixingmentor.training.internal.gather.SongFolds;
import org.mixingmentor.training.internal.gather.SplitAssignment;
import org.mixingmentor.training.internal.gather.TrainableStems;
import org.mixingmentor.training.internal.learn.linear.LinearLearner;
import org.mixingmentor.training.internal.runfiles.RunFolder;
import org.mixingmentor.training.internal.runfiles.RunNotes;
import org.mixingmentor.training.internal.runfiles.RunRemoval;
import org.mixingmentor.training.internal.targets.BaseTwins;
import org.mixingmentor.training.internal.targets.LabelledStem;
import org.mixingmentor.training.internal.targets.LabelledStemLoader;
import org.mixingmentor.training.internal.targets.NewTwins;
import org.mixingmentor.training.internal.targets.StemLabeller;
import org.mixingmentor.training.internal.targets.TargetCheck;
import org.mixingmentor.training.internal.targets.TrainingDataBuilder;
import org.mixingmentor.training.spi.Learner;

/**
 * A training from a scanned dataset to a run: stems and twins of the training songs are learned from, validation songs
 * say when to stop and from which probability a flaw counts, test songs give the scores; of few songs, and with a base under
 * them, all are learned, and parts of the model that left songs out give both. Memory holds the chosen chunks
 * (at most 400 a stem or twin) and a few stems at a time, never all audio.
 */
public final class TrainingJob {
    private static final int THRESHOLD_TWINS = 6;
    /** How much of the base may be learned; what does best on songs left out is. */
    private static final List<Double> BASE_SHARES = List.of(0.0, 0.2, 0.45, 0.7);

    private static final long THRESHOLD_TWIN_SEED = ~StemScoring.TWIN_SEED;

    private final Dataset dataset;
    private final AudioFiles audio;
    private final Learner learner;

    /**
     * Does nothing yet.
     *
     * @param dataset scanned; written to only under {@link Dataset#runs()}
     */
    public TrainingJob(Dataset dataset, AudioFiles audio, Learner learner) {
        this.dataset = dataset;
        this.audio = audio;
        this.learner = learner;
    }

    /**
     * Trains and scores. The run's folder is there when this returns, whole; when it throws there is none. When its
     * process is killed, {@link Runs} lists it as interrupted, with these settings.
     *
     * @throws TrainingException when the dataset or a setting cannot be used; it says why
     * @throws CancellationException when cancelled
     */
    public Run run(TrainingSettings settings, TrainingProgress progress) throws IOException {
        return run(settings, progress, Optional.empty());
    }

    /** The same for a training that waited, which from now on does no more. */
    Run run(TrainingSettings settings, TrainingProgress progress, Optional<Path> waiting) throws IOException {
        List<CataloguedStem> stems =
                TrainableStems.of(dataset, settings.selection()).stems();
        SplitAssignment splits = SplitAssignment.of(stems, learnsBase(settings, learner), dataset.testLocked());
        RunNotes notes = new RunNotes(settings, learner.name(), dataset.hash());
        notes.add(splits.notes());
        notes.add(StemShortcuts.of(dataset, stems).stream()
                .map(Shortcut::sentence)
                .toList());
        clearAbandoned(dataset, notes);
        RunSettings asked = new RunSettings(
                RunSettings.Kind.TRAINING,
                0,
                learner.name(),
                settings,
                notes.datasetHash(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
        try (RunFolder folder = RunFolder.begin(dataset.runs(), asked, waiting)) {
            return run(settings, stems, splits, notes, folder, progress);
        }
    }

    static void clearAbandoned(Dataset dataset, RunNotes notes) throws IOException {
        RunRemoval.clearAbandoned(dataset.runs())
                .forEach(name -> notes.add(List.of(
                        "The training " + name + " was stopped before it was complete; what it left was removed.")));
    }

    private Run run(
            TrainingSettings settings,
            List<CataloguedStem> stems,
            SplitAssignment splits,
            RunNotes notes,
            RunFolder folder,
            TrainingProgress progress)
            throws IOException {
        RecordingProgress recording = new RecordingProgress(progress, folder);
        Rows rows = train -> folder.keepSome(train, settings.seed());
        Fitted fitted = fit(
                settings, splits.of(Split.TRAIN, stems), splits.of(Split.VALIDATION, stems), notes, rows, recording);
        List<CataloguedStem> training = fitted.training();
        List<CataloguedStem> tests = splits.of(Split.TEST, stems);
        boolean inFolds = tests.stream().noneMatch(TrainableStems::ideal);
        List<ScoredStem> scored = fitted.scored(inFolds ? training : tests, settings.scoringTwins());
        notes.add(fitted.loader().notes());
        TrainingFacts facts = new TrainingFacts(
                settings.genre(),
                instruments(training),
                learner.name(),
                fitted.gold(),
                fitted.trainingStems(),
                fitted.heldOutStems(),
                fitted.heldOutSpreads(),
                inFolds ? splits.folds().count() : 0,
                fitted.trials(),
                fitted.thresholds(),
                training.stream()
                        .map(CataloguedStem::contentHash)
                        .distinct()
                        .sorted()
                        .toList(),
                notes.datasetHash());
        Scores scores = ScoreSheet.scores(scored, fitted.model().flawTypes());
        return folder.complete(fitted.model(), facts, scores, scored, recording.curve(), notes);
    }

    /**
     * Learns from some stems and chooses thresholds on others. Where songs are few and a base is under them it learns from
     * all of them, and chooses by what parts of the model say of those that they left out.
     */
    Fitted fit(
            TrainingSettings settings,
            List<CataloguedStem> forTraining,
            List<CataloguedStem> forValidation,
            RunNotes notes,
            Rows rows,
            TrainingProgress progress)
            throws IOException {
        requireEpochs(settings);
        List<CataloguedStem> both = Stream.concat(forTraining.stream(), forValidation.stream())
                .sorted(Comparator.comparing(CataloguedStem::fileName))
                .toList();
        boolean withBase = learnsBase(settings, learner);
        if (asksForBase(settings) && !withBase) {
            notes.add(List.of("The learner " + learner.name() + " does not learn a base: it was left out."));
        }
        SongFolds folds = withBase ? SongFolds.of(both) : SongFolds.NONE;
        List<CataloguedStem> training = folds.count() > 0 ? both : forTraining;
        List<CataloguedStem> validation = folds.count() > 0 ? List.of() : forValidation;
        Map<String, List<Profile>> gold = StemLabeller.goldProfiles(dataset, training);
        if (gold.isEmpty()) {
            throw new TrainingException("All ideal stems of the training songs are silent: add some that sound.");
        }
        // All gold, learned or not: what is scored on must not be learned from the base either.
        List<BaseRecording> base = withBase
                ? BaseChoice.of(
                        settings.base(),
                        StemLabeller.goldProfiles(
                                dataset,
                                TrainableStems.of(dataset, settings.selection()).stems()))
                : List.of();
        LabelledStemLoader loader =
                new LabelledStemLoader(new StemLabeller(dataset, audio, gold), settings.threads(), progress);
        notes.sources(training);
        notes.bound(training, settings.twins());
        progress.report(0, training.size(), notes.bound());

        TrainingDataBuilder learned = new TrainingDataBuilder(settings.twins() == 0 ? 1 : 0);
        LabelledStemLoader.Plan twins =
                new LabelledStemLoader.Plan(settings.twins(), settings.seed(), VARIED_GOLD, "twins to learn from");
        loader.gather(training, twins, stem -> learned.add(stem, settings.seed()));
        TrainingData train = learned.build(learned.flawTypes());
        notes.learnedFrom(train, learned);
        notes.add(TargetCheck.require(train, dataset.folder()));
        rows.take(train);

        List<LabelledStem> chosenOn = new ArrayList<>();
        TrainingDataBuilder validated = new TrainingDataBuilder(settings.twins() == 0 ? 1 : 0);
        LabelledStemLoader.Plan fixed = new LabelledStemLoader.Plan(
                settings.scoringTwins(), StemScoring.TWIN_SEED, GOLD_WITHOUT_TWIN, "twins to validate on");
        loader.gather(validation, fixed, stem -> {
            chosenOn.add(stem);
            validated.add(stem, StemScoring.TWIN_SEED);
        });

        TrainingEpochs epochs =
                settings.augment() ? new NewTwins(train, training, settings, loader) : TrainingEpochs.always(train);
        if (!base.isEmpty()) {
            epochs = epochs.with(new BaseTwins(base, BASE_SHARES, train.flawTypes()));
        }
        FoldedModel folded = learner.trainFolded(
                epochs,
                validated.build(train.flawTypes()),
                folds.byNumber(learned.songs()),
                settings.learnerSettings(),
                settings.seed(),
                progress);
        notes.add(BaseChoice.sentences(base, folded.othersShare(), folds.count() > 0));
        Optional<PredictorBySong> line = line(train, folds.byNumber(learned.songs()), folds, settings, progress);
        TrainedModel model = folded.model();
        PredictorBySong predictors = PredictorBySong.of(folded, folds.bySong());
        HeldOut held = new HeldOut(predictors);
        chosenOn.forEach(held::add);
        addTwins(held, settings, validation, predictors.inFolds() ? training : List.of(), loader);
        List<Double> spreads = chosenOn.stream()
                .flatMapToDouble(stem -> StemSpread.of(model, stem.fingerprints()).stream())
                .boxed()
                .toList();
        return new Fitted(
                model,
                predictors,
                training,
                held.thresholds(),
                new Baselines(StemLabeller.goldMeans(gold), line),
                gold,
                learned.means(),
                validated.means(),
                spreads,
                held.trials(),
                loader);
    }

    /** A line that learned the same rows, to hold the model against; a line itself needs none. */
    private Optional<PredictorBySong> line(
            TrainingData train, int[] byNumber, SongFolds folds, TrainingSettings settings, TrainingProgress progress)
            throws TrainingException {
        if (learner instanceof LinearLearner) {
            return Optional.empty();
        }
        progress.report(0, 1, "fitting a line to hold it against");
        return Optional.of(
                PredictorBySong.of(LinearLearner.baseline(train, byNumber, settings.seed()), folds.bySong()));
    }

    /** Adds twins that are not scored: of a flaw that only three stems have, the best threshold on them is chance. */
    private static void addTwins(
            HeldOut held,
            TrainingSettings settings,
            List<CataloguedStem> validation,
            List<CataloguedStem> training,
            LabelledStemLoader loader)
            throws IOException {
        int count = settings.scoringTwins() == 0 ? 0 : THRESHOLD_TWINS;
        LabelledStemLoader.Plan plan =
                new LabelledStemLoader.Plan(count, THRESHOLD_TWIN_SEED, GOLD, "twins to choose thresholds on");
        loader.gather(validation.stream().filter(TrainableStems::ideal).toList(), plan, stem -> {
            if (!stem.ideal()) {
                held.add(stem);
            }
        });
        loader.gather(training.stream().filter(TrainableStems::ideal).toList(), plan, held::add);
    }

    /** Whether a base is asked for and the learner can learn one. */
    static boolean learnsBase(TrainingSettings settings, Learner learner) {
        return asksForBase(settings) && learner.learnsInFolds();
    }

    private static boolean asksForBase(TrainingSettings settings) {
        return !settings.base().equals(TrainingSettings.NO_BASE);
    }

    private void requireEpochs(TrainingSettings settings) throws TrainingException {
        if (settings.augment() && !learner.learnsInEpochs()) {
            throw new TrainingException("The learner " + learner.name() + " learns from all twins at once and has no"
                    + " epochs that could have new ones: leave augmentation out and ask for more twins instead.");
        }
        if (settings.augment() && settings.twins() == 0) {
            throw new TrainingException("Augmentation makes new twins every epoch, but none are asked for: ask for some"
                    + " twins, or leave augmentation out.");
        }
    }

    /** Gets the rows that are learned from, before they are. */
    interface Rows {
        void take(TrainingData train) throws IOException;
    }

    /** What was learned, with what it was learned from. */
    record Fitted(
            TrainedModel model,
            PredictorBySong predictors,
            List<CataloguedStem> training,
            List<Double> thresholds,
            Baselines baselines,
            Map<String, List<Profile>> gold,
            List<FingerprintMatrix> trainingStems,
            List<FingerprintMatrix> heldOutStems,
            List<Double> heldOutSpreads,
            List<AdviceTrial> trials,
            LabelledStemLoader loader) {

        /** Scores stems, each by who did not learn its song. */
        List<ScoredStem> scored(List<CataloguedStem> stems, int twins) throws IOException {
            return StemScoring.of(predictors, thresholds, baselines, stems, twins, loader);
        }
    }

    private static List<String> instruments(List<CataloguedStem> stems) {
        return stems.stream()
                .map(TrainableStems::instrument)
                .distinct()
                .sorted()
                .toList();
    }

    /** Keeps the learning curve, ordered by network and epoch. */
    private static final class RecordingProgress implements TrainingProgress {
        private final TrainingProgress to;
        private final RunFolder folder;
        private final List<CurvePoint> curve = new ArrayList<>();

        RecordingProgress(TrainingProgress to, RunFolder folder) {
            this.to = to;
            this.folder = folder;
        }

        @Override
        public void learned(CurvePoint point) {
            curve.add(point);
            folder.learned(point);
            to.learned(point);
        }

        @Override
        public void report(long done, long total, String what) {
            to.report(done, total, what);
        }

        @Override
        public boolean cancelled() {
            return to.cancelled();
        }

        List<CurvePoint> curve() {
            curve.sort(Comparator.comparingInt(CurvePoint::member).thenComparingInt(CurvePoint::epoch));
            return List.copyOf(curve);
        }
    }
}
