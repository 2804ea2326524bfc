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
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.mixingmentor.dataset.CataloguedStem;

/** JSON documents on standard output. */
final class JsonOutput {
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();

    private JsonOutput() {}

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

    /** A list of words or sentences. */
    static JsonArray words(List<String> words) {
        return array(words, JsonPrimitive::new);
    }

    /** A list of what has a form of its own. */
    static <T> JsonArray array(List<T> items, Function<? super T, ? extends JsonElement> form) {
        JsonArray array = new JsonArray();
        items.forEach(item -> array.add(form.apply(item)));
        return array;
    }

    /** What stands for a file that could not be read: its name and the sentence. */
    static JsonObject unreadable(Path file, IOException failure) {
        return unreadable(file.toString(), Failure.sentence(failure));
    }

    /** The same for stems of a dataset. */
    static JsonArray unreadable(List<CataloguedStem> stems) {
        return array(stems, stem -> unreadable(stem.fileName(), stem.problem()));
    }

    private static JsonObject unreadable(String file, String sentence) {
        JsonObject object = new JsonObject();
        object.addProperty("file", file);
        object.addProperty("error", sentence);
        return object;
    }
}
