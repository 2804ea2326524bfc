package org.mixingmentor.training.internal.scoring;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mixingmentor.training.Intervals;
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
        o.add("mae_db", Json.number(scores.maeDb()));
        o.add("mae_db_by_band", Json.numbers(scores.maeDbByBand()));
        o.add("sign_agreement", Json.number(scores.signAgreement()));
        o.add("hit_rate", Json.number(scores.hitRate()));
        o.add("false_correction_db", Json.number(scores.falseCorrectionDb()));
        o.add("abstained", Json.number(scores.abstained()));
        o.add("f1", Json.object(scores.f1(), Json::number));
        o.add("macro_f1", Json.number(scores.macroF1()));
        o.add("flaws", Json.object(scores.flaws(), ScoresJson::flaw));
        o.add("baselines", Json.object(scores.baselines(), ScoresJson::baseline));
        o.add("by_instrument", Json.object(scores.byInstrument(), ScoresJson::object));
        o.add("targets", Json.object(scores.targets(), JsonPrimitive::new));
        o.add("intervals_95", IntervalsJson.object(scores.intervals()));
        return o;
    }

    private static JsonObject flaw(Scores.FlawScore flaw) {
        JsonObject o = new JsonObject();
        o.addProperty("stems", flaw.stems());
        o.add("precision", Json.number(flaw.precision()));
        o.add("recall", Json.number(flaw.recall()));
        return o;
    }

    private static JsonObject baseline(Scores.Baseline baseline) {
        JsonObject o = new JsonObject();
        o.add("mae_db", Json.number(baseline.maeDb()));
        o.add("mae_db_by_band", Json.numbers(baseline.maeDbByBand()));
        o.add("sign_agreement", Json.number(baseline.signAgreement()));
        o.add("hit_rate", Json.number(baseline.hitRate()));
        o.add("false_correction_db", Json.number(baseline.falseCorrectionDb()));
        o.add("f1", Json.object(baseline.f1(), Json::number));
        o.add("intervals_95", Json.object(baseline.intervals(), IntervalsJson::interval));
        return o;
    }

    private static Scores scores(JsonObject o) {
        return new Scores(
                o.get("n_songs").getAsInt(),
                o.get("n_stems").getAsInt(),
                o.get("n_ideal").getAsInt(),
                o.get("n_peaks").getAsInt(),
                Json.value(o.get("mae_db")),
                Json.values(o.get("mae_db_by_band")),
                Json.value(o.get("sign_agreement")),
                Json.value(o.get("hit_rate")),
                Json.value(o.get("false_correction_db")),
                Json.value(o.get("abstained")),
                flaws(o),
                Json.map(o.get("baselines"), element -> baseline(element.getAsJsonObject())),
                Json.map(o.get("by_instrument"), element -> scores(element.getAsJsonObject())),
                Json.map(o.get("targets"), JsonElement::getAsInt),
                o.has("intervals_95") ? IntervalsJson.intervals(o.getAsJsonObject("intervals_95")) : Intervals.none());
    }

    private static Map<String, Scores.FlawScore> flaws(JsonObject o) {
        Map<String, Double> f1 = Json.map(o.get("f1"), Json::value);
        JsonObject more = o.has("flaws") ? o.getAsJsonObject("flaws") : new JsonObject();
        Map<String, Scores.FlawScore> flaws = new LinkedHashMap<>();
        f1.forEach((name, value) -> {
            JsonObject flaw = more.has(name) ? more.getAsJsonObject(name) : new JsonObject();
            flaws.put(
                    name,
                    new Scores.FlawScore(
                            flaw.has("stems") ? flaw.get("stems").getAsInt() : 0,
                            Json.value(flaw.get("precision")),
                            Json.value(flaw.get("recall")),
                            value));
        });
        return flaws;
    }

    private static Scores.Baseline baseline(JsonObject o) {
        return new Scores.Baseline(
                Json.value(o.get("mae_db")),
                Json.values(o.get("mae_db_by_band")),
                Json.value(o.get("sign_agreement")),
                Json.value(o.get("hit_rate")),
                Json.value(o.get("false_correction_db")),
                Json.map(o.get("f1"), Json::value),
                Json.map(o.get("intervals_95"), IntervalsJson::interval));
    }
}
