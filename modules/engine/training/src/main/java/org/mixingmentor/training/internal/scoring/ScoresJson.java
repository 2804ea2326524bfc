package org.mixingmentor.training.internal.scoring;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.mixingmentor.training.Scores;

/** Scores as JSON: what is not defined is null. */
public final class ScoresJson {
    private static final Gson JSON = new GsonBuilder().serializeNulls().create();

    private ScoresJson() {}

    public static String write(Scores scores) {
        return JSON.toJson(object(scores));
    }

    public static Scores read(String json) {
        return scores(JsonParser.parseString(json).getAsJsonObject());
    }

    private static JsonObject object(Scores scores) {
        JsonObject o = new JsonObject();
        o.addProperty("n_songs", scores.songs());
        o.addProperty("n_stems", scores.stems());
        o.addProperty("n_ideal", scores.idealStems());
        o.addProperty("n_peaks", scores.peaks());
        o.add("mae_db", number(scores.maeDb()));
        JsonArray bands = new JsonArray();
        for (double band : scores.maeDbByBand()) {
            bands.add(number(band));
        }
        o.add("mae_db_by_band", bands);
        o.add("sign_agreement", number(scores.signAgreement()));
        o.add("hit_rate", number(scores.hitRate()));
        o.add("false_correction_db", number(scores.falseCorrectionDb()));
        o.add("abstained", number(scores.abstained()));
        o.add("f1", object(scores.f1(), ScoresJson::number));
        o.add("baselines", object(scores.baselines(), ScoresJson::baseline));
        o.add("by_instrument", object(scores.byInstrument(), ScoresJson::object));
        return o;
    }

    private static JsonObject baseline(Scores.Baseline baseline) {
        JsonObject o = new JsonObject();
        o.add("mae_db", number(baseline.maeDb()));
        o.add("sign_agreement", number(baseline.signAgreement()));
        o.add("hit_rate", number(baseline.hitRate()));
        return o;
    }

    private static Scores scores(JsonObject o) {
        JsonArray bands = o.getAsJsonArray("mae_db_by_band");
        double[] byBand = new double[bands.size()];
        for (int i = 0; i < byBand.length; i++) {
            byBand[i] = value(bands.get(i));
        }
        return new Scores(
                o.get("n_songs").getAsInt(),
                o.get("n_stems").getAsInt(),
                o.get("n_ideal").getAsInt(),
                o.get("n_peaks").getAsInt(),
                value(o.get("mae_db")),
                byBand,
                value(o.get("sign_agreement")),
                value(o.get("hit_rate")),
                value(o.get("false_correction_db")),
                value(o.get("abstained")),
                map(o.get("f1"), ScoresJson::value),
                map(o.get("baselines"), element -> baseline(element.getAsJsonObject())),
                map(o.get("by_instrument"), element -> scores(element.getAsJsonObject())));
    }

    private static Scores.Baseline baseline(JsonObject o) {
        return new Scores.Baseline(value(o.get("mae_db")), value(o.get("sign_agreement")), value(o.get("hit_rate")));
    }

    private static <T> JsonObject object(Map<String, T> map, Function<T, JsonElement> form) {
        JsonObject o = new JsonObject();
        map.forEach((name, value) -> o.add(name, form.apply(value)));
        return o;
    }

    private static <T> Map<String, T> map(JsonElement object, Function<JsonElement, T> form) {
        Map<String, T> map = new LinkedHashMap<>();
        object.getAsJsonObject().asMap().forEach((name, value) -> map.put(name, form.apply(value)));
        return map;
    }

    private static JsonElement number(double value) {
        return Double.isFinite(value) ? new JsonPrimitive(value) : JsonNull.INSTANCE;
    }

    private static double value(JsonElement element) {
        return element.isJsonNull() ? Double.NaN : element.getAsDouble();
    }
}
