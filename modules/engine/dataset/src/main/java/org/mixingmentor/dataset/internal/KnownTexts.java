package org.mixingmentor.dataset.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/**
 * One object for each text that was met, found by the text's UTF-8 bytes where they lie: of 200,000 rows with the same few
 * instruments and songs no text is made twice. One thread.
 */
public final class KnownTexts<T> {
    private static final int FIRST_SIZE = 256;

    private final Function<String, T> made;
    private byte[][] texts = new byte[FIRST_SIZE][];
    private Object[] values = new Object[FIRST_SIZE];
    private int count;

    /** @param made makes the object of a text that is met for the first time */
    public KnownTexts(Function<String, T> made) {
        this.made = made;
    }

    /** The object of the text between two places. */
    @SuppressWarnings("unchecked")
    public T of(byte[] bytes, int from, int to) {
        int place = place(bytes, from, to);
        if (texts[place] == null) {
            if (2 * ++count > texts.length) {
                grow();
                place = place(bytes, from, to);
            }
            texts[place] = Arrays.copyOfRange(bytes, from, to);
            values[place] = made.apply(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        }
        return (T) values[place];
    }

    /** Where the text stands, or would stand. */
    private int place(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        int place = (hash ^ hash >>> 16) & texts.length - 1;
        while (texts[place] != null && !Arrays.equals(texts[place], 0, texts[place].length, bytes, from, to)) {
            place = place + 1 & texts.length - 1;
        }
        return place;
    }

    private void grow() {
        byte[][] before = texts;
        Object[] beforeValues = values;
        texts = new byte[2 * before.length][];
        values = new Object[texts.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != null) {
                int place = place(before[i], 0, before[i].length);
                texts[place] = before[i];
                values[place] = beforeValues[i];
            }
        }
    }
}
