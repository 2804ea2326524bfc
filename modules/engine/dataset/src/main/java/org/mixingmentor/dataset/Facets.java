package org.mixingmentor.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * How many stems have each value of each field that has few: class, instrument, flaw, genre, split, suspect, status, song,
 * format, rate and channels.
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
            StemField.SUSPECT,
            StemField.STATUS,
            StemField.SONG,
            StemField.FORMAT,
            StemField.RATE,
            StemField.CHANNELS);

    private static final int LOOK_EVERY = 4096;

    /** A value and how many stems have it; the term for it is {@code StemFilter.term}. */
    public record Count(String value, int stems) {}

    public Facets {
        counts = Map.copyOf(counts);
    }

    /** Counts stems. */
    public static Facets of(Collection<CataloguedStem> stems) {
        return of(stems, () -> false);
    }

    /**
     * The same for who may not want the answer any more.
     *
     * @param outdated whether that is so, asked now and then
     * @throws CancellationException when it is
     */
    public static Facets of(Collection<CataloguedStem> stems, BooleanSupplier outdated) {
        // All fields of a stem at once: with 200,000 stems it is getting at them in memory that takes the time.
        List<Counter> counters = FIELDS.stream().map(Counter::new).toList();
        int counted = 0;
        for (CataloguedStem stem : stems) {
            if (counted++ % LOOK_EVERY == 0 && outdated.getAsBoolean()) {
                throw new CancellationException();
            }
            for (int i = 0; i < counters.size(); i++) {
                counters.get(i).add(stem);
            }
        }
        Map<StemField, List<Count>> counts = new EnumMap<>(StemField.class);
        counters.forEach(counter -> counts.put(counter.field, counter.counts()));
        return new Facets(counts);
    }

    /** Counts stems by one field. */
    public static List<Count> of(Collection<CataloguedStem> stems, StemField field) {
        Counter counter = new Counter(field);
        stems.forEach(counter::add);
        return counter.counts();
    }

    /** Counts the objects that stand for values first, of which there are few, and looks at the values of each once. */
    private static final class Counter {
        private final StemField field;
        private final Map<Object, Alike> alike;
        private Object last;
        private double lastNumber = Double.NaN;
        private Alike ofLast;

        Counter(StemField field) {
            this.field = field;
            this.alike = field.isNumber() ? new HashMap<>() : new IdentityHashMap<>();
        }

        @SuppressWarnings("ReferenceEquality")
        void add(CataloguedStem stem) {
            if (field.isNumber()) {
                double number = field.number(stem);
                if (ofLast == null || Double.compare(number, lastNumber) != 0) {
                    lastNumber = number;
                    ofLast = alike(number, stem);
                }
            } else {
                Object words = field.wordsOf(stem);
                if (words != last) {
                    last = words;
                    ofLast = alike(words, stem);
                }
            }
            ofLast.stems++;
        }

        private Alike alike(Object value, CataloguedStem stem) {
            Alike known = alike.get(value);
            if (known == null) {
                known = new Alike(values(stem, field));
                alike.put(value, known);
            }
            return known;
        }

        List<Count> counts() {
            Map<String, int[]> counts = new HashMap<>();
            alike.values().forEach(each -> Facets.add(counts, each.values, each.stems));
            return sorted(counts);
        }
    }

    /** Stems of the same values. */
    private static final class Alike {
        private final List<String> values;
        private int stems;

        Alike(List<String> values) {
            this.values = values;
        }
    }

    /**
     * The counts after some stems changed; takes time for those alone.
     *
     * @param before the stems as they were counted
     * @param after the same stems as they are now
     */
    public Facets with(Collection<CataloguedStem> before, Collection<CataloguedStem> after) {
        Map<StemField, List<Count>> next = new HashMap<>(counts);
        for (StemField field : FIELDS) {
            Map<String, int[]> change = new HashMap<>();
            before.forEach(stem -> add(change, values(stem, field), -1));
            after.forEach(stem -> add(change, values(stem, field), 1));
            if (change.values().stream().anyMatch(count -> count[0] != 0)) {
                counts.getOrDefault(field, List.of()).forEach(count -> add(change, count.value(), count.stems()));
                next.put(field, sorted(change));
            }
        }
        return new Facets(next);
    }

    private static List<String> values(CataloguedStem stem, StemField field) {
        if (!field.isNumber()) {
            return field.words(stem);
        }
        double number = field.number(stem);
        return Double.isNaN(number) ? List.of() : List.of(text(number));
    }

    private static void add(Map<String, int[]> counts, List<String> values, int stems) {
        if (values.isEmpty()) {
            add(counts, StemField.NONE, stems);
        }
        for (String value : values) {
            add(counts, value, stems);
        }
    }

    private static void add(Map<String, int[]> counts, String value, int stems) {
        counts.computeIfAbsent(value, each -> new int[1])[0] += stems;
    }

    private static List<Count> sorted(Map<String, int[]> counts) {
        List<Count> sorted = new ArrayList<>(counts.size());
        counts.forEach((value, count) -> {
            if (count[0] > 0) {
                sorted.add(new Count(value, count[0]));
            }
        });
        sorted.sort(Comparator.comparing((Count count) -> count.value().equals(StemField.NONE))
                .thenComparing(Comparator.comparingInt(Count::stems).reversed())
                .thenComparing(Count::value));
        return List.copyOf(sorted);
    }

    private static String text(double number) {
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : Double.toString(number);
    }
}
