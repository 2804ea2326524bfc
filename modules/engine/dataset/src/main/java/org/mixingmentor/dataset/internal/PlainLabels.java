package org.mixingmentor.dataset.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the fields that every row has straight from their text, where that is as {@link RowJson} writes it and plain:
 * no escapes, nothing but those fields. Of 200,000 rows almost all are so, and a JSON parser takes three times as long.
 * One thread.
 */
final class PlainLabels {
    private static final char QUOTE = '"';

    /** The values in the order of {@link RowJson#ALWAYS}, without the flaws; null for null. */
    final String[] values = new String[RowJson.ALWAYS.size()];

    final List<String> flaws = new ArrayList<>();

    private String text;
    private int at;

    /** Reads labels; false where they are not plain: then the values mean nothing. */
    boolean read(String labels) {
        text = labels;
        at = 0;
        flaws.clear();
        if (labels.indexOf('\\') >= 0) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            String name = RowJson.ALWAYS.get(i);
            boolean read = skip(i == 0 ? "{\"" : ",\"") && skip(name) && skip("\":");
            if (!read || !(name.equals(RowJson.FLAW_TYPE) ? flaws() : value(i))) {
                return false;
            }
        }
        return skip("}") && at == labels.length();
    }

    private boolean skip(String expected) {
        boolean there = text.startsWith(expected, at);
        at += expected.length();
        return there;
    }

    private boolean value(int index) {
        if (text.startsWith("null", at)) {
            at += 4;
            values[index] = null;
            return true;
        }
        String quoted = quoted();
        values[index] = quoted;
        return quoted != null;
    }

    private boolean flaws() {
        if (!skip("[")) {
            return false;
        }
        while (!text.startsWith("]", at)) {
            String flaw = flaws.isEmpty() || skip(",") ? quoted() : null;
            if (flaw == null) {
                return false;
            }
            flaws.add(flaw);
        }
        return skip("]");
    }

    /** The next text in quotes; null where there is none. */
    private String quoted() {
        int end = at < text.length() && text.charAt(at) == QUOTE ? text.indexOf(QUOTE, at + 1) : -1;
        if (end < 0) {
            return null;
        }
        String quoted = text.substring(at + 1, end);
        at = end + 1;
        return quoted;
    }
}
