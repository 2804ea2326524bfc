package org.mixingmentor.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many stems have each value of each field that has few: class, genre, instrument, flaw, song, split, status, format,
 * rate and channels.
 *
 * @param counts the values of a field that occur, the most frequent first, {@link StemField#NONE} for the stems without
 *     one last; a stem with several flaws counts for each
 */
public record Facets(Map<StemField, List<Count>> counts) {
    /** The fields that are counted, in the order to show them. */
    public static final List<StemField> FIELDS = List.of(
            StemField.CLASS,
            StemField.INSTRUMENT,
            StemField.FLAW,
            StemField.GENRE,
            StemField.SPLIT,
            StemField.STATUS,
            StemField.SONG,
            StemField.FORMAT,
            StemField.RATE,
            StemField.CHANNELS);

    /** A value and how many stems have it; the term for it is {@link StemFilter#term}. */
    public record Count(String value, int stems) {}

    public Facets {
        counts = Map.copyOf(counts);
    }

    /** Counts stems. */
    public static Facets of(Collection<CataloguedStem> stems) {
        Map<StemField, List<Count>> counts = new EnumMap<>(StemField.class);
        for (StemField field : FIELDS) {
            counts.put(field, of(stems, field));
        }
        return new Facets(counts);
    }

    /** Counts stems by one field. */
    public static List<Count> of(Collection<CataloguedStem> stems, StemField field) {
        Map<Object, int[]> counts = new HashMap<>();
        int[] none = {0};
        for (CataloguedStem stem : stems) {
            if (field.isNumber()) {
                double number = field.number(stem);
                (Double.isNaN(number) ? none : counts.computeIfAbsent(number, each -> new int[1]))[0]++;
            } else {
                List<String> words = field.words(stem);
                none[0] += words.isEmpty() ? 1 : 0;
                for (String word : words) {
                    counts.computeIfAbsent(word, each -> new int[1])[0]++;
                }
            }
        }
        List<Count> sorted = new ArrayList<>(counts.size() + 1);
        counts.forEach((value, count) -> sorted.add(new Count(text(value), count[0])));
        sorted.sort(Comparator.comparingInt(Count::stems).reversed().thenComparing(Count::value));
        if (none[0] > 0) {
            sorted.add(new Count(StemField.NONE, none[0]));
        }
        return List.copyOf(sorted);
    }

    private static String text(Object value) {
        if (value instanceof Double number) {
            return number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : Double.toString(number);
        }
        return (String) value;
    }
}
