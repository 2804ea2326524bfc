package org.mixingmentor.brain;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What is said of the flaws of brains that were made before brains carried {@code flaw_advice} in their metadata, as they
 * would carry it. Never added to: a new flaw's advice comes with the brain that hears it.
 */
final class EarlierFlaws {
    private static final JsonObject KNOWN = read();

    private EarlierFlaws() {}

    /** An element of {@code flaw_advice}; empty for a flaw that no earlier version had. */
    static Optional<JsonElement> advice(String flaw) {
        return Optional.ofNullable(KNOWN.get(flaw));
    }

    private static JsonObject read() {
        try (Reader file = new InputStreamReader(
                EarlierFlaws.class.getResourceAsStream("earlier-flaws.json"), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(file).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
