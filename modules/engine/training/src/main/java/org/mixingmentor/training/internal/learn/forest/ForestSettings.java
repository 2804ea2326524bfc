package org.mixingmentor.training.internal.learn.forest;

import java.util.List;
import java.util.Map;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.internal.learn.SettingValues;

/**
 * How a forest is grown.
 *
 * @param trees how many are averaged
 * @param depth most splits from root to leaf
 * @param minLeaf least weight of the chunks in a leaf; a chunk of average energy weighs 1
 * @param features how many of the 64 values are tried at each split
 * @param bins most intervals that a value is cut into, a quantile each
 * @param rowsPerTree a tree sees at most so many chunks, which bounds time and memory
 * @param bootstrap what is drawn with replacement for each tree
 * @param flawShare weight of all flaws together beside all corrections together when a split is judged
 * @param threads trees grown at a time, 0 = as many as there are processors
 */
public record ForestSettings(
        int trees,
        int depth,
        double minLeaf,
        int features,
        int bins,
        int rowsPerTree,
        Bootstrap bootstrap,
        double flawShare,
        int threads) {

    /** What is drawn with replacement for each tree. */
    public enum Bootstrap {
        /** Chunks: trees see nearly all songs and differ little. */
        ROWS,
        /** Songs, with all their chunks. */
        SONGS
    }

    /** What can be set, with the defaults. */
    public static final List<Setting> ALL = List.of(
            Setting.whole("trees", 60, 1, 2000, "Trees that are averaged, 1 to 2000"),
            Setting.whole("depth", 12, 1, 30, "Most splits from root to leaf, 1 to 30"),
            Setting.number(
                    "min_leaf",
                    "5",
                    0.001,
                    1e6,
                    "Least weight of a leaf, in chunks of average energy, 0.001 to 1000000"),
            Setting.whole(
                    "features", 21, 1, Fingerprint.SIZE, "Values of the fingerprint tried at each split, 1 to 64"),
            Setting.whole("bins", 64, 2, Bins.MOST, "Intervals that each value is cut into, 2 to 256"),
            Setting.whole(
                    "rows_per_tree",
                    60000,
                    1,
                    Integer.MAX_VALUE,
                    "Chunks that a tree sees at most, 1 or more: bounds the time"),
            Setting.choice(
                    "bootstrap",
                    "rows",
                    "What is drawn with replacement for each tree: rows or songs",
                    List.of("rows", "songs")),
            Setting.number(
                    "flaw_share",
                    "1",
                    0.001,
                    100,
                    "Weight of the flaws beside the corrections in a split, 0.001 to 100"),
            Setting.whole("threads", 0, 0, 1024, "Trees grown at the same time, 0 = as many as there are processors"));

    /**
     * Reads values by name.
     *
     * @throws TrainingException naming the setting, its value and what it may be
     */
    public static ForestSettings of(Map<String, String> given) throws TrainingException {
        SettingValues values = new SettingValues("forest", ALL, given);
        return new ForestSettings(
                values.whole("trees"),
                values.whole("depth"),
                values.number("min_leaf"),
                values.whole("features"),
                values.whole("bins"),
                values.whole("rows_per_tree"),
                values.oneOf("bootstrap").equals("songs") ? Bootstrap.SONGS : Bootstrap.ROWS,
                values.number("flaw_share"),
                values.whole("threads"));
    }
}
