package org.mixingmentor.brain;

import java.util.Locale;

/**
 * What to say of a flaw that a brain hears.
 *
 * @param cure what helps
 * @param topic what the advice is about, in one word: of two pieces of advice on one topic one is enough; empty for EQ
 * @param sentence the advice; empty for EQ, whose advice is the correction
 */
public record FlawAdvice(Cure cure, String topic, String sentence) {
    /** An equaliser cures it: what to do stands in the correction. */
    public static final FlawAdvice EQ = new FlawAdvice(Cure.EQ, "", "");

    /** What helps against a flaw. */
    public enum Cure {
        /** An equaliser. */
        EQ,
        /** A treatment, or another take. */
        TREATMENT,
        /** A treatment of the stereo image: of a mono sound it is not said. */
        STEREO;

        /** As it stands in files: {@code eq}, {@code treatment}, {@code stereo}. */
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** In words, after "cured by". */
        public String words() {
            return switch (this) {
                case EQ -> "EQ";
                case TREATMENT -> "a treatment";
                case STEREO -> "a treatment, in stereo";
            };
        }
    }

    public FlawAdvice {
        if ((cure == Cure.EQ) != topic.isBlank() || topic.isBlank() != sentence.isBlank()) {
            throw new IllegalArgumentException("a flaw that EQ does not cure has a topic and a sentence");
        }
    }

    /** Of a flaw of which a brain knows the name alone: flaws are an open vocabulary. */
    public static FlawAdvice unknown(String flaw) {
        return new FlawAdvice(
                Cure.TREATMENT, flaw, "Listen for a flaw that it was taught: " + flaw.replace('_', ' ') + ".");
    }
}
