package org.mixingmentor.training.internal.learn.forest;

import java.util.Arrays;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Forest;
import org.mixingmentor.training.TrainingData;

/** How good a forest is with each further tree, on a bounded number of chunks. */
final class GrowthCurve {
    private static final int CHUNKS = 10_000;

    private final Side training;
    private final Side validation;
    private final int trees;
    private int grown;

    GrowthCurve(TrainingData train, TrainingData validation, double flawShare, int trees) {
        this.training = new Side(train, new TargetMatrix(train, flawShare));
        this.validation = new Side(validation, new TargetMatrix(validation, flawShare));
        this.trees = trees;
    }

    /** Adds a tree. */
    CurvePoint with(Forest.Tree tree) {
        grown++;
        training.add(tree);
        validation.add(tree);
        return new CurvePoint(
                0, 1, grown, trees, training.loss(grown), validation.loss(grown), validation.maeDb(grown));
    }

    /** Some chunks and the sum of what the trees say of each. */
    private static final class Side {
        private final TrainingData data;
        private final TargetMatrix targets;
        private final int[] rows;
        private final int outputs;
        private final float[] sums;

        Side(TrainingData data, TargetMatrix targets) {
            this.data = data;
            this.targets = targets;
            rows = new int[Math.min(data.rows(), CHUNKS)];
            Arrays.setAll(rows, i -> (int) ((long) i * data.rows() / rows.length));
            outputs = Correction.SIZE + data.flawTypes().size();
            sums = new float[rows.length * outputs];
        }

        void add(Forest.Tree tree) {
            for (int i = 0; i < rows.length; i++) {
                int leaf = tree.leaf(data.x(), rows[i] * Fingerprint.SIZE) * outputs;
                for (int output = 0; output < outputs; output++) {
                    sums[i * outputs + output] += tree.values()[leaf + output];
                }
            }
        }

        /** Weighted mean of the squared distance that splits are judged by; NaN without chunks. */
        double loss(int grown) {
            float[] mean = new float[outputs];
            double loss = 0;
            double weight = 0;
            for (int i = 0; i < rows.length; i++) {
                for (int output = 0; output < outputs; output++) {
                    mean[output] = sums[i * outputs + output] / grown;
                }
                float own = data.weights()[rows[i]];
                loss += own * targets.loss(data.labels()[rows[i]], mean, 0);
                weight += own;
            }
            return weight > 0 ? loss / weight : Double.NaN;
        }

        /** Weighted mean absolute error of the bands, in dB; NaN where no correction is known. */
        double maeDb(int grown) {
            double error = 0;
            double weight = 0;
            for (int i = 0; i < rows.length; i++) {
                int label = data.labels()[rows[i]];
                double own = data.weights()[rows[i]] * data.correctionWeights()[label];
                for (int band = 0; band < Bands.COUNT; band++) {
                    error += own
                            * Math.abs(sums[i * outputs + band] / grown
                                    - data.corrections()[label * Correction.SIZE + band]);
                }
                weight += own * Bands.COUNT;
            }
            return weight > 0 ? error / weight : Double.NaN;
        }
    }
}
