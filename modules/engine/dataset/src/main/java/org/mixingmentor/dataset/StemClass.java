package org.mixingmentor.dataset;

import java.util.Locale;
import java.util.Optional;

/** What a stem is an example of. A stem that nobody has judged yet has no class. */
public enum StemClass {
    /** As it should sound: the gold set. */
    IDEAL,
    /** With at least one flaw, named or not. */
    FLAWED;

    /** The word in metadata.jsonl: {@code ideal}, {@code flawed}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class of a {@link #token()}; empty where there is none of that name. */
    public static Optional<StemClass> of(String token) {
        for (StemClass value : values()) {
            if (value.token().equals(token)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
