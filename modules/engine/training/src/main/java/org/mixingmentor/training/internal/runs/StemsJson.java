package org.mixingmentor.training.internal.runs;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.ScoredStem;

/** Scored stems as lines of JSON: what a score is made of, to be looked into later. */
final class StemsJson {
    private static final Gson JSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private StemsJson() {}

    static String write(List<ScoredStem> stems) {
        StringBuilder lines = new StringBuilder();
        stems.forEach(stem -> lines.append(JSON.toJson(object(stem))).append('\n'));
        return lines.toString();
    }

    static ScoredStem read(String line) {
        JsonObject o = JsonParser.parseString(line).getAsJsonObject();
        Optional<ScoredStem.Peak> peak = o.get("peak_band").isJsonNull()
                ? Optional.empty()
                : Optional.of(new ScoredStem.Peak(
                        o.get("peak_band").getAsInt(), o.get("peak_boost").getAsBoolean()));
        Map<String, Double> probabilities = new LinkedHashMap<>();
        o.getAsJsonObject("flaw_probabilities")
                .asMap()
                .forEach((flaw, value) -> probabilities.put(flaw, value.getAsDouble()));
        return new ScoredStem(
                o.get("stem").getAsString(),
                o.get("song").getAsString(),
                o.get("instrument").getAsString(),
                o.get("ideal").getAsBoolean(),
                o.get("target").getAsString(),
                correction(o.get("wanted")),
                correction(o.get("predicted")),
                correction(o.get("match_eq")),
                peak,
                words(o.get("flaws")),
                words(o.get("named")),
                probabilities,
                o.get("abstained").getAsBoolean());
    }

    private static JsonObject object(ScoredStem stem) {
        JsonObject o = new JsonObject();
        o.addProperty("stem", stem.name());
        o.addProperty("song", stem.song());
        o.addProperty("instrument", stem.instrument());
        o.addProperty("ideal", stem.ideal());
        o.addProperty("target", stem.targetKind());
        o.addProperty("peak_band", stem.peak().map(ScoredStem.Peak::band).orElse(null));
        o.addProperty("peak_boost", stem.peak().map(ScoredStem.Peak::boost).orElse(null));
        o.add("flaws", JSON.toJsonTree(stem.flawTypes()));
        o.add("named", JSON.toJsonTree(stem.named()));
        o.add("flaw_probabilities", JSON.toJsonTree(stem.flawProbabilities()));
        o.addProperty("abstained", stem.abstained());
        o.add("wanted", JSON.toJsonTree(stem.wanted().values()));
        o.add("predicted", JSON.toJsonTree(stem.predicted().values()));
        o.add("match_eq", JSON.toJsonTree(stem.matchEq().values()));
        return o;
    }

    private static Correction correction(JsonElement element) {
        JsonArray array = element.getAsJsonArray();
        float[] values = new float[array.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = array.get(i).getAsFloat();
        }
        return new Correction(values);
    }

    private static List<String> words(JsonElement element) {
        List<String> words = new ArrayList<>();
        element.getAsJsonArray().forEach(word -> words.add(word.getAsString()));
        return words;
    }
}
