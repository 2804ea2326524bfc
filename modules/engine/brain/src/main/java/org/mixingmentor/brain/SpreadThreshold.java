package org.mixingmentor.brain;

import java.util.List;
import java.util.OptionalDouble;
import org.mixingmentor.audio.Quantile;

/**
 * The largest spread of a model's members over a sound at which advice is still given. A model's networks, or
 * trees, learned the same from the same sounds: where they contradict each other none of them knows (B.
 * Lakshminarayanan et al., Simple and Scalable Predictive Uncertainty Estimation using Deep Ensembles, 2017).
 */
public final class SpreadThreshold {
    /** This share of what was held out is to be advised on. */
    private static final double COVERED = 0.975;

    /** Few stems are there to tell the quantile from. */
    private static final double ROOM = 1.25;

    /** Less than this nobody hears: members that differ by so little agree. */
    private static final double LEAST_DB = 0.1;

    private SpreadThreshold() {}

    /**
     * Chooses the threshold by stems that were not learned from.
     *
     * @param heldOutDb the spread of each, in dB
     * @return empty where there is none, or where the model has one member, which always agrees with itself
     */
    public static OptionalDouble learn(List<Double> heldOutDb) {
        double[] sorted =
                heldOutDb.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0 || sorted[sorted.length - 1] <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.max(LEAST_DB, ROOM * Quantile.nearest(sorted, COVERED)));
    }
}
