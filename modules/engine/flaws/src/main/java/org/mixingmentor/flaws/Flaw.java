package org.mixingmentor.flaws;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The flaws that can be put into a stem. */
public enum Flaw {
    /** Too much at 150 to 300 Hz. */
    MUDDY_200HZ("muddy_200hz", "peak"),
    /** Too much at 350 to 700 Hz. */
    BOXY("boxy", "peak"),
    /** Too little below 80 to 250 Hz. */
    THIN("thin", "low_shelf"),
    /** Too much at 2 to 5 kHz. */
    HARSH("harsh", "peak"),
    /** Too little above 3 to 8 kHz. */
    DULL("dull", "high_shelf"),
    /** Any peak or dip: flawed, with no name for it. Its token is the empty string. */
    UNNAMED_EQ("", "peak"),
    /** Attacks held down. */
    NO_TRANSIENT("no_transient", "transient"),
    /** Overdriven. */
    DISTORTED("distorted", "distortion"),
    /** A room that does not belong to it. */
    ROOM_REVERB("room_reverb", "reverb"),
    /** The channels cancel each other in mono. */
    PHASE_ISSUES("phase_issues", "phase"),
    /** The stereo image has shrunk. */
    NARROW("narrow", "width");

    /** The word for {@link #UNNAMED_EQ} where an empty string cannot stand: command lines, file names. */
    public static final String UNNAMED_WORD = "eq";

    private final String token;
    private final String kind;

    Flaw(String token, String kind) {
        this.token = token;
        this.kind = kind;
    }

    /** The name in datasets and brains; empty for {@link #UNNAMED_EQ}. */
    public String token() {
        return token;
    }

    /** The token, or {@value #UNNAMED_WORD} where that is empty. */
    public String word() {
        return token.isEmpty() ? UNNAMED_WORD : token;
    }

    /** What makes it: the kind of its {@link org.mixingmentor.dataset.RecipeStep}. */
    public String kind() {
        return kind;
    }

    /** Whether an equaliser can undo it: its curve is known exactly. All others are treatments. */
    public boolean isEq() {
        return kind.equals("peak") || kind.endsWith("_shelf");
    }

    /** The flaw of a token or word; flaw names are an open vocabulary, so it may be none of these. */
    public static Optional<Flaw> of(String tokenOrWord) {
        return Arrays.stream(values())
                .filter(flaw -> flaw.token.equals(tokenOrWord) || flaw.word().equals(tokenOrWord))
                .findFirst();
    }

    /** Every token, the empty one of {@link #UNNAMED_EQ} too, in the order of declaration. */
    public static Set<String> tokens() {
        Set<String> tokens = new LinkedHashSet<>();
        for (Flaw flaw : values()) {
            tokens.add(flaw.token);
        }
        return tokens;
    }
}
