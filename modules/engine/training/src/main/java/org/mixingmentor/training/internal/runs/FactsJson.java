package org.mixingmentor.training.internal.runs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;

/** Profiles and mean fingerprints as JSON. */
final class FactsJson {
    private FactsJson() {}

    static JsonObject gold(Map<String, List<Profile>> gold) {
        JsonObject byInstrument = new JsonObject();
        gold.forEach((instrument, profiles) -> {
            JsonArray list = new JsonArray();
            profiles.forEach(profile -> list.add(object(profile)));
            byInstrument.add(instrument, list);
        });
        return byInstrument;
    }

    static Map<String, List<Profile>> gold(JsonObject byInstrument) {
        Map<String, List<Profile>> gold = new LinkedHashMap<>();
        byInstrument.asMap().forEach((instrument, list) -> {
            List<Profile> profiles = new ArrayList<>();
            list.getAsJsonArray().forEach(element -> profiles.add(profile(element.getAsJsonObject())));
            gold.put(instrument, profiles);
        });
        return gold;
    }

    static JsonArray rows(List<FingerprintMatrix> matrices) {
        JsonArray rows = new JsonArray();
        matrices.forEach(matrix -> rows.add(array(matrix.values())));
        return rows;
    }

    static List<FingerprintMatrix> matrices(JsonArray rows) {
        List<FingerprintMatrix> matrices = new ArrayList<>();
        rows.forEach(row -> matrices.add(new FingerprintMatrix(floats(row))));
        return matrices;
    }

    private static JsonObject object(Profile profile) {
        JsonObject o = new JsonObject();
        o.add("bands_db", array(profile.bandsDb()));
        o.addProperty("crest_db", profile.crestDb());
        o.addProperty("correlation", profile.correlation());
        o.addProperty("side_mid_db", profile.sideMidDb());
        return o;
    }

    private static Profile profile(JsonObject o) {
        return new Profile(
                floats(o.get("bands_db")),
                o.get("crest_db").getAsFloat(),
                o.get("correlation").getAsFloat(),
                o.get("side_mid_db").getAsFloat());
    }

    private static JsonArray array(float[] values) {
        JsonArray array = new JsonArray();
        for (float value : values) {
            array.add(value);
        }
        return array;
    }

    private static float[] floats(JsonElement array) {
        float[] values = new float[array.getAsJsonArray().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = array.getAsJsonArray().get(i).getAsFloat();
        }
        return values;
    }
}
