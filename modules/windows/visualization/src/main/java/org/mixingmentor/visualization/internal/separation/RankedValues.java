package org.mixingmentor.visualization.internal.separation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mixingmentor.audio.Quantile;
import org.mixingmentor.comparison.Field;
import org.mixingmentor.comparison.Separation;
import org.mixingmentor.dataset.Csv;

/** The values ranked by effect, one below the other: which row is where, in words and as a table. */
record RankedValues(Separation separation) {
    /** Height of a row, in pixels. */
    static final int ROW = 36;
    /** Height of the heading. */
    static final int HEAD = 30;
    /** Of the stems are below each mark of a distribution. */
    static final List<Double> SHARES = List.of(0.1, 0.25, 0.5, 0.75, 0.9);

    /** Height of all rows and the heading. */
    int height() {
        return HEAD + ROW * separation.values().size() + 8;
    }

    /** The value whose row is at a height. */
    Optional<Separation.Value> at(int y) {
        int row = Math.floorDiv(y - HEAD, ROW);
        return row < 0 || row >= separation.values().size()
                ? Optional.empty()
                : Optional.of(separation.values().get(row));
    }

    /** "250 Hz: Cliff's delta +0.52 (95 % interval +0.31 to +0.70); gold median -40.1 dB, flawed -35.0 dB". */
    static String words(Separation.Value value) {
        Field field = value.field();
        return String.format(
                Locale.ROOT,
                "%s: Cliff's delta %+.2f (95 %% interval %+.2f to %+.2f); gold median %s, flawed %s",
                field.label(),
                value.delta(),
                value.low(),
                value.high(),
                field.format(Quantile.linear(value.gold(), 0.5)),
                field.format(Quantile.linear(value.flawed(), 0.5)));
    }

    /** A line a value: its effect with the interval, and the marks of both distributions. */
    String csv() {
        StringBuilder csv = new StringBuilder("value,unit,cliffs_delta,low,high");
        for (String side : List.of("gold", "flawed")) {
            for (double share : SHARES) {
                csv.append(String.format(Locale.ROOT, ",%s_p%.0f", side, 100 * share));
            }
        }
        for (Separation.Value value : separation.values()) {
            csv.append("\r\n")
                    .append(value.field().name())
                    .append(',')
                    .append(value.field().unit());
            for (double number : new double[] {value.delta(), value.low(), value.high()}) {
                csv.append(',').append(Csv.number(number));
            }
            for (float[] sorted : List.of(value.gold(), value.flawed())) {
                for (double share : SHARES) {
                    csv.append(',').append(Csv.number(Quantile.linear(sorted, share)));
                }
            }
        }
        return csv.append("\r\n").toString();
    }
}
