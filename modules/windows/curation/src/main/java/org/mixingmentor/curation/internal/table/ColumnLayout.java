package org.mixingmentor.curation.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mixingmentor.curation.internal.list.StemColumn;

/**
 * Which columns are shown, from left to right; that of reasons comes and goes by itself and is not among them.
 *
 * @param columns each once
 */
record ColumnLayout(List<Shown> columns) {
    ColumnLayout {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param width in pixels
     */
    record Shown(StemColumn column, int width) {
        /** As wide as it is to begin with. */
        static Shown of(StemColumn column) {
            return new Shown(column, column.width());
        }
    }

    /** As they are before anybody has chosen. */
    static ColumnLayout standard() {
        return new ColumnLayout(Arrays.stream(StemColumn.values())
                .filter(column -> column.shownAtFirst() && column != StemColumn.WHY)
                .map(Shown::of)
                .toList());
    }

    /**
     * Reads what {@link #text} wrote; columns that there are no more are left out, a width that is none is the usual one.
     *
     * @param text empty = nobody has chosen
     */
    static ColumnLayout of(String text) {
        if (text.isEmpty()) {
            return standard();
        }
        List<Shown> columns = new ArrayList<>();
        for (String remembered : text.split(",", -1)) {
            String[] parts = remembered.split(":", -1);
            Arrays.stream(StemColumn.values())
                    .filter(column -> column.name().equals(parts[0]) && column != StemColumn.WHY)
                    .findFirst()
                    .ifPresent(column -> columns.add(new Shown(column, width(parts, column))));
        }
        return new ColumnLayout(columns);
    }

    private static int width(String[] parts, StemColumn column) {
        return parts.length > 1 && parts[1].matches("\\d{1,4}") ? Integer.parseInt(parts[1]) : column.width();
    }

    /** As it is kept over restarts. */
    String text() {
        return columns.stream()
                .map(shown -> shown.column().name() + ":" + shown.width())
                .collect(Collectors.joining(","));
    }

    /** Where a column comes to stand that is not shown yet: before the first one that follows it in the order of all. */
    static int place(List<StemColumn> shown, StemColumn column) {
        int place = 0;
        while (place < shown.size() && shown.get(place).compareTo(column) < 0) {
            place++;
        }
        return place;
    }
}
