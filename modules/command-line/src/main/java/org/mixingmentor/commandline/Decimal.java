package org.mixingmentor.commandline;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as text, the same in every locale. */
final class Decimal {
    private Decimal() {}

    /**
     * A number with a count of significant digits, as C's {@code %.<digits>g} prints it: no trailing zeros, an exponent
     * of two digits or more below 1e-4 and from {@code 10^digits} on.
     */
    static String significant(double value, int digits) {
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        BigDecimal stripped = rounded.stripTrailingZeros();
        if (exponent >= -4 && exponent < digits) {
            return stripped.toPlainString();
        }
        BigDecimal mantissa = stripped.movePointLeft(exponent).stripTrailingZeros();
        String sign = exponent < 0 ? "-" : "+";
        return mantissa.toPlainString() + "e" + sign + String.format(Locale.ROOT, "%02d", Math.abs(exponent));
    }

    /** A number with a fixed count of decimals; never "-0.0". */
    static String fixed(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.startsWith("-") && text.chars().allMatch(c -> c == '-' || c == '0' || c == '.')
                ? text.substring(1)
                : text;
    }

    /** An error, "1.23 dB"; "-" where there is none. */
    static String decibels(double value) {
        return Double.isFinite(value) ? fixed(value, 2) + " dB" : "-";
    }

    /** A share, "45 %"; "-" where there is none. */
    static String percent(double share) {
        return Double.isFinite(share) ? fixed(100 * share, 0) + " %" : "-";
    }

    /** A number with a fixed count of decimals; "-" where there is none. */
    static String orDash(double value, int decimals) {
        return Double.isFinite(value) ? fixed(value, decimals) : "-";
    }
}
