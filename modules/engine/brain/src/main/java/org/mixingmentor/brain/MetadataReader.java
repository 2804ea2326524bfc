package org.mixingmentor.brain;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.Profile;

/** Properties to metadata: whatever is missing or not of its type is refused with a sentence that names it. */
final class MetadataReader {
    private final Path file;
    private final Map<String, String> properties;
    private final Set<String> read = new HashSet<>();

    MetadataReader(Path file, Map<String, String> properties) {
        this.file = file;
        this.properties = properties;
    }

    BrainMetadata read() throws BrainException {
        requireVersion();
        return new BrainMetadata(
                integer("fingerprint_version"),
                strings("feature_names"),
                strings("correction_names"),
                strings("flaw_types"),
                doubles("flaw_thresholds"),
                flawAdvice(),
                doubles("band_centres_hz"),
                integer("sample_rate"),
                integer("chunk_samples"),
                integer("step_samples"),
                as("loudness_lufs", MetadataReader::real),
                string("genre"),
                strings("instruments"),
                string("learner"),
                gold(),
                as("distribution", value -> distribution(value.getAsJsonObject())),
                spreadThreshold(),
                adviceCalibration(),
                as("training_songs", value -> songs(value.getAsJsonObject())),
                string("dataset_hash"),
                as("scores", value -> value.getAsJsonObject().toString()),
                string("model_author"),
                string("model_license"),
                extra());
    }

    /** First of all: what another version means by the rest is not known. */
    private void requireVersion() throws BrainException {
        if (!properties.containsKey("fingerprint_version")) {
            throw new BrainException(file + " is an ONNX model but not a brain of Mixing Mentor: its metadata names no"
                    + " fingerprint_version. Choose a file that \"mentor train\" or \"mentor export\" wrote.");
        }
        BigDecimal version = as("fingerprint_version", MetadataReader::decimal);
        if (version.compareTo(BigDecimal.valueOf(Fingerprint.VERSION)) != 0) {
            boolean whole = version.stripTrailingZeros().scale() <= 0;
            throw new BrainException(file + " reads fingerprints of version " + version
                    + (whole ? "" : ", which is no whole number") + "; this Mixing Mentor makes version "
                    + Fingerprint.VERSION + ": train the brain again, or use the Mixing Mentor that made it.");
        }
    }

    /** Brains older than this have none: {@link EarlierFlaws} knows what to say of theirs. */
    private List<FlawAdvice> flawAdvice() throws BrainException {
        return properties.containsKey(MetadataWriter.FLAW_ADVICE)
                ? as(MetadataWriter.FLAW_ADVICE, value -> list(value, MetadataReader::advice))
                : strings("flaw_types").stream()
                        .map(MetadataReader::earlierAdvice)
                        .toList();
    }

    private static FlawAdvice earlierAdvice(String flaw) {
        return EarlierFlaws.advice(flaw).map(MetadataReader::advice).orElseGet(() -> FlawAdvice.unknown(flaw));
    }

    private static FlawAdvice advice(JsonElement value) {
        JsonObject object = value.getAsJsonObject();
        FlawAdvice.Cure cure = FlawAdvice.Cure.valueOf(text(object.get("cure")).toUpperCase(Locale.ROOT));
        return cure == FlawAdvice.Cure.EQ
                ? FlawAdvice.EQ
                : new FlawAdvice(cure, text(object.get("topic")), text(object.get("sentence")));
    }

    private Map<String, GoldProfile> gold() throws BrainException {
        return as("gold", value -> {
            Map<String, GoldProfile> gold = new HashMap<>();
            value.getAsJsonObject()
                    .entrySet()
                    .forEach(entry -> gold.put(
                            entry.getKey(), goldProfile(entry.getValue().getAsJsonObject())));
            return gold;
        });
    }

    private static GoldProfile goldProfile(JsonObject gold) {
        Profile mean = new Profile(
                numbers(gold, "power_mean", Bands.COUNT),
                number(gold, "crest_db"),
                number(gold, "correlation"),
                number(gold, "side_mid_db"));
        return new GoldProfile(
                mean,
                numbers(gold, "p10", Bands.COUNT),
                numbers(gold, "median", Bands.COUNT),
                numbers(gold, "p90", Bands.COUNT));
    }

    private static Distribution distribution(JsonObject object) {
        return new Distribution(
                numbers(object, "mean", Distribution.SIZE),
                numbers(object, "scale", Distribution.SIZE),
                number(object, "clip"),
                numbers(object, "precision", Distribution.SIZE * Distribution.SIZE),
                number(object, "threshold"));
    }

    /** Brains older than this have none. */
    private OptionalDouble spreadThreshold() throws BrainException {
        return properties.containsKey(MetadataWriter.SPREAD)
                ? OptionalDouble.of(as(MetadataWriter.SPREAD, value -> threshold(value.getAsJsonObject())))
                : OptionalDouble.empty();
    }

    /** Brains older than this have none. */
    private AdviceCalibration adviceCalibration() throws BrainException {
        return properties.containsKey(MetadataWriter.ADVICE)
                ? as(MetadataWriter.ADVICE, value -> {
                    JsonObject advice = value.getAsJsonObject();
                    return new AdviceCalibration(
                            ascending(advice.get("gold_db")),
                            ascending(advice.get("strength_db")),
                            ascending(advice.get("right")));
                })
                : AdviceCalibration.UNKNOWN;
    }

    private static List<Double> ascending(JsonElement array) {
        List<Double> values = list(array, MetadataReader::real);
        for (int i = 0; i < values.size(); i++) {
            if (!(values.get(i) >= (i == 0 ? 0 : values.get(i - 1)))) {
                throw new IllegalArgumentException("values fall");
            }
        }
        return values;
    }

    private static double threshold(JsonObject spread) {
        double threshold = spread.get("threshold_db").getAsJsonPrimitive().getAsDouble();
        if (!(threshold > 0 && threshold < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("threshold_db is not above 0");
        }
        return threshold;
    }

    private static SongHashes songs(JsonObject object) {
        Set<String> hashes = new HashSet<>();
        object.getAsJsonArray("hashes").forEach(hash -> hashes.add(text(hash)));
        return new SongHashes(text(object.get("salt")), hashes);
    }

    /** What nothing else has read: so to be called last. */
    private Map<String, String> extra() {
        Map<String, String> extra = new HashMap<>(properties);
        extra.keySet().removeAll(read);
        return extra;
    }

    private String string(String name) throws BrainException {
        return as(name, MetadataReader::text);
    }

    private int integer(String name) throws BrainException {
        return as(name, value -> decimal(value).intValueExact());
    }

    private List<String> strings(String name) throws BrainException {
        return as(name, value -> list(value, MetadataReader::text));
    }

    private List<Double> doubles(String name) throws BrainException {
        return as(name, value -> list(value, MetadataReader::real));
    }

    private <T> T as(String name, Reading<T> reading) throws BrainException {
        String text = properties.get(name);
        if (text == null) {
            throw new BrainException(file + " lacks \"" + name + "\" in its metadata: export the brain again.");
        }
        read.add(name);
        try {
            return reading.of(JsonParser.parseString(text));
        } catch (JsonParseException
                | IllegalStateException
                | IllegalArgumentException
                | ArithmeticException
                | UnsupportedOperationException
                | ClassCastException
                | NullPointerException e) {
            throw new BrainException(
                    file + " has metadata \"" + name + "\" that cannot be read: export the brain again.", e);
        }
    }

    /** Exactly as it is written: Gson would cut 1.5 down to 1, and wrap 2^32 + 1 around to it. */
    private static BigDecimal decimal(JsonElement value) {
        return value.getAsJsonPrimitive().getAsBigDecimal();
    }

    private static double real(JsonElement value) {
        return decimal(value).doubleValue();
    }

    /** Gson would take a number, or an array of one, for a text. */
    private static String text(JsonElement value) {
        if (!value.getAsJsonPrimitive().isString()) {
            throw new IllegalArgumentException(value + " is not a text");
        }
        return value.getAsString();
    }

    private static <T> List<T> list(JsonElement array, Reading<T> reading) {
        List<T> values = new ArrayList<>();
        array.getAsJsonArray().forEach(value -> values.add(reading.of(value)));
        return values;
    }

    private static float number(JsonObject object, String name) {
        return finite(object.get(name), name);
    }

    private static float finite(JsonElement number, String name) {
        float value = number.getAsFloat();
        if (!Float.isFinite(value)) {
            throw new IllegalArgumentException(name + " is not finite");
        }
        return value;
    }

    private static float[] numbers(JsonObject object, String name, int count) {
        var array = object.getAsJsonArray(name);
        if (array.size() != count) {
            throw new IllegalArgumentException(name + " has " + array.size() + " values");
        }
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = finite(array.get(i), name);
        }
        return values;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(JsonElement value);
    }
}
