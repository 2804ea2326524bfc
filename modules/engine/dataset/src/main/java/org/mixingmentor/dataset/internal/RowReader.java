package org.mixingmentor.dataset.internal;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.dataset.Region;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.Vocabulary;
import org.mixingmentor.fingerprint.Bands;

/**
 * Reads rows from their JSON form. Keeps one object for each label value it has met, so that 200,000 rows share their
 * genres, songs and flaw lists. One thread.
 */
final class RowReader {
    private final Map<String, Optional<String>> terms = new HashMap<>();
    private final Map<List<String>, List<String>> lists = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /**
     * A row as written by somebody.
     *
     * @param row its labels; what was absent is empty
     * @param given the names of the fields that were there
     */
    record Given(StemRow row, Set<String> given) {}

    private String fileName;
    private StemRow.Builder builder;
    private Map<String, String> extra;

    /** Reads a line of metadata.jsonl, which names its file. */
    Given line(String json) throws RowFormatException {
        Set<String> given = new HashSet<>();
        fileName = null;
        StemRow row = parse("", json, given);
        if (fileName == null) {
            throw new RowFormatException("has no \"file_name\"; add the path of the audio file inside the folder");
        }
        return new Given(row.toBuilder().fileName(fileName).build(), given);
    }

    /** Reads labels as the catalogue keeps them. */
    StemRow labels(String name, String json) {
        try {
            return parse(name, json, new HashSet<>());
        } catch (RowFormatException e) {
            throw new IllegalStateException("the catalogue's labels of " + name + ": " + e.getMessage(), e);
        }
    }

    private StemRow parse(String name, String json, Set<String> given) throws RowFormatException {
        builder = StemRow.builder(name);
        extra = new LinkedHashMap<>();
        try (JsonReader in = new JsonReader(new StringReader(json))) {
            in.setStrictness(Strictness.STRICT);
            expect(in, JsonToken.BEGIN_OBJECT, "is not a JSON object {...}");
            in.beginObject();
            while (in.hasNext()) {
                String field = in.nextName();
                if (!given.add(field)) {
                    throw new RowFormatException("has \"" + field + "\" twice");
                }
                field(field, in);
            }
            in.endObject();
            expect(in, JsonToken.END_DOCUMENT, "has something after its closing brace");
        } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
            throw new RowFormatException("is not valid JSON");
        }
        return builder.extra(extra).build();
    }

    private void field(String name, JsonReader in) throws IOException, RowFormatException {
        switch (name) {
            case RowJson.FILE_NAME -> fileName = fileName(name, in);
            case RowJson.CLASS -> builder.stemClass(token(name, in, StemClass::of, "\"ideal\", \"flawed\" or null"));
            case RowJson.GENRE -> builder.genre(term(name, in));
            case RowJson.INSTRUMENT -> builder.instrument(term(name, in));
            case RowJson.FLAW_TYPE -> builder.flawTypes(flaws(name, in));
            case RowJson.SONG -> builder.song(shared(text(name, in)));
            case RowJson.GOLD_FILE_NAME -> builder.goldFileName(
                    in.peek() == JsonToken.NULL ? nothing(in) : fileName(name, in));
            case RowJson.SPLIT -> builder.split(
                    token(name, in, Split::of, "\"train\", \"validation\", \"test\" or null"));
            case RowJson.NOTE -> builder.note(shared(text(name, in)));
            case RowJson.RECIPE -> builder.recipe(list(name, in, this::step));
            case RowJson.RECIPE_SEED -> seed(name, in);
            case RowJson.CORRECTION_DB -> builder.correctionDb(curve(name, in));
            case RowJson.REGIONS -> builder.regions(list(name, in, this::region));
            default -> extra.put(name, JsonParser.parseReader(in).toString());
        }
    }

    private interface Element<T> {
        T read(JsonReader in) throws IOException, RowFormatException;
    }

    private static <T> List<T> list(String name, JsonReader in, Element<T> element)
            throws IOException, RowFormatException {
        List<T> list = new ArrayList<>();
        if (in.peek() == JsonToken.NULL) {
            in.nextNull();
            return list;
        }
        expect(in, JsonToken.BEGIN_ARRAY, "has a \"" + name + "\" that is not a list");
        in.beginArray();
        while (in.hasNext()) {
            list.add(element.read(in));
        }
        in.endArray();
        return list;
    }

    private static String text(String name, JsonReader in) throws IOException, RowFormatException {
        JsonToken next = in.peek();
        if (next == JsonToken.NULL) {
            in.nextNull();
            return "";
        }
        if (next != JsonToken.STRING && next != JsonToken.NUMBER) {
            throw new RowFormatException("has a \"" + name + "\" that is not a text");
        }
        return in.nextString();
    }

    private String term(String name, JsonReader in) throws IOException, RowFormatException {
        String text = text(name, in);
        return terms.computeIfAbsent(text, Vocabulary::term).orElse(null);
    }

    private String shared(String text) {
        return texts.computeIfAbsent(text, Function.identity());
    }

    private static <T> T token(String name, JsonReader in, Function<String, Optional<T>> of, String choice)
            throws IOException, RowFormatException {
        String text = text(name, in);
        Optional<T> value = of.apply(text);
        if (value.isEmpty() && !text.isEmpty()) {
            throw new RowFormatException("has the " + name + " \"" + text + "\"; it must be " + choice);
        }
        return value.orElse(null);
    }

    private static String nothing(JsonReader in) throws IOException {
        in.nextNull();
        return null;
    }

    private static String fileName(String name, JsonReader in) throws IOException, RowFormatException {
        String text = text(name, in);
        return FileNames.checked(text)
                .orElseThrow(() -> new RowFormatException("has the " + name + " \"" + text
                        + "\"; it must be a path inside the dataset folder, like \"good/take1/kick.wav\""));
    }

    private List<String> flaws(String name, JsonReader in) throws IOException, RowFormatException {
        boolean single = in.peek() == JsonToken.STRING;
        List<String> flaws = single ? List.of(in.nextString()) : list(name, in, each -> text(name, each));
        List<String> known = lists.get(flaws);
        if (known == null) {
            known = Vocabulary.terms(flaws);
            lists.put(flaws, known);
        }
        return known;
    }

    private void seed(String name, JsonReader in) throws IOException, RowFormatException {
        if (in.peek() == JsonToken.NULL) {
            in.nextNull();
            return;
        }
        try {
            builder.recipeSeed(in.nextLong());
        } catch (NumberFormatException | IllegalStateException e) {
            throw new RowFormatException("has a \"" + name + "\" that is not a whole number");
        }
    }

    private static double number(String name, JsonReader in) throws IOException, RowFormatException {
        expect(in, JsonToken.NUMBER, "has a \"" + name + "\" that is not a number");
        return in.nextDouble();
    }

    private static float[] curve(String name, JsonReader in) throws IOException, RowFormatException {
        List<Double> numbers = list(name, in, each -> number(name, each));
        if (numbers.isEmpty()) {
            return null;
        }
        if (numbers.size() != Bands.COUNT) {
            throw new RowFormatException(
                    "has a \"" + name + "\" of " + numbers.size() + " numbers; it must have " + Bands.COUNT);
        }
        float[] curve = new float[numbers.size()];
        for (int i = 0; i < curve.length; i++) {
            curve[i] = numbers.get(i).floatValue();
        }
        return curve;
    }

    private RecipeStep step(JsonReader in) throws IOException, RowFormatException {
        Map<String, Double> numbers = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        expect(in, JsonToken.BEGIN_OBJECT, "has a recipe step that is not an object {...}");
        in.beginObject();
        while (in.hasNext()) {
            String name = in.nextName();
            switch (name) {
                case "flaw", "kind" -> words.put(name, shared(text(name, in)));
                case "frequency_hz", "gain_db", "q", "amount" -> {
                    if (in.peek() == JsonToken.NULL) {
                        in.nextNull();
                    } else {
                        numbers.put(name, number(name, in));
                    }
                }
                default -> throw new RowFormatException("has a recipe step with the unknown field \"" + name + "\"");
            }
        }
        in.endObject();
        return new RecipeStep(
                words.getOrDefault("flaw", ""),
                words.getOrDefault("kind", ""),
                numbers.getOrDefault("frequency_hz", Double.NaN),
                numbers.getOrDefault("gain_db", Double.NaN),
                numbers.getOrDefault("q", Double.NaN),
                numbers.getOrDefault("amount", Double.NaN));
    }

    private Region region(JsonReader in) throws IOException, RowFormatException {
        double start = Double.NaN;
        double end = Double.NaN;
        List<String> flaws = List.of();
        expect(in, JsonToken.BEGIN_OBJECT, "has a region that is not an object {...}");
        in.beginObject();
        while (in.hasNext()) {
            String name = in.nextName();
            switch (name) {
                case "start_s" -> start = number(name, in);
                case "end_s" -> end = number(name, in);
                case "flaw_type" -> flaws = flaws(name, in);
                default -> throw new RowFormatException("has a region with the unknown field \"" + name + "\"");
            }
        }
        in.endObject();
        if (!(start >= 0 && end > start)) {
            throw new RowFormatException("has a region that does not end after its start");
        }
        return new Region(start, end, flaws);
    }

    private static void expect(JsonReader in, JsonToken token, String otherwise)
            throws IOException, RowFormatException {
        if (in.peek() != token) {
            throw new RowFormatException(otherwise);
        }
    }
}
