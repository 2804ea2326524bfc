package org.mixingmentor.dataset.store;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.dataset.Region;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.Vocabulary;
import org.mixingmentor.dataset.internal.FileNames;
import org.mixingmentor.dataset.internal.KnownTexts;
import org.mixingmentor.fingerprint.Bands;

/**
 * Reads rows from their JSON form. Keeps one object for each label value it has met, so that 200,000 rows share their
 * genres, songs and flaw lists. One thread.
 */
final class RowReader {
    private final Map<String, Optional<StemClass>> classes = new HashMap<>();
    private final Map<String, Optional<Split>> splits = new HashMap<>();
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

    private final PlainLabels plain = new PlainLabels();
    private final KnownTexts<Optional<StemClass>> plainClasses =
            new KnownTexts<>(text -> classes.computeIfAbsent(text, StemClass::of));
    private final KnownTexts<Optional<Split>> plainSplits =
            new KnownTexts<>(text -> splits.computeIfAbsent(text, Split::of));
    private final KnownTexts<Optional<String>> plainTerms =
            new KnownTexts<>(text -> terms.computeIfAbsent(text, Vocabulary::term));
    private final KnownTexts<String> plainTexts = new KnownTexts<>(this::shared);
    private final KnownTexts<List<String>> plainFlaws = new KnownTexts<>(this::plainFlaws);

    private String fileName;
    private Optional<StemClass> stemClass;
    private Optional<String> genre;
    private Optional<String> instrument;
    private List<String> flawTypes;
    private String song;
    private Optional<String> goldFileName;
    private Optional<Split> split;
    private String note;
    private List<RecipeStep> recipe;
    private OptionalLong recipeSeed;
    private Optional<float[]> correctionDb;
    private List<Region> regions;
    private Map<String, String> extra;

    /** Reads a line of metadata.jsonl, which names its file. */
    Given line(String json) throws RowFormatException {
        Set<String> given = new HashSet<>();
        parse(json, given::add);
        if (fileName == null) {
            throw new RowFormatException("has no \"file_name\"; add the path of the audio file inside the folder");
        }
        return new Given(row(fileName), given);
    }

    /** Reads labels as the catalogue keeps them. */
    StemRow labels(String name, String json) {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        return labels(name, text, 0, text.length);
    }

    /** The same from the bytes of their text. */
    StemRow labels(String name, byte[] json, int from, int to) {
        try {
            if (plain.read(json, from, to)) {
                takePlain(json);
            } else {
                parse(new String(json, from, to - from, StandardCharsets.UTF_8), field -> true);
            }
            return row(name);
        } catch (RowFormatException e) {
            throw new IllegalStateException("the catalogue's labels of " + name + ": " + e.getMessage(), e);
        }
    }

    private void takePlain(byte[] json) {
        clear();
        stemClass = plain(json, 0, plainClasses, Optional.empty());
        genre = plain(json, 1, plainTerms, Optional.empty());
        instrument = plain(json, 2, plainTerms, Optional.empty());
        flawTypes = plain(json, 3, plainFlaws, List.of());
        song = plain(json, 4, plainTexts, "");
        boolean twin = plain.starts[5] >= 0;
        goldFileName = twin
                ? Optional.of(
                        new String(json, plain.starts[5], plain.ends[5] - plain.starts[5], StandardCharsets.UTF_8))
                : Optional.empty();
        split = plain(json, 6, plainSplits, Optional.empty());
        note = plain(json, 7, plainTexts, "");
    }

    private <T> T plain(byte[] json, int field, KnownTexts<T> known, T otherwise) {
        int start = plain.starts[field];
        return start < 0 ? otherwise : known.of(json, start, plain.ends[field]);
    }

    /** The flaws of a plain list: in quotes, with commas. */
    private List<String> plainFlaws(String quoted) {
        List<String> flaws = new ArrayList<>();
        for (int at = 0; at < quoted.length(); ) {
            int end = quoted.indexOf('"', at + 1);
            flaws.add(quoted.substring(at + 1, end));
            at = end + 2;
        }
        return shared(flaws);
    }

    private StemRow row(String name) {
        return new StemRow(
                name,
                stemClass,
                genre,
                instrument,
                flawTypes,
                song,
                goldFileName,
                split,
                note,
                recipe,
                recipeSeed,
                correctionDb,
                regions,
                extra);
    }

    private void clear() {
        fileName = null;
        stemClass = Optional.empty();
        genre = Optional.empty();
        instrument = Optional.empty();
        flawTypes = List.of();
        song = "";
        goldFileName = Optional.empty();
        split = Optional.empty();
        note = "";
        recipe = List.of();
        recipeSeed = OptionalLong.empty();
        correctionDb = Optional.empty();
        regions = List.of();
        extra = Map.of();
    }

    private void parse(String json, Predicate<String> isFirst) throws RowFormatException {
        clear();
        try (JsonReader in = new JsonReader(new StringReader(json))) {
            in.setStrictness(Strictness.STRICT);
            expect(in, JsonToken.BEGIN_OBJECT, "is not a JSON object {...}");
            in.beginObject();
            while (in.hasNext()) {
                String field = in.nextName();
                if (!isFirst.test(field)) {
                    throw new RowFormatException("has \"" + field + "\" twice");
                }
                field(field, in);
            }
            in.endObject();
            expect(in, JsonToken.END_DOCUMENT, "has something after its closing brace");
        } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
            throw new RowFormatException(NoJson.why(json));
        }
    }

    private void field(String name, JsonReader in) throws IOException, RowFormatException {
        switch (name) {
            case RowJson.FILE_NAME -> fileName = fileName(name, in);
            case RowJson.CLASS -> stemClass = token(name, in, classes, StemClass::of, "\"ideal\", \"flawed\" or null");
            case RowJson.GENRE -> genre = term(name, in);
            case RowJson.INSTRUMENT -> instrument = term(name, in);
            case RowJson.FLAW_TYPE -> flawTypes = flaws(name, in);
            case RowJson.SONG -> song = shared(text(name, in));
            case RowJson.GOLD_FILE_NAME -> goldFileName =
                    isNull(in) ? Optional.empty() : Optional.of(fileName(name, in));
            case RowJson.SPLIT -> split =
                    token(name, in, splits, Split::of, "\"train\", \"validation\", \"test\" or null");
            case RowJson.NOTE -> note = shared(text(name, in));
            case RowJson.RECIPE -> recipe = list(name, in, this::step);
            case RowJson.RECIPE_SEED -> recipeSeed = seed(name, in);
            case RowJson.CORRECTION_DB -> correctionDb = curve(name, in);
            case RowJson.REGIONS -> regions = list(name, in, this::region);
            default -> extra(name, JsonParser.parseReader(in).toString());
        }
    }

    private void extra(String name, String raw) {
        if (extra.isEmpty()) {
            extra = new LinkedHashMap<>();
        }
        extra.put(name, raw);
    }

    /** Whether there is nothing; takes it. */
    private static boolean isNull(JsonReader in) throws IOException {
        if (in.peek() != JsonToken.NULL) {
            return false;
        }
        in.nextNull();
        return true;
    }

    private interface Element<T> {
        T read(JsonReader in) throws IOException, RowFormatException;
    }

    private static <T> List<T> list(String name, JsonReader in, Element<T> element)
            throws IOException, RowFormatException {
        List<T> list = new ArrayList<>();
        if (isNull(in)) {
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
        if (isNull(in)) {
            return "";
        }
        JsonToken next = in.peek();
        if (next != JsonToken.STRING && next != JsonToken.NUMBER) {
            throw new RowFormatException("has a \"" + name + "\" that is not a text");
        }
        return in.nextString();
    }

    private Optional<String> term(String name, JsonReader in) throws IOException, RowFormatException {
        return terms.computeIfAbsent(text(name, in), Vocabulary::term);
    }

    private String shared(String text) {
        return texts.computeIfAbsent(text, Function.identity());
    }

    private static <T> Optional<T> token(
            String name, JsonReader in, Map<String, Optional<T>> known, Function<String, Optional<T>> of, String choice)
            throws IOException, RowFormatException {
        String text = text(name, in);
        Optional<T> value = known.computeIfAbsent(text, of);
        if (value.isEmpty() && !text.isEmpty()) {
            throw new RowFormatException("has the " + name + " \"" + text + "\"; it must be " + choice);
        }
        return value;
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
        return shared(flaws);
    }

    private List<String> shared(List<String> flaws) {
        List<String> known = lists.get(flaws);
        if (known == null) {
            known = Vocabulary.terms(flaws);
            lists.put(List.copyOf(flaws), known);
        }
        return known;
    }

    private static OptionalLong seed(String name, JsonReader in) throws IOException, RowFormatException {
        try {
            return isNull(in) ? OptionalLong.empty() : OptionalLong.of(in.nextLong());
        } catch (NumberFormatException | IllegalStateException e) {
            throw new RowFormatException("has a \"" + name + "\" that is not a whole number");
        }
    }

    private static double number(String name, JsonReader in) throws IOException, RowFormatException {
        expect(in, JsonToken.NUMBER, "has a \"" + name + "\" that is not a number");
        return in.nextDouble();
    }

    private static Optional<float[]> curve(String name, JsonReader in) throws IOException, RowFormatException {
        List<Double> numbers = list(name, in, each -> number(name, each));
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        if (numbers.size() != Bands.COUNT) {
            throw new RowFormatException(
                    "has a \"" + name + "\" of " + numbers.size() + " numbers; it must have " + Bands.COUNT);
        }
        float[] curve = new float[numbers.size()];
        for (int i = 0; i < curve.length; i++) {
            curve[i] = numbers.get(i).floatValue();
        }
        return Optional.of(curve);
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
                    if (!isNull(in)) {
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
