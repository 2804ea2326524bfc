package org.mixingmentor.dataset;

import java.util.Locale;

/** Cells of a CSV table as RFC 4180 has them, the same in every locale. Lines and their ends are the writer's own. */
public final class Csv {
    private Csv() {}

    /** A text, in quotation marks only where it needs them: a comma, a quotation mark, a line end, space at an end. */
    public static String text(String value) {
        boolean plain = value.equals(value.strip())
                && value.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    /** A number with nine significant digits, enough to give the same float again; an empty cell for NaN. */
    public static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.9g", value);
    }
}
