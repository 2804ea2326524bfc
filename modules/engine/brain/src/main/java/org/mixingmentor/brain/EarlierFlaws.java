package org.mixingmentor.brain;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is said of the flaws of brains that were made before brains carried {@code flaw_advice} in their metadata, kept as
 * they would carry it. Never added to: a new flaw's advice comes with the brain that hears it.
 */
final class EarlierFlaws {
    private static final Map<String, FlawAdvice> KNOWN = read();

    private EarlierFlaws() {}

    static FlawAdvice advice(String flaw) {
        return KNOWN.getOrDefault(flaw, FlawAdvice.unknown(flaw));
    }

    private static Map<String, FlawAdvice> read() {
        Map<String, FlawAdvice> known = new TreeMap<>();
        try (Reader file = new InputStreamReader(
                EarlierFlaws.class.getResourceAsStream("earlier-flaws.json"), StandardCharsets.UTF_8)) {
            JsonParser.parseReader(file)
                    .getAsJsonObject()
                    .entrySet()
                    .forEach(flaw -> known.put(flaw.getKey(), MetadataReader.advice(flaw.getValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}
