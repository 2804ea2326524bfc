package org.mixingmentor.training.internal.learn;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.Predictor;
import org.mixingmentor.training.TrainingData;

/** Rows whose labels follow from their values by a smooth function and a threshold, one label a row. */
public final class KnownFunction {
    public static final List<String> FLAWS = List.of("muddy_200hz", "dull");

    private KnownFunction() {}

    public static TrainingData rows(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] x = new float[n * Fingerprint.SIZE];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (random.nextDouble() * 20 - 40);
        }
        float[] corrections = new float[n * Correction.SIZE];
        float[] flaws = new float[n * FLAWS.size()];
        for (int row = 0; row < n; row++) {
            int at = row * Fingerprint.SIZE;
            for (int j = 0; j < Correction.SIZE; j++) {
                double away = x[at + j % 31] + 30;
                double next = x[at + j % 31 + 1] + 30;
                corrections[row * Correction.SIZE + j] = (float) (6 * Math.sin(away / 8) + next * next / 50);
            }
            levelFree(corrections, row);
            flaws[row * 2] = x[at + 10] > -30 ? 1 : 0;
            flaws[row * 2 + 1] = x[at + 20] + x[at + 21] > -60 ? 1 : 0;
        }
        int[] labels = new int[n];
        Arrays.setAll(labels, i -> i);
        return new TrainingData(x, ones(n), labels, corrections, ones(n), flaws, new int[n], FLAWS);
    }

    private static void levelFree(float[] corrections, int row) {
        int at = row * Correction.SIZE;
        float[] own = Arrays.copyOfRange(corrections, at, at + Correction.SIZE);
        float[] free = new Correction(own).levelFree().values();
        System.arraycopy(free, 0, corrections, at, Correction.SIZE);
    }

    /** Share of the variance of the corrections that the predictions explain. */
    public static double r2(Predictor predictor, TrainingData data) {
        return r2(predicted(predictor, data), data);
    }

    /** The same of a model to which the level of its predictions means nothing. */
    public static double levelFreeR2(Predictor predictor, TrainingData data) {
        float[] predicted = predicted(predictor, data);
        for (int row = 0; row < data.rows(); row++) {
            levelFree(predicted, row);
        }
        return r2(predicted, data);
    }

    private static float[] predicted(Predictor predictor, TrainingData data) {
        float[] predicted = new float[data.corrections().length];
        predictor.predict(data.x(), data.rows(), predicted, new float[data.flaws().length]);
        return predicted;
    }

    private static double r2(float[] predicted, TrainingData data) {
        double mean = 0;
        for (float value : data.corrections()) {
            mean += value / data.corrections().length;
        }
        double error = 0;
        double variance = 0;
        for (int i = 0; i < predicted.length; i++) {
            error += Math.pow(predicted[i] - data.corrections()[i], 2);
            variance += Math.pow(data.corrections()[i] - mean, 2);
        }
        return 1 - error / variance;
    }

    /** Share of the flaws that are told right at a threshold of one half. */
    public static double accuracy(Predictor predictor, TrainingData data) {
        float[] flaws = new float[data.flaws().length];
        predictor.predict(data.x(), data.rows(), new float[data.corrections().length], flaws);
        int right = 0;
        for (int i = 0; i < flaws.length; i++) {
            right += (flaws[i] > 0.5) == (data.flaws()[i] > 0.5) ? 1 : 0;
        }
        return (double) right / flaws.length;
    }

    private static float[] ones(int n) {
        float[] ones = new float[n];
        Arrays.fill(ones, 1);
        return ones;
    }
}
