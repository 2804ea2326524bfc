package org.mixingmentor.training.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.training.CrossValidated;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.evaluate.ScoreSheet;
import org.mixingmentor.training.internal.gather.Folds;
import org.mixingmentor.training.internal.gather.LeakCheck;
import org.mixingmentor.training.internal.gather.TrainableStems;
import org.mixingmentor.training.internal.json.RunJson;
import org.mixingmentor.training.internal.runfiles.FoldsDocument;
import org.mixingmentor.training.internal.runfiles.RunFolder;
import org.mixingmentor.training.internal.runfiles.RunNotes;
import org.mixingmentor.training.internal.runfiles.StemsCsv;
import org.mixingmentor.training.spi.Learner;

/**
 * Trains once for each fold, and scores each song on the model that never heard it: a firmer figure than one split gives,
 * and one that may be looked at while settings are chosen, since the test songs stay out of it altogether.
 */
public final class CrossValidation {
    /** Where nothing else is asked for. */
    public static final int DEFAULT_FOLDS = 5;

    private final Dataset dataset;
    private final TrainingJob job;
    private final Learner learner;

    /**
     * Does nothing yet.
     *
     * @param dataset scanned; written to only under {@link Dataset#runs()}
     */
    public CrossValidation(Dataset dataset, AudioFiles audio, Learner learner) {
        this.dataset = dataset;
        this.learner = learner;
        job = new TrainingJob(dataset, audio, learner);
    }

    /**
     * Trains and scores, fold after fold. The folder is there when this returns; when it throws there is none.
     *
     * @param settings as for a training
     * @param count of the folds, 2 or more
     * @throws TrainingException when the dataset or a setting cannot be used, or a sound stands on two sides; it says why
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public CrossValidated run(TrainingSettings settings, int count, TrainingProgress progress) throws IOException {
        return run(settings, count, progress, Optional.empty());
    }

    /** The same for one that waited, which from now on does no more. */
    CrossValidated run(TrainingSettings settings, int count, TrainingProgress progress, Optional<Path> waiting)
            throws IOException {
        if (count < 2) {
            throw new IllegalArgumentException("folds: " + count);
        }
        List<CataloguedStem> all =
                TrainableStems.of(dataset, settings.selection()).stems();
        LeakCheck.require(all, stem -> split(stem).token());
        List<CataloguedStem> stems =
                all.stream().filter(stem -> split(stem) != Split.TEST).toList();
        Folds folds = Folds.of(stems, count, settings.seed());
        LeakCheck.require(stems, folds::of);
        RunNotes notes = new RunNotes(settings, learner.name(), dataset.hash());
        notes.add(List.of(songs(all) - songs(stems) + " songs of the test split were left out, as they are to be."));
        TrainingJob.clearAbandoned(dataset, notes);
        RunSettings asked = new RunSettings(
                RunSettings.Kind.CROSS_VALIDATION,
                count,
                learner.name(),
                settings,
                notes.datasetHash(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
        try (RunFolder folder = RunFolder.begin(dataset.runs(), asked, waiting)) {
            return run(settings, folds, notes, folder, progress);
        }
    }

    private CrossValidated run(
            TrainingSettings settings, Folds folds, RunNotes notes, RunFolder folder, TrainingProgress progress)
            throws IOException {
        Set<String> sentences = new LinkedHashSet<>(notes.sentences());
        Set<String> flawTypes = new TreeSet<>();
        List<List<ScoredStem>> scored = new ArrayList<>();
        FoldsDocument document = new FoldsDocument(notes, folder.begun());
        for (int fold = 0; fold < folds.count(); fold++) {
            Folds.Parts parts = folds.parts(fold);
            RunNotes own = new RunNotes(settings, learner.name(), notes.datasetHash());
            TrainingProgress here = new FoldProgress(progress, fold + 1, folds.count());
            TrainingJob.Fitted fitted = job.fit(settings, parts.training(), parts.validation(), own, train -> {}, here);
            List<ScoredStem> predicted = fitted.scored(parts.predicted(), settings.scoringTwins());
            own.add(fitted.loader().notes());
            sentences.addAll(own.sentences());
            flawTypes.addAll(fitted.model().flawTypes());
            scored.add(predicted);
            document.add(parts, own, ScoreSheet.scores(predicted, fitted.model().flawTypes()));
        }
        List<String> flaws = List.copyOf(flawTypes);
        List<ScoredStem> stems = scored.stream().flatMap(List::stream).toList();
        Scores scores = ScoreSheet.scores(stems, flaws);
        Map<String, String> texts = new TreeMap<>();
        texts.put("scores.json", RunJson.write(scores) + "\n");
        texts.put("stems.csv", StemsCsv.write(scored));
        texts.put("cross_validation.json", document.text(sentences) + "\n");
        Path whole = folder.complete(texts, stems);
        return new CrossValidated(whole, scores, document.scores(), stems, List.copyOf(sentences));
    }

    private static Split split(CataloguedStem stem) {
        return stem.row().split().orElse(Split.TRAIN);
    }

    private static long songs(List<CataloguedStem> stems) {
        return stems.stream().map(stem -> stem.row().song()).distinct().count();
    }

    /** Says of everything in which fold it is. */
    private record FoldProgress(TrainingProgress to, int fold, int folds) implements TrainingProgress {
        @Override
        public void learned(CurvePoint point) {
            to.learned(point);
        }

        @Override
        public void report(long done, long total, String what) {
            to.report(done, total, "fold " + fold + " of " + folds + ": " + what);
        }

        @Override
        public boolean cancelled() {
            return to.cancelled();
        }
    }
}
