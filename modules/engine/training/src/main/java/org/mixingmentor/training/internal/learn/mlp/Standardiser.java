package org.mixingmentor.training.internal.learn.mlp;

import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.LevelFree;
import org.mixingmentor.training.TrainingData;

/** Learns mean and standard deviation of the level-free inputs, weighted as the loss is. */
final class Standardiser {
    private Standardiser() {}

    static Dense.Scaler learn(TrainingData data, double clip) {
        int n = Fingerprint.SIZE;
        double[] sum = new double[n];
        double[] squares = new double[n];
        double weights = 0;
        float[] y = new float[n];
        for (int row = 0; row < data.rows(); row++) {
            LevelFree.apply(data.x(), row * n, y, 0);
            double w = data.weights()[row];
            weights += w;
            for (int j = 0; j < n; j++) {
                sum[j] += w * y[j];
            }
        }
        for (int row = 0; row < data.rows(); row++) {
            LevelFree.apply(data.x(), row * n, y, 0);
            for (int j = 0; j < n; j++) {
                double d = y[j] - sum[j] / weights;
                squares[j] += data.weights()[row] * d * d;
            }
        }
        float[] mean = new float[n];
        float[] inverse = new float[n];
        for (int j = 0; j < n; j++) {
            mean[j] = (float) (sum[j] / weights);
            double deviation = Math.sqrt(squares[j] / weights);
            boolean varies = deviation > 1e-6 * Math.max(1, Math.abs(mean[j]));
            inverse[j] = varies ? (float) (1 / deviation) : 0;
        }
        return new Dense.Scaler(mean, inverse, (float) clip);
    }
}
