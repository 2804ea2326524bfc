package org.mixingmentor.dataset;

import java.util.Optional;

/** The class of a stem: an ideal example, or a flawed one. A stem that nobody has judged yet has no class. */
public enum StemClass {
    /** As it should sound: the gold set. */
    IDEAL("ideal"),
    /** With at least one flaw, named or not. */
    FLAWED("flawed");

    private final String token;

    StemClass(String token) {
        this.token = token;
    }

    /** The word in metadata.jsonl: {@code ideal}, {@code flawed}. */
    public String token() {
        return token;
    }

    /** The class of a {@link #token()}; empty where there is none of that name. */
    public static Optional<StemClass> of(String token) {
        return switch (token) {
            case "ideal" -> Optional.of(IDEAL);
            case "flawed" -> Optional.of(FLAWED);
            default -> Optional.empty();
        };
    }
}
