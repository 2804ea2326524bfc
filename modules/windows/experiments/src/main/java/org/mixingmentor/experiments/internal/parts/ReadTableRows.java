package org.mixingmentor.experiments.internal.parts;

import java.util.List;

/**
 * What stands in a table to be read.
 *
 * @param columns their titles
 * @param rows a cell for each column; numbers are formatted already
 * @param words how many columns hold words; those that follow hold numbers
 */
public record ReadTableRows(List<String> columns, List<? extends List<?>> rows, int words) {
    public ReadTableRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** All columns hold words. */
    public static ReadTableRows ofWords(List<String> columns, List<? extends List<?>> rows) {
        return new ReadTableRows(columns, rows, columns.size());
    }
}
