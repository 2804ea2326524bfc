package org.mixingmentor.training.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.mixingmentor.dataset.Progress;

/** Tries an observer on every song, or one of several parts of the songs, that knows only the others. */
final class SongsLeftOut {
    private static final int FOLDS = 16;
    /** So many flaws of a kind are tried altogether, but some on each stem. */
    private static final int FLAWED = 1200;

    private static final int LEAST_ON_A_STEM = 4;
    /** Of more stems some are tried, evenly; all are known. */
    private static final int MOST_STEMS = 600;

    private final double[][] shape;
    private final Progress progress;

    /** @param shape what a covariance is shrunk to */
    SongsLeftOut(double[][] shape, Progress progress) {
        this.shape = shape;
        this.progress = progress;
    }

    /**
     * Tries.
     *
     * @param gold of two songs or more
     * @param kinds the first kinds of flaws
     * @throws CancellationException when the progress says so
     */
    Trials trials(List<Gold> gold, int kinds) {
        Map<String, List<Gold>> songs = Gold.songs(gold);
        List<String> names = List.copyOf(songs.keySet());
        int folds = Math.min(FOLDS, names.size());
        int step = (gold.size() + MOST_STEMS - 1) / MOST_STEMS;
        int each = Math.max(LEAST_ON_A_STEM, FLAWED / gold.size());
        Trials trials = new Trials(kinds);
        SplittableRandom random = new SplittableRandom(1);
        for (int fold = 0; fold < folds; fold++) {
            List<Gold> others = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                if (i % folds != fold) {
                    others.addAll(songs.get(names.get(i)));
                }
            }
            IdealObserver observer = new IdealObserver(GoldSpread.of(Gold.sounds(others), shape));
            for (int i = fold; i < names.size(); i += folds) {
                Trials.Song song = trials.song();
                List<Gold> own = songs.get(names.get(i));
                for (int k = 0; k < own.size(); k += step) {
                    if (progress.cancelled()) {
                        throw new CancellationException();
                    }
                    Tries.add(observer, own.get(k).profile(), song, kinds, each, random);
                }
            }
        }
        return trials;
    }
}
