package org.mixingmentor.labeling.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mixingmentor.dataset.CataloguedStem;

/**
 * The order in which one goes through stems: by file name, or one of chance, which tells nothing of the folders they lie
 * in. Where a stem stands in it hangs on its name alone, so that others may come and go.
 */
final class QueueOrder {
    static final QueueOrder BY_NAME = new QueueOrder(Comparator.naturalOrder(), true);

    private final Comparator<String> names;
    private final boolean byName;

    private QueueOrder(Comparator<String> names, boolean byName) {
        this.names = names;
        this.byName = byName;
    }

    /** An order of chance; another one for another seed. */
    static QueueOrder shuffled(long seed) {
        Comparator<String> byChance = Comparator.comparingLong(name -> mixed(seed + name.hashCode()));
        return new QueueOrder(byChance.thenComparing(Comparator.naturalOrder()), false);
    }

    /** SplitMix64's finalizer: neighbours come to lie far apart. Source: Steele, Lea, Flood, OOPSLA 2014. */
    private static long mixed(long value) {
        long z = value * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /**
     * The stems in this order.
     *
     * @param stems by file name
     */
    List<CataloguedStem> sorted(List<CataloguedStem> stems) {
        return byName
                ? stems
                : stems.stream()
                        .sorted(Comparator.comparing(CataloguedStem::fileName, names))
                        .toList();
    }

    /**
     * Where a stem stands among others.
     *
     * @param stems in this order
     * @return less than 0 where it is not among them: then -1 - (where it would stand)
     */
    int indexOf(List<CataloguedStem> stems, String fileName) {
        return CataloguedStem.place(stems, fileName, names);
    }

    /**
     * The next stem of a kind, the first one after the last; quick enough for the event thread.
     *
     * @param stems by file name
     * @param now after which one; it need not be among them
     */
    Optional<String> next(List<CataloguedStem> stems, String now, Predicate<CataloguedStem> wanted) {
        return byName ? nextByName(stems, now, wanted) : nextByChance(stems, now, wanted);
    }

    private Optional<String> nextByName(List<CataloguedStem> stems, String now, Predicate<CataloguedStem> wanted) {
        int at = indexOf(stems, now);
        int first = at >= 0 ? at + 1 : -1 - at;
        for (int i = 0; i < stems.size(); i++) {
            CataloguedStem stem = stems.get((first + i) % stems.size());
            if (wanted.test(stem)) {
                return Optional.of(stem.fileName());
            }
        }
        return Optional.empty();
    }

    /** The nearest after it, or the first of all: in one pass, without sorting. */
    private Optional<String> nextByChance(List<CataloguedStem> stems, String now, Predicate<CataloguedStem> wanted) {
        String first = null;
        String after = null;
        for (CataloguedStem stem : stems) {
            String name = stem.fileName();
            if (!wanted.test(stem)) {
                continue;
            }
            if (first == null || names.compare(name, first) < 0) {
                first = name;
            }
            if (names.compare(name, now) > 0 && (after == null || names.compare(name, after) < 0)) {
                after = name;
            }
        }
        return Optional.ofNullable(after == null ? first : after);
    }
}
