package org.mixingmentor.flaws;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How what a stem wants is known: the first of these that there is. */
public enum TargetKind {
    /** An ideal stem wants nothing. */
    IDEAL("nothing, being ideal"),
    /** Minus the known curve of what was put in. */
    RECIPE("what undoes a known curve"),
    /** Its gold twin minus itself. */
    GOLD_TWIN("to sound like its gold twin"),
    /** What undoes the EQ that most likely was done to it, by how the gold stems of its instrument differ. */
    GOLD_MEAN("what most likely undoes it, by the average gold stem");

    private final String words;

    TargetKind(String words) {
        this.words = words;
    }

    /** As it stands in files: {@code ideal}, {@code recipe}, {@code gold_twin}, {@code gold_mean}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In words, after "wants" or "Correction:". */
    public String words() {
        return words;
    }

    /**
     * Which share has which, as "80 % what undoes a known curve, 20 % nothing, being ideal".
     *
     * @param counts by token
     */
    public static String shares(Map<String, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<String> parts = new ArrayList<>();
        for (TargetKind kind : values()) {
            int count = counts.getOrDefault(kind.token(), 0);
            if (count > 0) {
                parts.add(String.format(Locale.ROOT, "%.0f %% %s", 100.0 * count / all, kind.words));
            }
        }
        return parts.isEmpty() ? "not known" : String.join(", ", parts);
    }
}
