package org.mixingmentor.training.internal.learn.forest;

import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.TrainingData;

/**
 * The labels as a split is judged by them: a vector for each, centred, and scaled so that squared distances add up to a
 * loss in which 4 dB, a correlation of 0.25 and half a probability count alike, and all flaws together as much
 * as all corrections (times the flaws' share). A vector ends with the weights that its two parts have, so that one sum
 * of vectors carries all that a node needs to know.
 */
final class TargetMatrix {
    private static final float DB_UNIT = 4;
    private static final float CORRELATION_UNIT = 0.25f;
    private static final float FLAW_UNIT = 0.5f;
    private static final int LANES = 4;
    private static final int PADDED = 8;

    /** Where the flaws begin. */
    static final int FLAWS = padded(Correction.SIZE, LANES);

    /** Where the weight of the labels stands whose correction is known. */
    final int known;

    /** Where the weight of all labels stands. */
    final int all;

    /** Length of a vector: a multiple of what a processor adds at a time. */
    final int stride;

    private final TrainingData data;
    private final int flaws;
    private final float[] scales;
    private final float[] means;
    private final float[][] vectors;

    TargetMatrix(TrainingData data, double flawShare) {
        this.data = data;
        flaws = data.flawTypes().size();
        known = FLAWS + padded(flaws, LANES);
        all = known + 1;
        stride = padded(all + 1, PADDED);
        scales = scales(flawShare);
        means = means();
        vectors = new float[data.labelCount()][stride];
        for (int label = 0; label < data.labelCount(); label++) {
            fill(label);
        }
    }

    /** The vector of a label, of {@link #stride} values. */
    float[] vector(int label) {
        return vectors[label];
    }

    /** The value of an output that a sum of vectors stands for, in the output's own unit; the centre without weight. */
    float value(float[] sums, int output) {
        int at = place(output);
        float weight = sums[output < Correction.SIZE ? known : all];
        return weight > 0 ? means[output] + sums[at] / weight / scales[output] : means[output];
    }

    /** The scaled squared distance of an answer, 35 corrections and the flaws, from a label. */
    double loss(int label, float[] answers, int at) {
        double corrections = 0;
        double flawLoss = 0;
        for (int output = 0; output < Correction.SIZE + flaws; output++) {
            double error = scales[output] * (answers[at + output] - wanted(label, output));
            if (output < Correction.SIZE) {
                corrections += error * error;
            } else {
                flawLoss += error * error;
            }
        }
        return data.correctionWeights()[label] * corrections + flawLoss;
    }

    /** Whether every output has one value only, so that there is nothing to learn. */
    boolean constant() {
        for (int label = 0; label < data.labelCount(); label++) {
            for (int k = 0; k < known; k++) {
                if (Math.abs(vectors[label][k]) > 1e-6f) {
                    return false;
                }
            }
        }
        return true;
    }

    private float wanted(int label, int output) {
        return output < Correction.SIZE
                ? data.corrections()[label * Correction.SIZE + output]
                : data.flaws()[label * flaws + output - Correction.SIZE];
    }

    private void fill(int label) {
        float[] vector = vectors[label];
        float weight = data.correctionWeights()[label];
        for (int output = 0; output < scales.length; output++) {
            float share = output < Correction.SIZE ? weight : 1;
            vector[place(output)] = share * scales[output] * (wanted(label, output) - means[output]);
        }
        vector[known] = weight;
        vector[all] = 1;
    }

    private float[] scales(double flawShare) {
        float[] made = new float[Correction.SIZE + flaws];
        for (int output = 0; output < made.length; output++) {
            float unit = output == Correction.CORRELATION ? CORRELATION_UNIT : DB_UNIT;
            made[output] = output < Correction.SIZE
                    ? (float) (Math.sqrt(1.0 / Correction.SIZE) / unit)
                    : (float) (Math.sqrt(flawShare / flaws) / FLAW_UNIT);
        }
        return made;
    }

    /** Over labels, not rows: any centre near the middle keeps the sums exact. */
    private float[] means() {
        float[] made = new float[scales.length];
        for (int output = 0; output < made.length; output++) {
            double sum = 0;
            double weight = 0;
            for (int label = 0; label < data.labelCount(); label++) {
                double share = output < Correction.SIZE ? data.correctionWeights()[label] : 1;
                sum += share * wanted(label, output);
                weight += share;
            }
            made[output] = weight == 0 ? 0 : (float) (sum / weight);
        }
        return made;
    }

    private static int place(int output) {
        return output < Correction.SIZE ? output : output - Correction.SIZE + FLAWS;
    }

    private static int padded(int size, int multiple) {
        return (size + multiple - 1) / multiple * multiple;
    }
}
