package org.mixingmentor.training.internal.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.mixingmentor.audio.Quantile;
import org.mixingmentor.training.Interval;

/**
 * Draws songs with replacement, always the same draws for the same number of songs: so two predictors, scored on the
 * same songs in the same order, can be compared draw by draw.
 */
final class Bootstrap {
    private static final long SEED = 0xB007;
    private static final double TAIL = 0.025;
    private static final double PRECISION = 1e5;

    private Bootstrap() {}

    /** The values of each measure in each draw, [measures][draws]; zeros where songs are too few for an interval. */
    static double[][] drawn(List<Tally> songs, int flaws, List<ToDoubleFunction<Tally>> measures) {
        double[][] values = new double[measures.size()][Interval.DRAWS];
        if (songs.size() < Interval.LEAST_SONGS) {
            return values;
        }
        SplittableRandom random = new SplittableRandom(SEED);
        Tally draw = new Tally(flaws);
        for (int i = 0; i < Interval.DRAWS; i++) {
            draw.clear();
            for (int n = 0; n < songs.size(); n++) {
                draw.add(songs.get(random.nextInt(songs.size())));
            }
            for (int m = 0; m < values.length; m++) {
                values[m][i] = measures.get(m).applyAsDouble(draw);
            }
        }
        return values;
    }

    /**
     * The interval that holds the middle 95 % of the draws; draws in which the value is not defined do not count.
     *
     * @param songs those that have something to say on it; fewer than five give none
     */
    static Interval interval(double[] values, int songs) {
        double[] sorted =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        if (songs < Interval.LEAST_SONGS || sorted.length == 0) {
            return Interval.none(songs);
        }
        return new Interval(percentile(sorted, TAIL), percentile(sorted, 1 - TAIL), songs);
    }

    /** To five decimals. */
    static double percentile(double[] sorted, double share) {
        return Math.round(Quantile.linear(sorted, share) * PRECISION) / PRECISION;
    }
}
