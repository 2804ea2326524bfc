package org.mixingmentor.workbench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.store.Dataset;

/** All stems of a moment, found by name. Immutable; the next one shares what it can. */
final class StemSnapshot {
    /** The same object whenever asked for: who has counted it once need not do so again. */
    private final List<CataloguedStem> stems;

    private Facets facets;

    /** @param stems by file name */
    StemSnapshot(List<CataloguedStem> stems) {
        this.stems = Collections.unmodifiableList(stems);
    }

    List<CataloguedStem> stems() {
        return stems;
    }

    Optional<CataloguedStem> stem(String fileName) {
        int place = CataloguedStem.place(stems, fileName);
        return place < 0 ? Optional.empty() : Optional.of(stems.get(place));
    }

    /** How often values occur: counted when first asked for, in a snapshot made of another from what that had. */
    synchronized Facets facets() {
        if (facets == null) {
            facets = Facets.of(stems);
        }
        return facets;
    }

    /** The same with what is suspected of the stems, by file name; of those that it does not name, nothing. */
    StemSnapshot suspecting(Map<String, List<String>> suspicions) {
        CataloguedStem[] next = stems.toArray(new CataloguedStem[0]);
        for (int i = 0; i < next.length; i++) {
            next[i] = next[i].withSuspicions(suspicions.getOrDefault(next[i].fileName(), List.of()));
        }
        return new StemSnapshot(Arrays.asList(next));
    }

    /** The same with some stems read anew; empty where one of them came or went. */
    Optional<StemSnapshot> with(Dataset dataset, Collection<String> names) throws IOException {
        List<CataloguedStem> read = dataset.stems(names);
        if (read.size() != names.size()) {
            return Optional.empty();
        }
        CataloguedStem[] next = stems.toArray(new CataloguedStem[0]);
        List<CataloguedStem> before = new ArrayList<>(read.size());
        List<CataloguedStem> after = new ArrayList<>(read.size());
        for (CataloguedStem stem : read) {
            int place = CataloguedStem.place(stems, stem.fileName());
            if (place < 0) {
                return Optional.empty();
            }
            before.add(next[place]);
            CataloguedStem now = stem.withSuspicions(next[place].suspicions());
            after.add(now);
            next[place] = now;
        }
        StemSnapshot snapshot = new StemSnapshot(Arrays.asList(next));
        synchronized (this) {
            snapshot.facets = facets == null ? null : facets.with(before, after);
        }
        return Optional.of(snapshot);
    }
}
