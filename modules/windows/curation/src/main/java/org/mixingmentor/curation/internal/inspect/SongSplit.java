package org.mixingmentor.curation.internal.inspect;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.workbench.OpenDataset;

/**
 * A split for whole songs, since a song must not stand in two.
 *
 * @param songs how many
 * @param stems all of theirs
 * @param split where they are to go
 */
record SongSplit(int songs, List<CataloguedStem> stems, Split split) {
    private static final Optional<Split> TEST = Optional.of(Split.TEST);

    /**
     * The songs of some stems.
     *
     * @param names of the stems; those that are gone are passed over
     */
    static SongSplit of(OpenDataset open, List<String> names, Split split) {
        Set<String> songs = new HashSet<>();
        for (String name : names) {
            open.stem(name).ifPresent(stem -> songs.add(stem.row().song()));
        }
        List<CataloguedStem> stems = open.stems().stream()
                .filter(stem -> songs.contains(stem.row().song()))
                .toList();
        return new SongSplit(songs.size(), stems, split);
    }

    /** Whether any of them is elsewhere now. */
    boolean changes() {
        return stems.stream().anyMatch(stem -> !stem.row().split().equals(Optional.of(split)));
    }

    /** What has to be asked before; empty where the test set stays as it is. */
    Optional<String> question() {
        boolean fromTest = stems.stream().anyMatch(stem -> stem.row().split().equals(TEST));
        if (!fromTest && split != Split.TEST) {
            return Optional.empty();
        }
        String what = songs == 1 ? "one song" : songs + " songs";
        return Optional.of("This changes the test set: " + what + " would go to " + split.token()
                + ".\nScores of models trained before can then no longer be compared with new ones.");
    }

    /** Puts all stems there, as one edit. */
    void apply(OpenDataset open) {
        new LabelEdits(open, stems.stream().map(CataloguedStem::fileName).toList()).split(split);
    }
}
