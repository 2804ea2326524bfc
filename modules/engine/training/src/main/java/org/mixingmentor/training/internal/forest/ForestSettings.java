package org.mixingmentor.training.internal.forest;

import java.util.List;
import java.util.Map;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.internal.SettingValues;
import org.mixingmentor.training.spi.Setting;

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
            new Setting("trees", "60", "Trees that are averaged, 1 to 2000"),
            new Setting("depth", "12", "Most splits from root to leaf, 1 to 30"),
            new Setting("min_leaf", "5", "Least weight of a leaf, in chunks of average energy, 0.001 to 1000000"),
            new Setting("features", "21", "Values of the fingerprint tried at each split, 1 to 64"),
            new Setting("bins", "64", "Intervals that each value is cut into, 2 to 256"),
            new Setting("rows_per_tree", "60000", "Chunks that a tree sees at most, 1 or more: bounds the time"),
            new Setting(
                    "bootstrap",
                    "rows",
                    "What is drawn with replacement for each tree: rows or songs",
                    List.of("rows", "songs")),
            new Setting("flaw_share", "1", "Weight of the flaws beside the corrections in a split, 0.001 to 100"),
            new Setting("threads", "0", "Trees grown at the same time, 0 = as many as there are processors"));

    /**
     * Reads values by name.
     *
     * @throws TrainingException naming the setting, its value and what it may be
     */
    public static ForestSettings of(Map<String, String> given) throws TrainingException {
        SettingValues values = new SettingValues("forest", ALL, given);
        return new ForestSettings(
                values.whole("trees", 1, 2000),
                values.whole("depth", 1, 30),
                values.number("min_leaf", 0.001, 1e6),
                values.whole("features", 1, Fingerprint.SIZE),
                values.whole("bins", 2, Bins.MOST),
                values.whole("rows_per_tree", 1, Integer.MAX_VALUE),
                values.oneOf("bootstrap", List.of("rows", "songs")).equals("songs") ? Bootstrap.SONGS : Bootstrap.ROWS,
                values.number("flaw_share", 0.001, 100),
                values.whole("threads", 0, 1024));
    }
}
