package org.mixingmentor.training.internal.learn.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.Linear;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.internal.learn.Standardiser;
import org.mixingmentor.training.internal.learn.tribuo.TribuoLine;

/**
 * Fits lines to whole stems: advice is the mean over a stem's chunks, and the mean of what a line says of chunks is what it
 * says of their mean. So each stem or twin is one row, its chunks weighted as in a network's loss.
 */
final class LineFit {
    /** Bounds the time: with more rows there are fewer passes over them. */
    private static final int MOST_STEPS = 60_000;

    private static final float CORRELATION_UNIT = 0.25f;

    private final TrainingData data;
    private final LinearSettings settings;
    private final long seed;
    private final Dense.Scaler scaler;
    private final double[][] means;

    LineFit(TrainingData data, LinearSettings settings, long seed) {
        this.data = data;
        this.settings = settings;
        this.seed = seed;
        scaler = Standardiser.learn(data, Optional.empty(), 0, settings.clip());
        means = means();
    }

    /** Lines of the stems of some songs. */
    Linear learn(IntPredicate songs) {
        int[] own = IntStream.range(0, data.labelCount())
                .filter(label -> songs.test(data.songs()[label]))
                .toArray();
        int[] known = Arrays.stream(own)
                .filter(label -> data.correctionWeights()[label] > 0)
                .toArray();
        float[] units = new float[Correction.SIZE];
        Arrays.fill(units, 1);
        units[Correction.CORRELATION] = CORRELATION_UNIT;
        int flaws = data.flawTypes().size();
        return new Linear(
                scaler,
                units,
                line(known, settings.huberDb(), label -> corrections(label, units)),
                flaws == 0 ? nothing() : line(own, Double.POSITIVE_INFINITY, label -> flaws(label, flaws)),
                flaws);
    }

    /** A probability is the mean of yes and no, so flaws are fitted by squares. */
    private Linear.Line line(int[] labels, double huber, IntFunction<double[]> wanted) {
        List<double[]> rows = new ArrayList<>();
        List<double[]> answers = new ArrayList<>();
        for (int label : labels) {
            rows.add(means[label]);
            answers.add(wanted.apply(label));
        }
        if (rows.isEmpty()) { // of flaws alone no correction is learned
            rows.add(new double[Fingerprint.SIZE]);
            answers.add(new double[wanted.apply(0).length]);
        }
        int epochs = Math.max(1, Math.min(settings.epochs(), MOST_STEPS / rows.size()));
        return TribuoLine.fit(rows, answers, new TribuoLine.Settings(huber, settings.learningRate(), epochs), seed)
                .line();
    }

    private static Linear.Line nothing() {
        Dense.Layer none = new Dense.Layer(Fingerprint.SIZE, 0, new float[0], new float[0], Dense.Activation.NONE);
        return new Linear.Line(none, new byte[0]);
    }

    private double[] corrections(int label, float[] units) {
        double[] wanted = new double[Correction.SIZE];
        for (int j = 0; j < wanted.length; j++) {
            wanted[j] = data.corrections()[label * Correction.SIZE + j] / units[j];
        }
        return wanted;
    }

    private double[] flaws(int label, int flaws) {
        double[] there = new double[flaws];
        for (int j = 0; j < flaws; j++) {
            there[j] = data.flaws()[label * flaws + j];
        }
        return there;
    }

    /** By label, its chunks' mean as the line takes it. */
    private double[][] means() {
        double[][] sums = new double[data.labelCount()][Fingerprint.SIZE];
        double[] weights = new double[data.labelCount()];
        float[] z = new float[Fingerprint.SIZE];
        for (int row = 0; row < data.rows(); row++) {
            scaler.apply(data.x(), row * Fingerprint.SIZE, z, 0);
            int label = data.labels()[row];
            weights[label] += data.weights()[row];
            for (int j = 0; j < z.length; j++) {
                sums[label][j] += data.weights()[row] * z[j];
            }
        }
        for (int label = 0; label < sums.length; label++) {
            for (int j = 0; j < z.length && weights[label] > 0; j++) {
                sums[label][j] /= weights[label];
            }
        }
        return sums;
    }
}
