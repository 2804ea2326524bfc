package org.mixingmentor.dataset.internal.filter;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.StemField;

/** How often stems have a field's values, counted once: while somebody writes a filter, the stems stay the same. */
final class CountedStems {
    private static volatile CountedStems last = new CountedStems(List.of());

    private final WeakReference<List<CataloguedStem>> stems;
    private final Map<StemField, List<Facets.Count>> counts = new ConcurrentHashMap<>();

    private CountedStems(List<CataloguedStem> stems) {
        this.stems = new WeakReference<>(stems);
    }

    /** @param stems the same list, not an equal one, finds what was counted before; it must not change */
    static CountedStems of(List<CataloguedStem> stems) {
        CountedStems counted = last;
        if (counted.stems.get() != stems) {
            counted = new CountedStems(stems);
            last = counted;
        }
        return counted;
    }

    List<Facets.Count> counts(StemField field) {
        List<CataloguedStem> counted = stems.get();
        return counts.computeIfAbsent(field, asked -> counted == null ? List.of() : Facets.of(counted, asked));
    }
}
