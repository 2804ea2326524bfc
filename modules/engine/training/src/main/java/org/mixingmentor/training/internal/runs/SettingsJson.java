package org.mixingmentor.training.internal.runs;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.TrainingSettings;

/** What a run was asked for, as JSON. */
final class SettingsJson {
    private static final Gson JSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private SettingsJson() {}

    static String write(RunSettings asked) {
        TrainingSettings training = asked.training();
        Map<String, Object> o = new LinkedHashMap<>();
        o.put("kind", asked.kind().token());
        o.put("folds", asked.folds());
        o.put("begun", asked.begun().toString());
        o.put("genre", training.genre());
        o.put("instruments", training.instruments());
        o.put("learner", asked.learner());
        o.put("learner_settings", new TreeMap<>(training.learnerSettings()));
        o.put("twins", training.twins());
        o.put("scoring_twins", training.scoringTwins());
        o.put("augment", training.augment());
        o.put("seed", training.seed());
        o.put("threads", training.threads());
        o.put("dataset_hash", asked.datasetHash());
        return JSON.toJson(o) + "\n";
    }

    /** Reads it, or a run.json of earlier versions, which had the same names where it had them at all. */
    static RunSettings read(String text) {
        JsonObject o = JsonParser.parseString(text).getAsJsonObject();
        List<String> instruments = new ArrayList<>();
        o.getAsJsonArray("instruments").forEach(element -> instruments.add(element.getAsString()));
        Map<String, String> learnerSettings = new TreeMap<>();
        o.getAsJsonObject("learner_settings")
                .asMap()
                .forEach((name, value) -> learnerSettings.put(name, value.getAsString()));
        String kind = o.has("folds") && number(o.get("folds")) > 0
                ? RunSettings.Kind.CROSS_VALIDATION.token()
                : RunSettings.Kind.TRAINING.token();
        boolean cross =
                (o.has("kind") ? o.get("kind").getAsString() : kind).equals(RunSettings.Kind.CROSS_VALIDATION.token());
        return new RunSettings(
                cross ? RunSettings.Kind.CROSS_VALIDATION : RunSettings.Kind.TRAINING,
                o.has("folds") ? number(o.get("folds")) : 0,
                o.get("learner").getAsString(),
                new TrainingSettings(
                        o.get("genre").getAsString(),
                        instruments,
                        o.get("twins").getAsInt(),
                        o.get("scoring_twins").getAsInt(),
                        o.has("augment") && o.get("augment").getAsBoolean(),
                        o.get("seed").getAsLong(),
                        o.has("threads") ? o.get("threads").getAsInt() : 1,
                        learnerSettings),
                o.get("dataset_hash").getAsString(),
                Instant.parse(o.get("begun").getAsString()));
    }

    /** A number, or of a list (as the folds of a cross-validation are) its length. */
    private static int number(JsonElement element) {
        return element.isJsonArray() ? element.getAsJsonArray().size() : element.getAsInt();
    }
}
