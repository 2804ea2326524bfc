package org.mixingmentor.training.internal.learn.forest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.mixingmentor.training.TrainingData;

/** Which chunks a tree sees, and how much each weighs: how often it was drawn times its own weight. */
final class BootstrapSample {
    private final TrainingData data;
    private final ForestSettings settings;

    BootstrapSample(TrainingData data, ForestSettings settings) {
        this.data = data;
        this.settings = settings;
    }

    /** One weight a chunk, 0 where it was not drawn. */
    float[] weights(SplittableRandom random) {
        float[] weights = settings.bootstrap() == ForestSettings.Bootstrap.SONGS ? songs(random) : rows(random);
        for (int row = 0; row < weights.length; row++) {
            weights[row] *= data.weights()[row];
        }
        return weights;
    }

    private float[] rows(SplittableRandom random) {
        float[] times = new float[data.rows()];
        for (int i = Math.min(times.length, settings.rowsPerTree()); i > 0; i--) {
            times[random.nextInt(times.length)]++;
        }
        return times;
    }

    /** As many songs as there are, with replacement, with all their chunks or a part of them that is not too many. */
    private float[] songs(SplittableRandom random) {
        int[] songs = Arrays.stream(data.songs()).distinct().toArray();
        Map<Integer, Integer> drawn = new HashMap<>();
        for (int i = 0; i < songs.length; i++) {
            drawn.merge(songs[random.nextInt(songs.length)], 1, Integer::sum);
        }
        float[] times = new float[data.rows()];
        double total = 0;
        for (int row = 0; row < times.length; row++) {
            times[row] = drawn.getOrDefault(data.songs()[data.labels()[row]], 0);
            total += times[row];
        }
        double kept = settings.rowsPerTree() / total;
        for (int row = 0; kept < 1 && row < times.length; row++) {
            times[row] = random.nextDouble() < kept ? times[row] : 0;
        }
        return times;
    }
}
