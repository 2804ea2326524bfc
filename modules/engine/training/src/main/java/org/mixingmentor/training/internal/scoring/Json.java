package org.mixingmentor.training.internal.scoring;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Numbers and maps as JSON: NaN is null, and what is absent reads as nothing. */
final class Json {
    private Json() {}

    static JsonElement number(double value) {
        return Double.isFinite(value) ? new JsonPrimitive(value) : JsonNull.INSTANCE;
    }

    static double value(JsonElement element) {
        return element == null || element.isJsonNull() ? Double.NaN : element.getAsDouble();
    }

    static JsonArray numbers(double[] values) {
        JsonArray array = new JsonArray();
        for (double value : values) {
            array.add(number(value));
        }
        return array;
    }

    static double[] values(JsonElement array) {
        if (array == null) {
            return new double[0];
        }
        double[] values = new double[array.getAsJsonArray().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(array.getAsJsonArray().get(i));
        }
        return values;
    }

    static <T> JsonObject object(Map<String, T> map, Function<T, JsonElement> form) {
        JsonObject o = new JsonObject();
        map.forEach((name, value) -> o.add(name, form.apply(value)));
        return o;
    }

    static <T> Map<String, T> map(JsonElement object, Function<JsonElement, T> form) {
        Map<String, T> map = new LinkedHashMap<>();
        if (object != null) {
            object.getAsJsonObject().asMap().forEach((name, value) -> map.put(name, form.apply(value)));
        }
        return map;
    }
}
