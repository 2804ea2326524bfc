package org.mixingmentor.training.internal.runfiles;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.gather.Folds;
import org.mixingmentor.training.internal.json.RunJson;

/** A cross-validation as JSON: settings, and for each fold its songs, its targets and its scores. */
public final class FoldsDocument {
    private final RunNotes notes;
    private final Instant begun;
    private final List<Map<String, Object>> folds = new ArrayList<>();
    private final List<Scores> scores = new ArrayList<>();

    /** Starts without folds. */
    public FoldsDocument(RunNotes notes, Instant begun) {
        this.notes = notes;
        this.begun = begun;
    }

    /** Adds a fold. */
    public void add(Folds.Parts parts, RunNotes own, Scores ownScores) {
        Map<String, Object> fold = new LinkedHashMap<>();
        fold.put("training_songs", songs(parts.training()));
        fold.put("validation_songs", songs(parts.validation()));
        fold.put("predicted_songs", songs(parts.predicted()));
        fold.put("chunks", own.chunks());
        fold.put("targets", own.targets());
        fold.put("scores", ownScores);
        folds.add(fold);
        scores.add(ownScores);
    }

    /** The folds' scores. */
    public List<Scores> scores() {
        return List.copyOf(scores);
    }

    /** The document. */
    public String text(Collection<String> sentences) {
        TrainingSettings settings = notes.settings();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("begun", begun);
        document.put("finished", Instant.now().truncatedTo(ChronoUnit.SECONDS));
        document.put("genre", settings.genre());
        document.put("instruments", settings.instruments());
        document.put("learner", notes.learner());
        document.put("learner_settings", settings.learnerSettings());
        document.put("twins", settings.twins());
        document.put("scoring_twins", settings.scoringTwins());
        document.put("augment", settings.augment());
        document.put("seed", settings.seed());
        document.put("dataset_hash", notes.datasetHash());
        document.put("notes", sentences);
        document.put("folds", folds);
        return RunJson.write(document);
    }

    private static List<String> songs(List<CataloguedStem> stems) {
        return stems.stream().map(stem -> stem.row().song()).distinct().sorted().toList();
    }
}
