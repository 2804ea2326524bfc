package org.mixingmentor.commandline;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.run.Runs;
import org.mixingmentor.training.run.ScoresJson;

/** Runs of a dataset folder as {@code mentor runs} and {@code mentor runs diff} show them. */
final class RunDocument {
    private RunDocument() {}

    /** The runs of a folder that must be there. */
    static List<RunRecord> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return Runs.of(folder).list();
    }

    /** The first eight digits of the dataset's hash: enough to see whether two runs learned from the same data. */
    static String shortHash(RunSettings asked) {
        return asked.datasetHash().substring(0, Math.min(8, asked.datasetHash().length()));
    }

    /** {@code {run, folder, state, owned, kind, begun, finished, settings: {}, dataset_hash, scores, notes}}. */
    static JsonObject json(RunRecord run) {
        RunSettings asked = run.settings();
        JsonObject object = new JsonObject();
        object.addProperty("run", run.id());
        object.addProperty("folder", run.folder().toString());
        object.addProperty("state", run.state().token());
        object.addProperty("owned", run.owned());
        object.addProperty("kind", asked.kind().token());
        object.addProperty("begun", asked.begun().toString());
        object.addProperty(
                "finished",
                run.outcome().map(outcome -> outcome.finished().toString()).orElse(null));
        object.add("settings", settings(asked));
        object.addProperty("dataset_hash", asked.datasetHash());
        object.add(
                "scores",
                run.scores()
                        .map(scores -> JsonParser.parseString(ScoresJson.write(scores)))
                        .orElse(JsonNull.INSTANCE));
        object.add(
                "notes",
                run.outcome().map(outcome -> JsonOutput.words(outcome.notes())).orElseGet(JsonArray::new));
        return object;
    }

    private static JsonElement settings(RunSettings asked) {
        TrainingSettings training = asked.training();
        JsonObject object = new JsonObject();
        object.addProperty("genre", training.genre());
        object.add("instruments", JsonOutput.words(training.instruments()));
        object.addProperty("learner", asked.learner());
        object.addProperty("folds", asked.folds());
        object.addProperty("twins", training.twins());
        object.addProperty("scoring_twins", training.scoringTwins());
        object.addProperty("augment", training.augment());
        object.addProperty("seed", training.seed());
        JsonObject learner = new JsonObject();
        new TreeMap<>(training.learnerSettings()).forEach((name, value) -> learner.add(name, new JsonPrimitive(value)));
        object.add("learner_settings", learner);
        return object;
    }
}
