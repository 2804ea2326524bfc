package org.mixingmentor.flaws;

import java.util.List;
import org.mixingmentor.dataset.Setting;

/** What can be set of a {@link ContrastJob}. */
public final class ContrastOptions {
    /** Tokens or words of {@link Flaws}. */
    public static final Setting FLAWS = Setting.text("flaws", "all", "Flaws to choose from%s.");

    /** Twins of each ideal stem. */
    public static final Setting PER_STEM =
            Setting.whole("per_stem", 2, 1, Integer.MAX_VALUE, "Twins of each ideal stem%s.");

    /** The slightest of {@link Amounts}. */
    public static final Setting LEAST = Setting.number(
            "least", "0", 0, 1, "How strong flaws are at the least: 0%s is the slightest, 1 the strongest.");

    /** The strongest of {@link Amounts}. */
    public static final Setting MOST = Setting.number("most", "1", 0, 1, "How strong flaws are at the most%s.");

    /** Of the recipes. */
    public static final Setting SEED = Setting.seed("Seed of all chance%s.");

    /** All of them. */
    public static final List<Setting> ALL = List.of(FLAWS, PER_STEM, LEAST, MOST, SEED);

    private ContrastOptions() {}
}
