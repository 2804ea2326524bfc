package org.mixingmentor.labeling.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mixingmentor.dataset.CataloguedStem;

/**
 * What can be said of a dataset's stems, and how much of it was said.
 *
 * @param flaws the common ones, always in the same order, then what else the dataset has: a key means the same every day
 * @param instruments likewise
 * @param genres those that the dataset has
 * @param unlabelled stems without a class
 * @param stems all
 */
record Terms(List<String> flaws, List<String> instruments, List<String> genres, int unlabelled, int stems) {
    static final List<String> COMMON_FLAWS = List.of(
            "muddy_200hz",
            "boxy",
            "harsh",
            "thin",
            "dull",
            "no_transient",
            "distorted",
            "room_reverb",
            "phase_issues",
            "narrow");
    static final List<String> COMMON_INSTRUMENTS =
            List.of("kick", "snare", "hihat", "bass", "guitar", "vocals", "synth", "drums", "mix");

    static final Terms NONE = of(List.of());

    static Terms of(List<CataloguedStem> stems) {
        Set<String> flaws = new TreeSet<>();
        Set<String> instruments = new TreeSet<>();
        Set<String> genres = new TreeSet<>();
        int unlabelled = 0;
        for (CataloguedStem stem : stems) {
            flaws.addAll(stem.row().flawTypes());
            stem.row().instrument().ifPresent(instruments::add);
            stem.row().genre().ifPresent(genres::add);
            unlabelled += stem.row().stemClass().isEmpty() ? 1 : 0;
        }
        return new Terms(
                joined(COMMON_FLAWS, flaws),
                joined(COMMON_INSTRUMENTS, instruments),
                List.copyOf(genres),
                unlabelled,
                stems.size());
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
