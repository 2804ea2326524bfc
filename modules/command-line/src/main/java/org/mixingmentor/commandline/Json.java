package org.mixingmentor.commandline;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** JSON documents on standard output. */
final class Json {
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();

    private Json() {}

    /** Prints one document, the only thing on standard output. */
    static void print(JsonElement document, Terminal terminal) {
        terminal.out().println(GSON.toJson(document));
    }

    /** A number, or null where there is none. */
    static JsonElement number(OptionalDouble value) {
        return value.isPresent() ? new JsonPrimitive(value.getAsDouble()) : JsonNull.INSTANCE;
    }

    /** A list of numbers with the shortest digits that give the same float again. */
    static JsonArray numbers(float[] values, int from, int to) {
        JsonArray array = new JsonArray();
        for (int i = from; i < to; i++) {
            array.add(values[i]);
        }
        return array;
    }

    /** What stands for a file that could not be read: its name and the sentence. */
    static JsonObject unreadable(Path file, IOException failure) {
        JsonObject object = new JsonObject();
        object.addProperty("file", file.toString());
        object.addProperty("error", Failure.sentence(failure));
        return object;
    }
}
