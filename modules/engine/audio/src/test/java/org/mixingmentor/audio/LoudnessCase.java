package org.mixingmentor.audio;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One case of loudness_cases.json and its synthesised signal. */
record LoudnessCase(JsonObject json) {
    private static final int RATE = ChunkGrid.SAMPLE_RATE;

    /** All cases of one or two channels. */
    static List<LoudnessCase> all() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(LoudnessCase.class.getResourceAsStream("loudness_cases.json")),
                StandardCharsets.UTF_8)) {
            List<LoudnessCase> cases = new ArrayList<>();
            for (JsonElement element :
                    JsonParser.parseReader(reader).getAsJsonObject().getAsJsonArray("cases")) {
                LoudnessCase one = new LoudnessCase(element.getAsJsonObject());
                if (one.json.get("channels").getAsInt() <= 2) {
                    cases.add(one);
                }
            }
            return cases;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    String id() {
        return json.get("id").getAsString();
    }

    /** What the standard expects of a quantity, or null. */
    Double expected(String quantity) {
        JsonElement value = json.getAsJsonObject("expected").get(quantity);
        return value == null ? null : value.getAsDouble();
    }

    /** How far below (0) and above (1) the expected value a meter may be. */
    double[] tolerance(String quantity) {
        JsonElement value = json.getAsJsonObject("tolerance").get(quantity);
        if (value.isJsonArray()) {
            JsonArray both = value.getAsJsonArray();
            return new double[] {-both.get(0).getAsDouble(), both.get(1).getAsDouble()};
        }
        return new double[] {value.getAsDouble(), value.getAsDouble()};
    }

    /** What libebur128 measured, or null. */
    Double reference(String quantity) {
        JsonElement value =
                json.getAsJsonObject("measured").getAsJsonObject("libebur128").get(quantity);
        return value == null || value.isJsonNull() ? null : value.getAsDouble();
    }

    /** The references sum one channel; here a mono sound counts as two. */
    double dualMonoDb() {
        return json.get("channels").getAsInt() == 1 ? 10 * Math.log10(2) : 0;
    }

    Stem stem() {
        JsonObject recipe = json.getAsJsonObject("recipe");
        float[] samples = recipe.has("segments_s_dbfs_peak") ? segments(recipe) : fadedSine(recipe);
        return new Stem(samples, samples, json.get("channels").getAsInt() == 1);
    }

    private static float[] segments(JsonObject recipe) {
        double hz = recipe.get("freq_hz").getAsDouble();
        List<float[]> parts = new ArrayList<>();
        int position = 0;
        for (JsonElement element : recipe.getAsJsonArray("segments_s_dbfs_peak")) {
            JsonArray segment = element.getAsJsonArray();
            float[] part = new float[(int) Math.round(segment.get(0).getAsDouble() * RATE)];
            if (!segment.get(1).isJsonNull()) {
                double amplitude = Math.pow(10, segment.get(1).getAsDouble() / 20);
                for (int i = 0; i < part.length; i++) {
                    part[i] = (float) (amplitude * Math.sin(2 * Math.PI * hz * (position + i) / RATE));
                }
            }
            parts.add(part);
            position += part.length;
        }
        float[] all = new float[position];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static float[] fadedSine(JsonObject recipe) {
        double turns = 1 / Double.parseDouble(recipe.get("freq").getAsString().substring("fs/".length()));
        double phase = Math.toRadians(recipe.get("phase_deg").getAsDouble());
        double amplitude = recipe.get("amplitude").getAsDouble();
        int fade = (int) (recipe.get("fade_in_out_ms").getAsDouble() * RATE / 1000);
        float[] x = new float[(int) (recipe.get("duration_s").getAsDouble() * RATE)];
        for (int i = 0; i < x.length; i++) {
            double envelope = Math.min(1, Math.min((double) i / fade, (double) (x.length - 1 - i) / fade));
            x[i] = (float) (amplitude * envelope * Math.sin(2 * Math.PI * turns * i + phase));
        }
        return x;
    }
}
