package org.mixingmentor.labeling.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.StemField;
import org.mixingmentor.flaws.Flaws;

/**
 * What can be said of a dataset's stems, and how much of it was said.
 *
 * @param flaws those that are known, always in the same order, then what else the dataset has: a key means the same every day
 * @param instruments likewise
 * @param genres those that the dataset has
 * @param unlabelled stems without a class
 * @param stems all
 */
record Terms(List<String> flaws, List<String> instruments, List<String> genres, int unlabelled, int stems) {
    static final List<String> COMMON_INSTRUMENTS =
            List.of("kick", "snare", "hihat", "bass", "guitar", "vocals", "synth", "drums", "mix");

    static final Terms NONE = of(Facets.of(List.of()), 0);

    /** @param stems how many were counted */
    static Terms of(Facets facets, int stems) {
        return new Terms(
                joined(Flaws.labels(), values(facets, StemField.FLAW)),
                joined(COMMON_INSTRUMENTS, values(facets, StemField.INSTRUMENT)),
                List.copyOf(values(facets, StemField.GENRE)),
                unlabelled(facets),
                stems);
    }

    private static SortedSet<String> values(Facets facets, StemField field) {
        SortedSet<String> values = new TreeSet<>();
        facets.counts().getOrDefault(field, List.of()).forEach(count -> values.add(count.value()));
        values.remove(StemField.NONE);
        return values;
    }

    private static int unlabelled(Facets facets) {
        return facets.counts().getOrDefault(StemField.CLASS, List.of()).stream()
                .filter(count -> count.value().equals(StemField.NONE))
                .mapToInt(Facets.Count::stems)
                .sum();
    }

    private static List<String> joined(List<String> common, Collection<String> found) {
        Set<String> all = new LinkedHashSet<>(common);
        all.addAll(found);
        return new ArrayList<>(all);
    }

    /** "muddy 200hz" for "muddy_200hz". */
    static String words(String term) {
        return term.replace('_', ' ');
    }
}
