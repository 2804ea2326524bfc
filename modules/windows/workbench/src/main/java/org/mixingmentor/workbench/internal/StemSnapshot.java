package org.mixingmentor.workbench.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Dataset;

/** All stems of a moment, found by name. Immutable; the next one shares what it can. */
public final class StemSnapshot {
    private final CataloguedStem[] stems;
    /** The same object whenever asked for: who has counted it once need not do so again. */
    private final List<CataloguedStem> list;

    private final Map<String, Integer> places;

    /** @param stems by file name */
    public StemSnapshot(List<CataloguedStem> stems) {
        this.stems = stems.toArray(new CataloguedStem[0]);
        this.list = Collections.unmodifiableList(Arrays.asList(this.stems));
        this.places = new HashMap<>(2 * this.stems.length);
        for (int i = 0; i < this.stems.length; i++) {
            places.put(this.stems[i].fileName(), i);
        }
    }

    private StemSnapshot(CataloguedStem[] stems, Map<String, Integer> places) {
        this.stems = stems;
        this.list = Collections.unmodifiableList(Arrays.asList(stems));
        this.places = places;
    }

    public List<CataloguedStem> stems() {
        return list;
    }

    public Optional<CataloguedStem> stem(String fileName) {
        return Optional.ofNullable(places.get(fileName)).map(place -> stems[place]);
    }

    /** The same with some stems read anew; empty where one of them came or went. */
    public Optional<StemSnapshot> with(Dataset dataset, Collection<String> names) throws IOException {
        CataloguedStem[] next = stems.clone();
        for (String name : names) {
            Integer place = places.get(name);
            Optional<CataloguedStem> stem = dataset.stem(name);
            if (place == null || stem.isEmpty()) {
                return Optional.empty();
            }
            next[place] = stem.get();
        }
        return Optional.of(new StemSnapshot(next, places));
    }
}
