package org.mixingmentor.curation.internal.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mixingmentor.dataset.StemField;
import org.mixingmentor.dataset.filter.StemFilter;

/** Sets and takes away values of fields in a filter line, and leaves the rest of it as it was written. */
public final class FilterText {
    private FilterText() {}

    /** Whether the line asks for exactly this value: {@code instrument=kick}, or one of several with commas. */
    public static boolean has(String line, StemField field, String value) {
        String wanted = value(field, value);
        return terms(line).stream()
                .anyMatch(term -> isOf(term, field) && values(term).contains(wanted));
    }

    /** Whether the line asks for anything of a field. */
    static boolean mentions(String line, StemField field) {
        return Pattern.compile("\\b" + field.token() + "\\s*(?:!=|[:=])", Pattern.CASE_INSENSITIVE)
                .matcher(line)
                .find();
    }

    /** The line with the value added where it was not there, and without it where it was. */
    public static String toggled(String line, StemField field, String value) {
        String toggled = value(field, value);
        List<String> terms = terms(line);
        boolean found = false;
        for (int i = 0; i < terms.size(); i++) {
            if (isOf(terms.get(i), field)) {
                Set<String> values = new LinkedHashSet<>(values(terms.get(i)));
                if (!values.remove(toggled)) {
                    values.add(toggled);
                }
                terms.set(i, values.isEmpty() ? "" : field.token() + "=" + String.join(",", values));
                found = true;
                break;
            }
        }
        if (!found) {
            terms.add(StemFilter.term(field, value));
        }
        terms.removeIf(String::isEmpty);
        return String.join(" ", terms);
    }

    private static boolean isOf(String term, StemField field) {
        return term.regionMatches(true, 0, field.token() + "=", 0, field.token().length() + 1);
    }

    private static String value(StemField field, String value) {
        return StemFilter.term(field, value).substring(field.token().length() + 1);
    }

    private static List<String> values(String term) {
        return split(term.substring(term.indexOf('=') + 1), ',');
    }

    private static List<String> terms(String line) {
        return split(line, ' ');
    }

    /** Parts between separators that do not stand in quotes; brackets hold together what is in them. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            depth += quoted ? 0 : step(c);
            if (c == separator && !quoted && depth <= 0) {
                if (!part.isEmpty()) {
                    parts.add(part.toString());
                }
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    private static int step(char c) {
        return switch (c) {
            case '(' -> 1;
            case ')' -> -1;
            default -> 0;
        };
    }
}
