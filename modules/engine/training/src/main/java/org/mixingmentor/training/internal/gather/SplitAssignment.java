package org.mixingmentor.training.internal.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.training.TrainingException;

/**
 * Which songs are learned from, chosen on and scored on: as the dataset says. Where a part would be left without an ideal
 * stem, as happens with few songs, this training lends it a song of the largest part and says so. A learner whose parts can
 * leave songs out learns all of few songs instead, and is scored by what each part says of those that it left out.
 *
 * @param splits by song
 * @param folds in which learned songs are left out; none where the splits say what is scored on
 * @param notes sentences for the user
 */
public record SplitAssignment(Map<String, Split> splits, SongFolds folds, List<String> notes) {
    /**
     * Looks at the songs of the stems.
     *
     * @param learnsInFolds whether few songs can be learned all
     * @param testLocked whether the songs of the test split are to be kept for scores even then
     * @throws TrainingException when there is no ideal stem, or one song only, or when a sound is on two sides
     */
    public static SplitAssignment of(List<CataloguedStem> stems, boolean learnsInFolds, boolean testLocked)
            throws TrainingException {
        Map<String, Split> splits = new TreeMap<>();
        for (CataloguedStem stem : stems) {
            splits.put(stem.row().song(), testLocked && own(stem) == Split.TEST ? Split.TEST : Split.TRAIN);
        }
        SongFolds folds = learnsInFolds
                ? SongFolds.of(stems.stream()
                        .filter(stem -> splits.get(stem.row().song()) == Split.TRAIN)
                        .toList())
                : SongFolds.NONE;
        if (folds.count() == 0) {
            LeakCheck.require(stems, stem -> own(stem).token());
        }
        SplitAssignment assignment = folds.count() == 0
                ? of(stems)
                : new SplitAssignment(Map.copyOf(splits), folds, List.of(folds.sentence(splits)));
        LeakCheck.require(stems, stem -> assignment.of(stem).token());
        return assignment;
    }

    private static Split own(CataloguedStem stem) {
        return stem.row().split().orElse(Split.TRAIN);
    }

    /** As the splits say. */
    private static SplitAssignment of(List<CataloguedStem> stems) throws TrainingException {
        Map<String, Split> splits = new TreeMap<>();
        TreeSet<String> gold = new TreeSet<>();
        for (CataloguedStem stem : stems) {
            splits.putIfAbsent(stem.row().song(), own(stem));
            if (TrainableStems.ideal(stem)) {
                gold.add(stem.row().song());
            }
        }
        if (gold.isEmpty()) {
            throw new TrainingException("None of these " + stems.size()
                    + " stems is ideal: a training needs gold stems, put some into good/ or label them ideal.");
        }
        if (gold.size() == 1) {
            throw new TrainingException("All ideal stems are of one song, " + gold.first()
                    + ": a training needs a second one, to be scored on what it has not heard.");
        }
        List<String> notes = new ArrayList<>();
        lend(splits, gold, Split.TRAIN, notes);
        lend(splits, gold, Split.TEST, notes);
        if (gold.size() > 2) {
            lend(splits, gold, Split.VALIDATION, notes);
        }
        return new SplitAssignment(Map.copyOf(splits), SongFolds.NONE, List.copyOf(notes));
    }

    /** The part that a stem belongs to. */
    public Split of(CataloguedStem stem) {
        return splits.get(stem.row().song());
    }

    /** The stems of one part, in their order. */
    public List<CataloguedStem> of(Split split, List<CataloguedStem> stems) {
        return stems.stream().filter(stem -> of(stem) == split).toList();
    }

    private static void lend(Map<String, Split> splits, TreeSet<String> gold, Split to, List<String> notes) {
        Map<Split, List<String>> parts = new EnumMap<>(Split.class);
        for (Split split : Split.values()) {
            parts.put(
                    split,
                    gold.stream().filter(song -> splits.get(song) == split).toList());
        }
        if (!parts.get(to).isEmpty()) {
            return;
        }
        List<String> largest =
                parts.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        String song = largest.get(largest.size() - 1);
        splits.put(song, to);
        notes.add("No song with ideal stems is in the " + to.token() + " split; this training takes " + song
                + " for it.");
    }
}
