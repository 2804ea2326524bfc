package org.mixingmentor.flaws.spi;

import java.util.Optional;
import java.util.Set;

/**
 * A flaw that can be put into a stem: how that is done, and what is said of it. Made by {@link #eq} or {@link #treatment}.
 *
 * @param token name in datasets and brains, lower snake case; empty for EQ that has no name
 * @param kind what cures it
 * @param meaning what is heard, in a few words: "too much at 150 to 300 Hz"
 * @param range the EQ settings that make it; empty where an equaliser does not
 * @param treatment what makes it otherwise; empty where an equaliser does
 * @param topic what advice on it is about, in one word: of two suggestions on one topic the weaker is not said; empty for
 *     EQ, whose advice is the correction
 * @param advice the sentence to say where it is heard; empty for EQ
 * @param chances how likely it is drawn beside others' chances, 1 or more
 * @param excludes tokens of the flaws that it is not drawn together with
 */
public record Flaw(
        String token,
        Kind kind,
        String meaning,
        Optional<EqRange> range,
        Optional<Treatment> treatment,
        String topic,
        String advice,
        int chances,
        Set<String> excludes) {
    /** The token of EQ that has no name. */
    public static final String UNNAMED = "";

    private static final String UNNAMED_WORD = "eq";
    private static final int EQ_CHANCES = 3;
    private static final int TREATMENT_CHANCES = 2;

    /** What cures a flaw. */
    public enum Kind {
        /** An equaliser: the curve that undoes it is known exactly. */
        EQ,
        /** A treatment, or another take. */
        TREATMENT,
        /** A treatment of the stereo image: in mono there is nothing to hear of it. */
        STEREO
    }

    public Flaw {
        excludes = Set.copyOf(excludes);
        if (range.isPresent() == treatment.isPresent() || range.isPresent() != (kind == Kind.EQ)) {
            throw new IllegalArgumentException(token + " is made either by EQ or by a treatment");
        }
        if (chances < 1 || (kind != Kind.EQ && (topic.isBlank() || advice.isBlank()))) {
            throw new IllegalArgumentException(token + " has no chance of being drawn, or nothing is said of it");
        }
    }

    /** A flaw that is made, and cured, by EQ. */
    public static Flaw eq(String token, String meaning, EqRange range) {
        return new Flaw(token, Kind.EQ, meaning, Optional.of(range), Optional.empty(), "", "", EQ_CHANCES, Set.of());
    }

    /** A flaw that no equaliser cures; {@code kind} is {@link Kind#TREATMENT} or {@link Kind#STEREO}. */
    public static Flaw treatment(
            String token, Kind kind, String meaning, Treatment treatment, String topic, String advice) {
        return new Flaw(
                token,
                kind,
                meaning,
                Optional.empty(),
                Optional.of(treatment),
                topic,
                advice,
                TREATMENT_CHANCES,
                Set.of());
    }

    /** The same, drawn so often. */
    public Flaw withChances(int newChances) {
        return new Flaw(token, kind, meaning, range, treatment, topic, advice, newChances, excludes);
    }

    /** The same, never drawn together with these. */
    public Flaw notWith(String... tokens) {
        return new Flaw(token, kind, meaning, range, treatment, topic, advice, chances, Set.of(tokens));
    }

    /** The kind of the {@link org.mixingmentor.dataset.RecipeStep} that makes it. */
    public String recipeKind() {
        return range.map(EqRange::kind).orElseGet(() -> treatment.orElseThrow().kind());
    }

    /** The token, or {@value #UNNAMED_WORD} where that is empty and an empty text cannot stand: commands, file names. */
    public String word() {
        return word(token);
    }

    /** The same for any token. */
    public static String word(String token) {
        return token.isEmpty() ? UNNAMED_WORD : token;
    }

    /** Whether one of them is not drawn together with the other. */
    public boolean excludes(Flaw other) {
        return excludes.contains(other.token) || other.excludes.contains(token);
    }
}
