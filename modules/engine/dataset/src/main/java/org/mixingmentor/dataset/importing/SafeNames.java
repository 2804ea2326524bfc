package org.mixingmentor.dataset.importing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Names of files and folders that every system takes. */
final class SafeNames {
    private static final int LONGEST = 120;
    /** File systems take 255 bytes of UTF-8; a number may come behind it, and a program's own suffix. */
    private static final int MOST_BYTES = 200;

    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private SafeNames() {}

    /** The name without what Windows forbids, not hidden, not too long, not half a character. */
    static String of(String name) {
        String safe = name.replaceAll("[\\x00-\\x1f\\\\/:*?\"<>|\\ufffd]|\\p{Cs}", "_")
                .strip()
                .replaceAll("^\\.+|[. ]+$", "");
        int dot = safe.lastIndexOf('.');
        String extension = dot > 0 && safe.length() - dot <= 6 ? safe.substring(dot) : "";
        String stem = safe.substring(0, safe.length() - extension.length());
        while (stem.length() > LONGEST || (stem + extension).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            // A whole character at a time.
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1)).strip();
        }
        if (stem.isEmpty() || RESERVED.contains(stem.toLowerCase(Locale.ROOT))) {
            stem = stem + "_";
        }
        return stem + extension;
    }
}
