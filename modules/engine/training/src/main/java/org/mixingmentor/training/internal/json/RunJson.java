package org.mixingmentor.training.internal.json;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonSerializer;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.training.Interval;

/**
 * What runs keep as JSON, written and read: records field by field, in the order of their components and by their names
 * in snake case; a number that is not finite as null, an interval as [low, high, songs], an instant as ISO 8601. Reads
 * what earlier versions wrote.
 */
public final class RunJson {
    /** Where a file's word is not the component's. */
    private static final Map<String, String> NAMES = Map.of(
            "Scores.songs", "n_songs",
            "Scores.stems", "n_stems",
            "Scores.idealStems", "n_ideal",
            "Scores.peaks", "n_peaks",
            "Scores.intervals", "intervals_95",
            "Baseline.intervals", "intervals_95",
            "TrainingFacts.heldOutSpreads", "held_out_spreads_db");

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .serializeNulls()
            .setStrictness(Strictness.LENIENT)
            .setFieldNamingStrategy(RunJson::name)
            .registerTypeAdapterFactory(new ScoresForm())
            .registerTypeAdapterFactory(new LeftOut()) // asked before the one above
            .registerTypeAdapter(double.class, new Finite<>(Double::valueOf, Double.NaN))
            .registerTypeAdapter(Double.class, new Finite<>(Double::valueOf, Double.NaN))
            .registerTypeAdapter(float.class, new Finite<>(Float::valueOf, Float.NaN))
            .registerTypeAdapter(Float.class, new Finite<>(Float::valueOf, Float.NaN))
            .registerTypeAdapter(Instant.class, writing((Instant time) -> time.toString()))
            .registerTypeAdapter(Instant.class, reading(String.class, Instant::parse))
            .registerTypeAdapter(Correction.class, writing(Correction::values))
            .registerTypeAdapter(Correction.class, reading(float[].class, Correction::new))
            .registerTypeAdapter(FingerprintMatrix.class, writing(FingerprintMatrix::values))
            .registerTypeAdapter(FingerprintMatrix.class, reading(float[].class, FingerprintMatrix::new))
            .registerTypeAdapter(
                    Interval.class, writing((Interval of) -> new Object[] {of.low(), of.high(), of.songs()}))
            .registerTypeAdapter(Interval.class, reading(double[].class, of -> new Interval(of[0], of[1], (int) of[2])))
            .create();

    private RunJson() {}

    /** On one line, without its end. */
    public static String write(Object value) {
        return GSON.toJson(value);
    }

    /**
     * Reads a record; fields that it does not have are skipped.
     *
     * @throws com.google.gson.JsonParseException when the text is no JSON, or no such record
     */
    public static <T> T read(String text, Class<T> type) {
        return GSON.fromJson(text, type);
    }

    /** The same of a file. */
    public static <T> T read(Reader text, Class<T> type) {
        return GSON.fromJson(text, type);
    }

    private static String name(Field field) {
        return NAMES.getOrDefault(
                field.getDeclaringClass().getSimpleName() + "." + field.getName(),
                FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES.translateName(field));
    }

    private static <T> JsonSerializer<T> writing(Function<T, Object> form) {
        return (value, type, context) -> context.serialize(form.apply(value));
    }

    private static <F, T> JsonDeserializer<T> reading(Class<F> form, Function<F, T> value) {
        return (json, type, context) -> value.apply(context.deserialize(json, form));
    }

    private static final class Finite<N extends Number> extends TypeAdapter<N> {
        private final Function<String, N> parsing;
        private final N nothing;

        Finite(Function<String, N> parsing, N nothing) {
            this.parsing = parsing;
            this.nothing = nothing;
        }

        @Override
        public void write(JsonWriter out, N value) throws IOException {
            out.value(Double.isFinite(value.doubleValue()) ? value : null);
        }

        @Override
        public N read(JsonReader in) throws IOException {
            if (in.peek() == JsonToken.NULL) {
                in.nextNull();
                return nothing;
            }
            return parsing.apply(in.nextString());
        }
    }
}
