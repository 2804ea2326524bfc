package org.mixingmentor.dataset;

import java.util.List;
import java.util.Map;

/**
 * A proposal which song belongs to which split. Whole songs only; songs that share audio or a gold twin stay together.
 *
 * @param rows the rows that it changes, as they are to be: for {@code Dataset.put}, as one edit
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
}
