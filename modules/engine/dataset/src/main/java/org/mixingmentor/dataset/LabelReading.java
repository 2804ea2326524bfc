package org.mixingmentor.dataset;

import java.util.List;

/**
 * The result of reading labels from a table: the rows that it changes, and what was not used.
 *
 * @param rows the stems whose labels it changes, as they are to be: for {@code Dataset.put}, as one edit
 * @param columns the columns that were used, by their names in the table
 * @param ignored the columns that are no labels
 * @param problems one sentence for each line that was left out
 */
public record LabelReading(List<StemRow> rows, List<String> columns, List<String> ignored, List<String> problems) {
    public LabelReading {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        ignored = List.copyOf(ignored);
        problems = List.copyOf(problems);
    }
}
