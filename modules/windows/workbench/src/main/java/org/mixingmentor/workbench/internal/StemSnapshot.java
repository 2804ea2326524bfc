package org.mixingmentor.workbench.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Dataset;
import org.mixingmentor.dataset.Facets;

/** All stems of a moment, found by name. Immutable; the next one shares what it can. */
public final class StemSnapshot {
    private final CataloguedStem[] stems;
    /** The same object whenever asked for: who has counted it once need not do so again. */
    private final List<CataloguedStem> list;

    private final Map<String, Integer> places;
    private Facets facets;

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

    /** How often values occur: counted when first asked for, in a snapshot made of another from what that had. */
    public synchronized Facets facets() {
        if (facets == null) {
            facets = Facets.of(list);
        }
        return facets;
    }

    /** The same with what is suspected of the stems, by file name; of those that it does not name, nothing. */
    public StemSnapshot suspecting(Map<String, List<String>> suspicions) {
        CataloguedStem[] next = new CataloguedStem[stems.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = stems[i].withSuspicions(suspicions.getOrDefault(stems[i].fileName(), List.of()));
        }
        return new StemSnapshot(next, places);
    }

    /** The same with some stems read anew; empty where one of them came or went. */
    public Optional<StemSnapshot> with(Dataset dataset, Collection<String> names) throws IOException {
        List<CataloguedStem> read = dataset.stems(names);
        if (read.size() != names.size()) {
            return Optional.empty();
        }
        CataloguedStem[] next = stems.clone();
        List<CataloguedStem> before = new ArrayList<>(read.size());
        List<CataloguedStem> after = new ArrayList<>(read.size());
        for (CataloguedStem stem : read) {
            Integer place = places.get(stem.fileName());
            if (place == null) {
                return Optional.empty();
            }
            before.add(stems[place]);
            CataloguedStem now = stem.withSuspicions(stems[place].suspicions());
            after.add(now);
            next[place] = now;
        }
        StemSnapshot snapshot = new StemSnapshot(next, places);
        synchronized (this) {
            snapshot.facets = facets == null ? null : facets.with(before, after);
        }
        return Optional.of(snapshot);
    }
}
