package org.mixingmentor.dataset;

import java.util.List;
import java.util.Map;
import org.mixingmentor.dataset.internal.StratifiedSplits;

/**
 * A proposal which song belongs to which split. Whole songs only; songs that share audio or a gold twin stay together.
 *
 * @param rows the rows that it changes, as they are to be: for {@link Dataset#put(List, String, boolean)}, as one edit
 * @param songs how many songs each split would have
 * @param stems how many stems each split would have, by {@code class instrument}: {@code "flawed kick"}, where
 *     {@code none} stands for what is not known
 * @param warnings sentences on what could not be had, as a split without any flawed kick
 */
public record SplitPlan(
        List<StemRow> rows, Map<Split, Integer> songs, Map<Split, Map<String, Integer>> stems, List<String> warnings) {
    public SplitPlan {
        rows = List.copyOf(rows);
        songs = Map.copyOf(songs);
        stems = Map.copyOf(stems);
        warnings = List.copyOf(warnings);
    }

    /**
     * Distributes songs so that every split has its part of the stems of each class and instrument, as near as whole songs
     * allow (iterative stratification, Sechidis, Tsoumakas and Vlahavas 2011, of groups instead of examples). The same
     * stems and seed give the same plan.
     *
     * @param keepTest true = the test set stays as it is and nothing comes into it, and the others share the rest in
     *     proportion; what a dataset needs whose test set is locked
     */
    public static SplitPlan propose(List<CataloguedStem> stems, SplitFractions fractions, long seed, boolean keepTest) {
        return new StratifiedSplits(stems, fractions, seed, keepTest).plan();
    }
}
