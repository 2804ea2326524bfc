package org.mixingmentor.training.internal.gather;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Split;

/**
 * The folds in which parts of a model leave songs out: as many as there are ideal songs, four at most. Songs that share a
 * sound are in one.
 *
 * @param bySong the fold of each song
 * @param count of the folds; 0 where songs are too few, or so many that a few of them can be spared altogether
 */
public record SongFolds(Map<String, Integer> bySong, int count) {
    /** None at all. */
    public static final SongFolds NONE = new SongFolds(Map.of(), 0);

    private static final int MOST = 4;
    /** From so many ideal songs on, those that are left out of training altogether say enough. */
    private static final int MANY_SONGS = 60;

    public SongFolds {
        bySong = Collections.unmodifiableMap(new HashMap<>(bySong));
    }

    /** Deals the songs of some stems. */
    public static SongFolds of(List<CataloguedStem> stems) {
        List<List<CataloguedStem>> groups = LeakageGroups.of(stems);
        int gold = (int) groups.stream().filter(SongFolds::gold).count();
        int count = gold < 2 || gold >= MANY_SONGS ? 0 : Math.min(MOST, gold);
        Map<String, Integer> folds = new HashMap<>();
        int[] next = {0, 0};
        for (List<CataloguedStem> group : count == 0 ? List.<List<CataloguedStem>>of() : groups) {
            int fold = next[gold(group) ? 0 : 1]++ % count;
            group.forEach(stem -> folds.put(stem.row().song(), fold));
        }
        return new SongFolds(folds, count);
    }

    /** The fold of each song by its number. */
    public int[] byNumber(Map<String, Integer> numbers) {
        int[] folds = new int[count == 0 ? 0 : numbers.size()];
        if (count > 0) {
            numbers.forEach((song, number) -> folds[number] = bySong.get(song));
        }
        return folds;
    }

    /**
     * What the user should know of them.
     *
     * @param splits of all songs: those of the test split are not in a fold
     */
    public String sentence(Map<String, Split> splits) {
        return "With so few songs all" + (splits.containsValue(Split.TEST) ? " but those of the locked test set" : "")
                + " are learned: scores and thresholds come from what each of " + count
                + " parts of the model says of the"
                + " songs that it left out.";
    }

    private static boolean gold(List<CataloguedStem> group) {
        return group.stream().anyMatch(TrainableStems::ideal);
    }
}
