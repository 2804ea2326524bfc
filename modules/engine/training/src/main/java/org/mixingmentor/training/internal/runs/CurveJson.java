package org.mixingmentor.training.internal.runs;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import org.mixingmentor.training.CurvePoint;

/** A point of the learning curve as a line of JSON. */
final class CurveJson {
    private static final Gson JSON = new GsonBuilder().serializeNulls().create();

    private CurveJson() {}

    static String write(CurvePoint point) {
        JsonObject o = new JsonObject();
        o.addProperty("member", point.member());
        o.addProperty("members", point.members());
        o.addProperty("epoch", point.epoch());
        o.addProperty("epochs", point.epochs());
        o.add("training_loss", number(point.trainingLoss()));
        o.add("validation_loss", number(point.validationLoss()));
        o.add("validation_mae_db", number(point.validationMaeDb()));
        return JSON.toJson(o);
    }

    static CurvePoint read(String line) {
        JsonObject o = JsonParser.parseString(line).getAsJsonObject();
        return new CurvePoint(
                o.get("member").getAsInt(),
                o.has("members") ? o.get("members").getAsInt() : o.get("member").getAsInt() + 1,
                o.get("epoch").getAsInt(),
                o.get("epochs").getAsInt(),
                value(o.get("training_loss")),
                value(o.get("validation_loss")),
                value(o.get("validation_mae_db")));
    }

    private static JsonElement number(double value) {
        return Double.isFinite(value) ? new JsonPrimitive(value) : JsonNull.INSTANCE;
    }

    private static double value(JsonElement element) {
        return element.isJsonNull() ? Double.NaN : element.getAsDouble();
    }
}
