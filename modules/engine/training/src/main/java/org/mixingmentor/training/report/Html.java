package org.mixingmentor.training.report;

import java.util.Locale;
import org.mixingmentor.training.Interval;

/** Text and numbers in the form in which a page shows them. */
final class Html {
    private Html() {}

    /** A name from outside, harmless in text and in attributes. */
    static String text(String value) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return escaped.toString();
    }

    /** A number with so many decimals; a dash where there is none. */
    static String number(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        boolean nothing = text.chars().allMatch(c -> c == '-' || c == '0' || c == '.');
        return (nothing ? text.replace("-", "") : text).replace('-', '−');
    }

    static String db(double value) {
        return number(value, 2);
    }

    static String percent(double share) {
        return Double.isFinite(share) ? number(100 * share, 0) + " %" : "–";
    }

    static String db(double value, Interval interval) {
        return db(value) + bracket(interval, 1, 2);
    }

    static String percent(double share, Interval interval) {
        return percent(share) + bracket(interval, 100, 0);
    }

    private static String bracket(Interval interval, double factor, int decimals) {
        if (!interval.isDefined()) {
            return "";
        }
        return " <span class=\"ci\">[" + number(factor * interval.low(), decimals) + ", "
                + number(factor * interval.high(), decimals) + "]</span>";
    }
}
