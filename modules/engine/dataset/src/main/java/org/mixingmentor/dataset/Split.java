package org.mixingmentor.dataset;

import java.util.Locale;
import java.util.Optional;

/** The part of an experiment that a song belongs to, with all its stems and twins. */
public enum Split {
    /** Models learn from these. */
    TRAIN,
    /** Settings and thresholds are chosen on these. */
    VALIDATION,
    /** Scores are reported on these, and nothing is chosen by them. */
    TEST;

    /** The word in metadata.jsonl: {@code train}, {@code validation}, {@code test}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The split of a {@link #token()}; empty where there is none of that name. */
    public static Optional<Split> of(String token) {
        for (Split value : values()) {
            if (value.token().equals(token)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
