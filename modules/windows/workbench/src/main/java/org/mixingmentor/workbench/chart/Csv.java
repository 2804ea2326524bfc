package org.mixingmentor.workbench.chart;

import java.util.Locale;

/** Cells of a CSV file (RFC 4180), Locale.ROOT. */
public final class Csv {
    private Csv() {}

    /** A number in full; empty for one that is none. */
    public static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.9g", value);
    }

    /** Text, whatever is in it. */
    public static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
