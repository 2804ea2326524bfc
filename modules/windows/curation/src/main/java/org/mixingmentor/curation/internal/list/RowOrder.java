package org.mixingmentor.curation.internal.list;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mixingmentor.dataset.CataloguedStem;

/**
 * How rows are sorted; stems of the same value stay in the order of their file names, those without one come last.
 *
 * @param column what decides
 * @param descending whether the largest comes first
 */
public record RowOrder(StemColumn column, boolean descending) {
    /** As the dataset has them. */
    public static final RowOrder BY_NAME = new RowOrder(StemColumn.NAME, false);

    private static final int UNKNOWN = Integer.MAX_VALUE;

    /** The order after a click on a column: by it, or the other way round where that is so already. */
    public RowOrder clicked(StemColumn on) {
        return new RowOrder(on, on == column && !descending);
    }

    /**
     * Sorts places of stems.
     *
     * @param stems by file name
     * @param places of those to sort, in ascending order; not changed
     */
    int[] sorted(List<CataloguedStem> stems, int[] places) {
        if (column == StemColumn.NAME || column == StemColumn.WHY) {
            return descending ? reversed(places) : places;
        }
        int[] keys = column.isNumber() ? numbers(stems, places) : ranks(stems, places);
        long[] sortable = new long[places.length];
        for (int i = 0; i < places.length; i++) {
            int key = descending && keys[i] != UNKNOWN ? -1 - keys[i] : keys[i];
            sortable[i] = (long) key << 32 | i;
        }
        Arrays.sort(sortable);
        int[] sorted = new int[places.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = places[(int) sortable[i]];
        }
        return sorted;
    }

    private static int[] reversed(int[] places) {
        int[] reversed = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            reversed[i] = places[places.length - 1 - i];
        }
        return reversed;
    }

    /** Integers that stand in the same order as the numbers. */
    private int[] numbers(List<CataloguedStem> stems, int[] places) {
        int[] keys = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            double number = column.number(stems.get(places[i]));
            int bits = Float.floatToIntBits((float) number);
            keys[i] = Double.isNaN(number) ? UNKNOWN : bits >= 0 ? bits : bits ^ Integer.MAX_VALUE;
        }
        return keys;
    }

    private int[] ranks(List<CataloguedStem> stems, int[] places) {
        String[] words = new String[places.length];
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            words[i] = column.text(stems.get(places[i]));
            ranks.put(words[i], 0);
        }
        String[] distinct = ranks.keySet().toArray(new String[0]);
        Arrays.sort(distinct, String.CASE_INSENSITIVE_ORDER.thenComparing(word -> word));
        for (int rank = 0; rank < distinct.length; rank++) {
            ranks.put(distinct[rank], distinct[rank].isEmpty() ? UNKNOWN : rank);
        }
        int[] keys = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            keys[i] = ranks.get(words[i]);
        }
        return keys;
    }
}
