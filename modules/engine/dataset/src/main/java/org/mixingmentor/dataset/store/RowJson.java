package org.mixingmentor.dataset.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.dataset.Region;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;

/**
 * Writes rows in their one JSON form: the first eight fields always, the next where known, then what is not ours, in
 * its order. In the catalogue a row's labels are this object without the file name; equal labels are equal texts.
 */
final class RowJson {
    static final String FILE_NAME = "file_name";
    static final String CLASS = "class";
    static final String GENRE = "genre";
    static final String INSTRUMENT = "instrument";
    static final String FLAW_TYPE = "flaw_type";
    static final String SONG = "song";
    static final String GOLD_FILE_NAME = "gold_file_name";
    static final String SPLIT = "split";
    static final String NOTE = "note";
    static final String RECIPE = "recipe";
    static final String RECIPE_SEED = "recipe_seed";
    static final String CORRECTION_DB = "correction_db";
    static final String REGIONS = "regions";

    /** Fields that every row has, in their order. */
    static final List<String> ALWAYS = List.of(CLASS, GENRE, INSTRUMENT, FLAW_TYPE, SONG, GOLD_FILE_NAME, SPLIT, NOTE);
    /** Fields that a row has where they are known, in their order. */
    static final List<String> WHERE_KNOWN = List.of(RECIPE, RECIPE_SEED, CORRECTION_DB, REGIONS);

    private RowJson() {}

    /** The labels of a row: a JSON object without its file name. */
    static String labels(StemRow row) {
        StringWriter text = new StringWriter(256);
        try (JsonWriter out = new JsonWriter(text)) {
            out.beginObject();
            text(out, CLASS, row.stemClass().map(StemClass::token));
            text(out, GENRE, row.genre());
            text(out, INSTRUMENT, row.instrument());
            texts(out.name(FLAW_TYPE), row.flawTypes());
            out.name(SONG).value(row.song());
            text(out, GOLD_FILE_NAME, row.goldFileName());
            text(out, SPLIT, row.split().map(Split::token));
            out.name(NOTE).value(row.note());
            whereKnown(out, row);
            for (Map.Entry<String, String> field : row.extra().entrySet()) {
                out.name(field.getKey()).jsonValue(field.getValue());
            }
            out.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole(text.toString());
    }

    /**
     * JSON that UTF-8 can hold: half a surrogate pair, which JSON may name and UTF-8 cannot write, stays an escape. (In
     * JSON it can stand in texts only, where the escape means the same.)
     */
    private static String whole(String json) {
        StringBuilder escaped = null;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            boolean lone = Character.isSurrogate(c) && !pair;
            if (lone && escaped == null) {
                escaped = new StringBuilder(json.length() + 16).append(json, 0, i);
            }
            if (escaped != null) {
                escaped.append(lone ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
            }
            if (pair) {
                i++;
                if (escaped != null) {
                    escaped.append(json.charAt(i));
                }
            }
        }
        return escaped == null ? json : escaped.toString();
    }

    private static void whereKnown(JsonWriter out, StemRow row) throws IOException {
        if (!row.recipe().isEmpty()) {
            out.name(RECIPE).beginArray();
            for (RecipeStep step : row.recipe()) {
                step(out, step);
            }
            out.endArray();
        }
        if (row.recipeSeed().isPresent()) {
            out.name(RECIPE_SEED).value(row.recipeSeed().getAsLong());
        }
        if (row.correctionDb().isPresent()) {
            out.name(CORRECTION_DB).beginArray();
            for (float value : row.correctionDb().get()) {
                out.value(value);
            }
            out.endArray();
        }
        if (!row.regions().isEmpty()) {
            out.name(REGIONS).beginArray();
            for (Region region : row.regions()) {
                out.beginObject();
                out.name("start_s").value(region.startS());
                out.name("end_s").value(region.endS());
                texts(out.name("flaw_type"), region.flawTypes());
                out.endObject();
            }
            out.endArray();
        }
    }

    private static void step(JsonWriter out, RecipeStep step) throws IOException {
        out.beginObject();
        out.name("flaw").value(step.flaw());
        out.name("kind").value(step.kind());
        number(out, "frequency_hz", step.frequencyHz());
        number(out, "gain_db", step.gainDb());
        number(out, "q", step.q());
        number(out, "amount", step.amount());
        out.endObject();
    }

    private static void number(JsonWriter out, String name, double value) throws IOException {
        if (!Double.isNaN(value)) {
            out.name(name).value(value);
        }
    }

    private static void text(JsonWriter out, String name, Optional<String> value) throws IOException {
        out.name(name).value(value.orElse(null));
    }

    private static void texts(JsonWriter out, List<String> values) throws IOException {
        out.beginArray();
        for (String value : values) {
            out.value(value);
        }
        out.endArray();
    }

    /** A line of metadata.jsonl, without its line break. */
    static String line(String fileName, String labels) {
        return "{\"" + FILE_NAME + "\":" + raw(fileName) + "," + labels.substring(1);
    }

    /** The fields of labels: raw JSON by name, in their order. */
    static Map<String, String> fields(String labels) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> field :
                JsonParser.parseString(labels).getAsJsonObject().entrySet()) {
            fields.put(field.getKey(), whole(field.getValue().toString()));
        }
        return fields;
    }

    /** The inverse of {@link #fields}, in the one order. */
    static String labels(Map<String, String> fields) {
        Map<String, String> rest = new LinkedHashMap<>(fields);
        StringBuilder text = new StringBuilder(256);
        for (String name : ALWAYS) {
            append(text, name, rest.remove(name));
        }
        for (String name : WHERE_KNOWN) {
            append(text, name, rest.remove(name));
        }
        rest.forEach((name, value) -> append(text, name, value));
        return text.append('}').toString();
    }

    private static void append(StringBuilder text, String name, String value) {
        if (value != null) {
            text.append(text.isEmpty() ? '{' : ',')
                    .append(raw(name))
                    .append(':')
                    .append(value);
        }
    }

    /** Raw JSON of a text. */
    static String raw(String text) {
        return whole(new JsonPrimitive(text).toString());
    }

    /** A part of a row's fields as one JSON object. */
    static String object(Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) -> append(text, name, value));
        return text.isEmpty() ? "{}" : text.append('}').toString();
    }
}
