package org.mixingmentor.dataset.filter;

import java.util.Locale;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemField;

/** Conditions on numbers. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+))\\s*([a-zA-Z]*)");
    private static final String RANGE = "..";
    private static final Set<String> EQUALITIES = Set.of(":", "=", "!=");

    /**
     * A number as somebody wrote it.
     *
     * @param half half of its last decimal place: what it stands for reaches so far to both sides
     */
    private record Written(double value, double half) {
        private boolean means(double number) {
            return Math.abs(number - value) <= half;
        }
    }

    private Numbers() {}

    static String example(StemField field) {
        return switch (field) {
            case LUFS -> "-18";
            case PEAK -> "-1";
            case RATE -> "44.1k";
            case CHANNELS -> "2";
            case DURATION -> "3.5";
            default -> "10";
        };
    }

    static Predicate<CataloguedStem> condition(StemField field, String operator, String value, int position)
            throws FilterException {
        boolean equality = EQUALITIES.contains(operator);
        if (equality && value.equalsIgnoreCase(StemField.NONE)) {
            return stem -> Double.isNaN(field.number(stem));
        }
        if (equality && value.equalsIgnoreCase("any")) {
            return stem -> !Double.isNaN(field.number(stem));
        }
        DoublePredicate condition = equality && value.contains(RANGE)
                ? range(field, value, position)
                : compared(field, operator, value, position);
        return stem -> condition.test(field.number(stem));
    }

    private static DoublePredicate range(StemField field, String value, int position) throws FilterException {
        int middle = value.indexOf(RANGE);
        String from = value.substring(0, middle);
        String to = value.substring(middle + RANGE.length());
        double low = from.isEmpty()
                ? Double.NEGATIVE_INFINITY
                : written(field, from, position).value();
        double high = to.isEmpty()
                ? Double.POSITIVE_INFINITY
                : written(field, to, position + middle + RANGE.length()).value();
        if (low > high) {
            throw new FilterException("The range begins above its end; write the smaller number first", position);
        }
        return number -> number >= low && number <= high;
    }

    private static DoublePredicate compared(StemField field, String operator, String value, int position)
            throws FilterException {
        Written written = written(field, value, position);
        double bound = written.value();
        return switch (operator) {
            case "<" -> number -> number < bound;
            case ">" -> number -> number > bound;
            case "<=" -> number -> number <= bound;
            case ">=" -> number -> number >= bound;
            default -> written::means;
        };
    }

    private static Written written(StemField field, String text, int position) throws FilterException {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            throw new FilterException(
                    "\"" + text + "\" is no number; write " + field.token() + ":" + example(field), position);
        }
        String digits = matcher.group(1);
        double factor = factor(field, matcher.group(2), position + matcher.start(2));
        int point = digits.indexOf('.');
        int decimals = point < 0 ? 0 : digits.length() - point - 1;
        return new Written(Double.parseDouble(digits) * factor, 0.5 * Math.pow(10, -decimals) * factor);
    }

    private static double factor(StemField field, String unit, int position) throws FilterException {
        String written = unit.toLowerCase(Locale.ROOT);
        if (written.isEmpty() || written.equals(field.unit().toLowerCase(Locale.ROOT))) {
            return 1;
        }
        boolean decibels = field == StemField.PEAK || field == StemField.LUFS || field == StemField.RANGE;
        if (decibels && written.equals("db")) {
            return 1;
        }
        if (field == StemField.RATE && (written.equals("k") || written.equals("khz"))) {
            return 1000;
        }
        if (field == StemField.DURATION && written.equals("ms")) {
            return 0.001;
        }
        if (field == StemField.DURATION && (written.equals("min") || written.equals("m"))) {
            return 60;
        }
        throw new FilterException(
                "\"" + unit + "\" is no unit of " + field.token()
                        + (field.unit().isEmpty() ? "" : "; it is in " + field.unit()),
                position);
    }
}
