package org.mixingmentor.dataset.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the fields that every row has in the bytes of their text, where that is as {@link RowJson} writes it and plain:
 * no escapes, nothing but those fields. Of 200,000 rows almost all are so, and a JSON parser takes many times as long.
 * One thread.
 */
final class PlainLabels {
    private static final byte[] NULL = bytes("null");
    private static final byte[][] NAMES = names();

    /** Where the values begin, in the order of {@link RowJson#ALWAYS}; of the flaws what is in the brackets; -1 for null. */
    final int[] starts = new int[NAMES.length];

    /** Where they end. */
    final int[] ends = new int[NAMES.length];

    private byte[] text;
    private int at;
    private int end;

    private static byte[][] names() {
        byte[][] names = new byte[RowJson.ALWAYS.size()][];
        for (int i = 0; i < names.length; i++) {
            String list = RowJson.ALWAYS.get(i).equals(RowJson.FLAW_TYPE) ? "[" : "";
            names[i] = bytes((i == 0 ? "{\"" : ",\"") + RowJson.ALWAYS.get(i) + "\":" + list);
        }
        return names;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Looks through labels; false where they are not plain: then the places mean nothing. */
    boolean read(byte[] labels, int from, int to) {
        text = labels;
        at = from;
        end = to;
        for (int i = 0; i < NAMES.length; i++) {
            boolean list = NAMES[i][NAMES[i].length - 1] == '[';
            if (!skip(NAMES[i]) || !(list ? list(i) : value(i))) {
                return false;
            }
        }
        return at + 1 == end && text[at] == '}';
    }

    private boolean skip(byte[] expected) {
        int after = at + expected.length;
        boolean there = after <= end && Arrays.equals(text, at, after, expected, 0, expected.length);
        at = after;
        return there;
    }

    private boolean value(int field) {
        if (at < end && text[at] == 'n') {
            starts[field] = -1;
            return skip(NULL);
        }
        starts[field] = at + 1;
        boolean quoted = quoted();
        ends[field] = at - 1;
        return quoted;
    }

    private boolean list(int field) {
        starts[field] = at;
        while (at < end && text[at] != ']') {
            boolean next = at == starts[field] || text[at++] == ',';
            if (!next || !quoted()) {
                return false;
            }
        }
        ends[field] = at++;
        return at <= end;
    }

    /** Goes behind a text in quotes; false where there is none without escapes. */
    private boolean quoted() {
        if (at >= end || text[at] != '"') {
            return false;
        }
        for (at++; at < end; at++) {
            if (text[at] == '\\') {
                return false;
            }
            if (text[at] == '"') {
                at++;
                return true;
            }
        }
        return false;
    }
}
