package org.mixingmentor.curation.internal.list;

import java.util.ArrayList;
import java.util.List;

/** The selected rows of a table as names of stems, and back. */
public final class RowSelection {
    private RowSelection() {}

    /**
     * A stretch of rows.
     *
     * @param first its first row
     * @param last its last row
     */
    public record Stretch(int first, int last) {}

    /**
     * Names of selected rows, the lead first, the others as they stand; rows beyond the end are passed over.
     *
     * @param lead the row that was clicked on last; one that is not selected is none
     * @param selected in ascending order
     */
    public static List<String> names(TableRows rows, int lead, int[] selected) {
        List<String> names = new ArrayList<>();
        for (int row : selected) {
            if (row < rows.count()) {
                names.add(row == lead ? 0 : names.size(), rows.stem(row).fileName());
            }
        }
        return names;
    }

    /** Where stems are shown, as few stretches as they make. */
    public static List<Stretch> stretches(TableRows rows, List<String> names) {
        int[] wanted = names.stream()
                .mapToInt(rows::row)
                .filter(row -> row >= 0)
                .sorted()
                .toArray();
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < wanted.length; ) {
            int end = i;
            while (end + 1 < wanted.length && wanted[end + 1] == wanted[end] + 1) {
                end++;
            }
            stretches.add(new Stretch(wanted[i], wanted[end]));
            i = end + 1;
        }
        return stretches;
    }
}
