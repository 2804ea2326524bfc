package org.mixingmentor.dataset;

import java.util.List;

/** What can be set of a {@linkplain StratifiedSplits distribution over the splits}. */
public final class SplitOptions {
    /** Part of the stems that validation gets. */
    public static final Setting VALIDATION = Setting.number(
            "validation",
            Double.toString(SplitFractions.USUAL.validation()),
            0,
            1,
            "Part of the stems for validation%s.");

    /** Part of the stems that the test gets. */
    public static final Setting TEST = Setting.number(
            "test",
            Double.toString(SplitFractions.USUAL.test()),
            0,
            1,
            "Part of the stems for the test%s; the rest is for training.");

    /** Of the order in which songs are dealt. */
    public static final Setting SEED = Setting.seed("Seed of all chance%s.");

    /** All of them. */
    public static final List<Setting> ALL = List.of(VALIDATION, TEST, SEED);

    private SplitOptions() {}
}
