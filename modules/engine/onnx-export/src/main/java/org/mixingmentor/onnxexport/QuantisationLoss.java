package org.mixingmentor.onnxexport;

import java.util.Locale;

/**
 * The differences between the predictions of an int8 brain and those of the model it was made of, on real chunks.
 *
 * @param meanDb mean absolute difference of the 32 bands, in dB
 * @param worstDb largest difference of a band, in dB
 * @param worstProbability largest difference of a flaw's probability
 */
public record QuantisationLoss(double meanDb, double worstDb, double worstProbability) {
    /** As a JSON object: {mean_db, worst_db, worst_probability}. */
    public String toJson() {
        return String.format(
                Locale.ROOT,
                "{\"mean_db\":%.6f,\"worst_db\":%.6f,\"worst_probability\":%.6f}",
                meanDb,
                worstDb,
                worstProbability);
    }

    /**
     * What is allowed.
     *
     * @param meanDb of {@link QuantisationLoss#meanDb}
     * @param worstDb of {@link QuantisationLoss#worstDb}
     */
    public record Budget(double meanDb, double worstDb) {
        /** 0.1 dB on average, 1 dB at worst. */
        public static final Budget DEFAULT = new Budget(0.1, 1);
    }

    /** Whether it stays within a budget. */
    public boolean within(Budget budget) {
        return meanDb <= budget.meanDb() && worstDb <= budget.worstDb();
    }
}
