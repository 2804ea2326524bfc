package org.mixingmentor.dataset;

import java.util.Map;

/**
 * The share of the stems in each split.
 *
 * @param train 0 to 1
 * @param validation 0 to 1
 * @param test 0 to 1; the three sum up to 1
 */
public record SplitFractions(double train, double validation, double test) {
    /** 70 : 15 : 15. */
    public static final SplitFractions USUAL = new SplitFractions(0.70, 0.15, 0.15);

    private static final double TOLERANCE = 1e-6;

    public SplitFractions {
        boolean parts = train >= 0 && validation >= 0 && test >= 0;
        if (!parts || !(Math.abs(train + validation + test - 1) < TOLERANCE)) {
            throw new IllegalArgumentException("the parts must be 0 or more and sum up to 1");
        }
    }

    /** The fractions by split. */
    public Map<Split, Double> bySplit() {
        return Map.of(Split.TRAIN, train, Split.VALIDATION, validation, Split.TEST, test);
    }
}
