package org.mixingmentor.training.internal.learn;

import java.util.Optional;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.LevelFree;
import org.mixingmentor.training.TrainingData;

/** Learns mean and standard deviation of the level-free inputs, weighted as the loss is. */
public final class Standardiser {
    private Standardiser() {}

    /**
     * Learns from rows, and from others beside them.
     *
     * @param share how much the others count, 0 to 1
     */
    public static Dense.Scaler learn(TrainingData data, Optional<TrainingData> others, double share, double clip) {
        int n = Fingerprint.SIZE;
        double[] own = means(data, new double[n], 1);
        double[] theirs = others.map(rows -> means(rows, new double[n], 1)).orElse(own);
        double[] centre = mixed(own, theirs, share);
        double[] squares = means(data, centre, 2);
        double[] variance =
                mixed(squares, others.map(rows -> means(rows, centre, 2)).orElse(squares), share);
        float[] mean = new float[n];
        float[] inverse = new float[n];
        for (int j = 0; j < n; j++) {
            mean[j] = (float) centre[j];
            double deviation = Math.sqrt(variance[j]);
            boolean varies = deviation > 1e-6 * Math.max(1, Math.abs(mean[j]));
            inverse[j] = varies ? (float) (1 / deviation) : 0;
        }
        return new Dense.Scaler(mean, inverse, (float) clip);
    }

    /** Weighted means of the distances from a centre, each to a power of 1 or 2. */
    private static double[] means(TrainingData data, double[] centre, int power) {
        double[] sums = new double[centre.length];
        double weights = 0;
        float[] y = new float[centre.length];
        for (int row = 0; row < data.rows(); row++) {
            LevelFree.apply(data.x(), row * Fingerprint.SIZE, y, 0);
            double w = data.weights()[row];
            weights += w;
            for (int j = 0; j < sums.length; j++) {
                double d = y[j] - centre[j];
                sums[j] += power == 1 ? w * d : w * d * d;
            }
        }
        for (int j = 0; j < sums.length; j++) {
            sums[j] /= weights;
        }
        return sums;
    }

    private static double[] mixed(double[] own, double[] others, double share) {
        double[] mixed = new double[own.length];
        for (int j = 0; j < mixed.length; j++) {
            mixed[j] = share == 0 ? own[j] : (1 - share) * own[j] + share * others[j];
        }
        return mixed;
    }
}
