package org.mixingmentor.dataset;

import java.util.Optional;

/** The part of an experiment that a song belongs to, with all its stems and twins. */
public enum Split {
    /** Models learn from these. */
    TRAIN("train"),
    /** Settings and thresholds are chosen on these. */
    VALIDATION("validation"),
    /** Scores are reported on these, and nothing is chosen by them. */
    TEST("test");

    private final String token;

    Split(String token) {
        this.token = token;
    }

    /** The word in metadata.jsonl: {@code train}, {@code validation}, {@code test}. */
    public String token() {
        return token;
    }

    /** The split of a {@link #token()}; empty where there is none of that name. */
    public static Optional<Split> of(String token) {
        return switch (token) {
            case "train" -> Optional.of(TRAIN);
            case "validation" -> Optional.of(VALIDATION);
            case "test" -> Optional.of(TEST);
            default -> Optional.empty();
        };
    }
}
