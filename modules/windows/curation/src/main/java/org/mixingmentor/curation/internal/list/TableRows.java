package org.mixingmentor.curation.internal.list;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.filter.StemFilter;

/** The rows of the table: which stems, in which order. Immutable. */
public final class TableRows {
    /** No stems at all. */
    public static final TableRows NONE = new TableRows(List.of(), new Object(), new int[0], new int[0]);

    private static final int LOOK_EVERY = 4096;
    private static final int HIDDEN = -1;

    private final List<CataloguedStem> stems;
    /** The same object as long as there are the same stems by name. */
    private final Object names;

    private final int[] visible;
    private final int[] rowOf;

    private TableRows(List<CataloguedStem> stems, Object names, int[] visible, int[] rowOf) {
        this.stems = stems;
        this.names = names;
        this.visible = visible;
        this.rowOf = rowOf;
    }

    /**
     * The rows of a moment.
     *
     * @param stems by file name
     * @param last rows of a moment before, from which what still holds is taken over
     * @param sameNames whether {@code last} has the same stems by name
     * @throws CancellationException when nobody wants them any more
     */
    static TableRows of(
            List<CataloguedStem> stems,
            TableRows last,
            boolean sameNames,
            StemFilter filter,
            Optional<Shortlist> shortlist,
            RowOrder order,
            BooleanSupplier outdated) {
        int[] candidates = shortlist.isPresent() ? places(shortlist.get(), stems) : all(stems.size());
        int[] passing = passing(stems, candidates, filter, outdated);
        boolean asAsked = shortlist.isPresent() && order.column() == StemColumn.WHY;
        int[] visible = passing;
        if (!asAsked) {
            if (shortlist.isPresent()) {
                Arrays.sort(passing);
            }
            visible = order.sorted(stems, passing);
        }
        int[] rowOf = new int[stems.size()];
        Arrays.fill(rowOf, HIDDEN);
        for (int row = 0; row < visible.length; row++) {
            rowOf[visible[row]] = row;
        }
        return new TableRows(stems, sameNames ? last.names : new Object(), visible, rowOf);
    }

    private static int[] all(int count) {
        int[] all = new int[count];
        Arrays.setAll(all, i -> i);
        return all;
    }

    private static int[] places(Shortlist shortlist, List<CataloguedStem> stems) {
        return shortlist.reasons().keySet().stream()
                .mapToInt(name -> CataloguedStem.place(stems, name))
                .filter(place -> place >= 0)
                .toArray();
    }

    /** Looks at stretches of the stems on as many threads as there are. */
    private static int[] passing(
            List<CataloguedStem> stems, int[] candidates, StemFilter filter, BooleanSupplier outdated) {
        if (filter == StemFilter.ALL) {
            return candidates;
        }
        int[][] passing = IntStream.rangeClosed(0, candidates.length / LOOK_EVERY)
                .parallel()
                .mapToObj(stretch -> passing(stems, candidates, stretch * LOOK_EVERY, filter, outdated))
                .toArray(int[][]::new);
        if (outdated.getAsBoolean()) {
            throw new CancellationException();
        }
        return Arrays.stream(passing).flatMapToInt(Arrays::stream).toArray();
    }

    private static int[] passing(
            List<CataloguedStem> stems, int[] candidates, int from, StemFilter filter, BooleanSupplier outdated) {
        int end = outdated.getAsBoolean() ? from : Math.min(candidates.length, from + LOOK_EVERY);
        int[] passing = new int[end - from];
        int count = 0;
        for (int i = from; i < end; i++) {
            if (filter.test(stems.get(candidates[i]))) {
                passing[count++] = candidates[i];
            }
        }
        return Arrays.copyOf(passing, count);
    }

    /** The same rows with what the stems are now; the names must be the same. */
    TableRows with(List<CataloguedStem> now) {
        return now.size() == stems.size() ? new TableRows(now, names, visible, rowOf) : this;
    }

    /** Whether the same stems are shown in the same order, whatever their values. */
    public boolean sameOrder(TableRows other) {
        return names == other.names && Arrays.equals(visible, other.visible);
    }

    /** How many are shown. */
    public int count() {
        return visible.length;
    }

    /** How many there are. */
    public int total() {
        return stems.size();
    }

    /** The stem of a row, 0 to {@link #count()} - 1. */
    public CataloguedStem stem(int row) {
        return stems.get(visible[row]);
    }

    /** All that are shown, in their order. */
    public List<CataloguedStem> shown() {
        return Arrays.stream(visible).mapToObj(stems::get).toList();
    }

    /** The stem below the last of some, or above them where that was the last of all; empty where no other is shown. */
    public Optional<String> nextTo(Collection<String> names) {
        Set<String> taken = new HashSet<>(names);
        int last = names.stream().mapToInt(this::row).max().orElse(HIDDEN);
        for (int row = last + 1; row < count() && last >= 0; row++) {
            if (!taken.contains(stem(row).fileName())) {
                return Optional.of(stem(row).fileName());
            }
        }
        for (int row = last - 1; row >= 0; row--) {
            if (!taken.contains(stem(row).fileName())) {
                return Optional.of(stem(row).fileName());
            }
        }
        return Optional.empty();
    }

    /** The row of a stem; -1 where it is not shown. */
    public int row(String fileName) {
        int place = CataloguedStem.place(stems, fileName);
        return place < 0 ? HIDDEN : rowOf[place];
    }
}
