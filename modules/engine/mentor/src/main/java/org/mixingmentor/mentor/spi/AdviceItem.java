package org.mixingmentor.mentor.spi;

import java.util.Locale;

/**
 * One piece of advice: a sentence and, where an equaliser does it, the numbers of the filter.
 *
 * @param text a sentence: "Cut 3 dB around 200 Hz (Q 1.4) to reduce mud."
 * @param frequencyHz of the filter; NaN for a treatment
 * @param gainDb of the filter; NaN for a treatment
 * @param q of the filter; NaN for a treatment
 * @param confidence how often an advice like it was right on sounds that the brain had not met, 0 to 1; NaN where that is not known
 */
public record AdviceItem(String text, Kind kind, double frequencyHz, double gainDb, double q, double confidence) {
    /** What does it. */
    public enum Kind {
        /** An equaliser. */
        EQ,
        /** Anything else: a compressor, a new take, a look at the phase. */
        TREATMENT;

        /** The word in files: {@code eq} or {@code treatment}. */
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What an equaliser does: the numbers are the filter's. */
    public static AdviceItem eq(String text, EqFilter filter) {
        return new AdviceItem(text, Kind.EQ, filter.frequencyHz(), filter.gainDb(), filter.q(), Double.NaN);
    }

    /** What an equaliser cannot do. */
    public static AdviceItem treatment(String text) {
        return new AdviceItem(text, Kind.TREATMENT, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /** The same with how often its like was right. */
    public AdviceItem withConfidence(double share) {
        return new AdviceItem(text, kind, frequencyHz, gainDb, q, share);
    }
}
