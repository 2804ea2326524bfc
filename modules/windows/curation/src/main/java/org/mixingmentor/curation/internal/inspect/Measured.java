package org.mixingmentor.curation.internal.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mixingmentor.curation.internal.list.StemColumn;
import org.mixingmentor.dataset.CataloguedStem;

/**
 * A measurement as it is read out.
 *
 * @param name what was measured
 * @param text its value with unit, or the range of values and their median
 */
record Measured(String name, String text) {
    private static final List<StemColumn> NUMBERS =
            StemColumn.ALL.stream().filter(StemColumn::isNumber).toList();

    /** What is known of stems; nothing of those that were not read yet. */
    static List<Measured> of(List<CataloguedStem> stems) {
        List<Measured> all = new ArrayList<>();
        for (StemColumn column : NUMBERS) {
            double[] values = stems.stream()
                    .mapToDouble(column::number)
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .toArray();
            if (values.length > 0) {
                all.add(new Measured(column.title(), text(column, values)));
            }
        }
        Shared<String> format = Shared.of(stems, StemColumn.FORMAT::text);
        if (!format.mixed() && !format.value().isEmpty()) {
            all.add(new Measured(StemColumn.FORMAT.title(), format.value()));
        }
        return all;
    }

    private static String text(StemColumn column, double[] sorted) {
        String unit = column.unit().isEmpty() ? "" : " " + column.unit();
        double least = sorted[0];
        double most = sorted[sorted.length - 1];
        if (number(column, least).equals(number(column, most))) {
            return number(column, least) + unit;
        }
        if (column == StemColumn.CHANNELS) {
            return number(column, least) + " to " + number(column, most);
        }
        double median =
                Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(least);
        return number(column, least) + " to " + number(column, most) + unit + ", median " + number(column, median);
    }

    private static String number(StemColumn column, double value) {
        return column == StemColumn.LENGTH ? String.format(Locale.ROOT, "%.2f", value) : column.text(value);
    }
}
