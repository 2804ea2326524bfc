package org.mixingmentor.dataset;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A field that was changed both here and, differently, in metadata.jsonl from outside. Ours is kept until somebody
 * decides.
 *
 * @param fileName the stem
 * @param field the field's name in metadata.jsonl; empty for the row as a whole (gone on one side)
 * @param base raw JSON when both last agreed; empty where there was nothing
 * @param ours raw JSON here; empty where there is nothing
 * @param theirs raw JSON found in metadata.jsonl; empty where there was nothing
 */
public record MergeConflict(
        String fileName, String field, Optional<String> base, Optional<String> ours, Optional<String> theirs) {
    /**
     * One of the three values for people: texts without the quotes and escapes that they have in the file, those of a list
     * with commas between, objects as they stand in JSON; empty where there is nothing.
     */
    public static Optional<String> words(Optional<String> json) {
        return json.map(text -> words(JsonParser.parseString(text))).filter(words -> !words.isEmpty());
    }

    private static String words(JsonElement value) {
        if (value.isJsonArray()) {
            return value.getAsJsonArray().asList().stream()
                    .map(MergeConflict::words)
                    .collect(Collectors.joining(", "));
        }
        if (value.isJsonNull()) {
            return "";
        }
        return value.isJsonPrimitive() ? value.getAsString() : value.toString();
    }
}
