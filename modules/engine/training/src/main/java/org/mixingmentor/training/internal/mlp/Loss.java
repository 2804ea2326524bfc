package org.mixingmentor.training.internal.mlp;

import java.util.Arrays;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.TrainingData;

/**
 * Absolute error of the corrections and cross entropy of the flaws. Absolute, because corrections are sparse: squared
 * error would smear a narrow cut over its neighbours.
 */
final class Loss {
    private static final float DB_UNIT = 4;
    private static final float CORRELATION_UNIT = 0.25f;

    private final float[] units;
    private final int outputs;
    private final float flawShare;

    /** @param flawShare weight of the mean cross entropy beside the mean absolute error in units of 4 dB */
    Loss(int flaws, double flawShare) {
        outputs = Correction.SIZE + flaws;
        this.flawShare = (float) flawShare;
        units = new float[outputs];
        Arrays.fill(units, 0, Correction.SIZE, DB_UNIT);
        units[Correction.CORRELATION] = CORRELATION_UNIT;
        Arrays.fill(units, Correction.SIZE, outputs, 1);
    }

    /** What the network's outputs are multiplied by to be dB, correlation and logits. */
    float[] units() {
        return units.clone();
    }

    /** What a number of rows add up to. */
    static final class Sum {
        double loss;
        double weight;
        double bandErrorDb;
        double bandWeight;

        double mean() {
            return weight > 0 ? loss / weight : Double.NaN;
        }

        double maeDb() {
            return bandWeight > 0 ? bandErrorDb / bandWeight : Double.NaN;
        }
    }

    /** Adds one row's loss to the sum and, where {@code delta} is given, writes its derivative times its weight. */
    void row(TrainingData data, int row, float[] output, float[] delta, int at, Sum sum) {
        int label = data.labels()[row];
        float weight = data.weights()[row];
        float known = weight * data.correctionWeights()[label];
        double loss = corrections(data.corrections(), label * Correction.SIZE, output, delta, at, known, sum);
        int flaws = outputs - Correction.SIZE;
        if (flaws > 0) {
            loss += flaws(data.flaws(), label * flaws, output, delta, at + Correction.SIZE, weight);
        }
        sum.loss += loss;
        sum.weight += weight;
    }

    private double corrections(float[] wanted, int from, float[] output, float[] delta, int at, float weight, Sum sum) {
        double loss = 0;
        double bands = 0;
        float slope = weight / Correction.SIZE;
        for (int j = 0; j < Correction.SIZE; j++) {
            float error = output[at + j] - wanted[from + j] / units[j];
            loss += Math.abs(error);
            if (j < Correction.CREST) {
                bands += Math.abs(error) * DB_UNIT;
            }
            if (delta != null) {
                delta[at + j] = error > 0 ? slope : error < 0 ? -slope : 0;
            }
        }
        sum.bandErrorDb += weight * bands / Correction.CREST;
        sum.bandWeight += weight;
        return loss * slope;
    }

    private double flaws(float[] wanted, int from, float[] output, float[] delta, int at, float weight) {
        int flaws = outputs - Correction.SIZE;
        float share = weight * flawShare / flaws;
        double loss = 0;
        for (int j = 0; j < flaws; j++) {
            double logit = output[at + j];
            double truth = wanted[from + j];
            // log(1 + e^x) - truth x, written so that neither side overflows.
            loss += Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))) - truth * logit;
            if (delta != null) {
                delta[at + j] = (float) (share * (1 / (1 + Math.exp(-logit)) - truth));
            }
        }
        return loss * share;
    }
}
