package org.mixingmentor.training.internal.scoring;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.training.Interval;
import org.mixingmentor.training.Intervals;

/** Intervals as JSON: [low, high, songs]. */
final class IntervalsJson {
    private IntervalsJson() {}

    static JsonObject object(Intervals intervals) {
        JsonObject o = new JsonObject();
        o.addProperty("draws", Bootstrap.DRAWS);
        o.add("mae_db", interval(intervals.maeDb()));
        JsonArray bands = new JsonArray();
        intervals.maeDbByBand().forEach(band -> bands.add(interval(band)));
        o.add("mae_db_by_band", bands);
        o.add("sign_agreement", interval(intervals.signAgreement()));
        o.add("hit_rate", interval(intervals.hitRate()));
        o.add("false_correction_db", interval(intervals.falseCorrectionDb()));
        o.add("macro_f1", interval(intervals.macroF1()));
        o.add("f1", Json.object(intervals.f1(), IntervalsJson::interval));
        return o;
    }

    static Intervals intervals(JsonObject o) {
        List<Interval> bands = new ArrayList<>();
        o.getAsJsonArray("mae_db_by_band").forEach(band -> bands.add(interval(band)));
        return new Intervals(
                interval(o.get("mae_db")),
                List.copyOf(bands),
                interval(o.get("sign_agreement")),
                interval(o.get("hit_rate")),
                interval(o.get("false_correction_db")),
                interval(o.get("macro_f1")),
                Json.map(o.get("f1"), IntervalsJson::interval));
    }

    static JsonElement interval(Interval interval) {
        JsonArray array = new JsonArray();
        array.add(Json.number(interval.low()));
        array.add(Json.number(interval.high()));
        array.add(interval.songs());
        return array;
    }

    static Interval interval(JsonElement element) {
        JsonArray array = element.getAsJsonArray();
        return new Interval(
                Json.value(array.get(0)), Json.value(array.get(1)), array.get(2).getAsInt());
    }
}
