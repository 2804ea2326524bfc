package org.mixingmentor.training.internal.learn.mlp;

import java.util.Arrays;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.TrainingData;

/**
 * The loss of a stem, on the mean of its drawn chunks and with the median of the advised bands taken out: as advice for a
 * file is made, and as it is scored. A sum of three:
 *
 * <ol>
 *   <li>absolute error of the corrections: absolute, because corrections are sparse, and squared error would smear a
 *       narrow cut over its neighbours;
 *   <li>cross entropy of where the largest correction is and of which sign, by a softmax over the advised bands' values
 *       and their negatives: absolute error alone says nothing when it is not sure, this says what is likeliest;
 *   <li>cross entropy of the flaws.
 * </ol>
 */
final class Loss {
    private static final float DB_UNIT = 4;
    private static final float CORRELATION_UNIT = 0.25f;
    /** The softmax of the peak is over the values in dB times three: a third of a decibel tells two bands apart. */
    private static final double PEAK_SHARPNESS = 3 * DB_UNIT;
    /** So many bands beside the right one are right too, as in the hits that are scored. */
    private static final int NEAR_BANDS = 1;

    private static final double LEAST_PROBABILITY = 1e-5;

    private final float[] units;
    private final int outputs;
    private final float flawShare;
    private final float peakShare;
    private final double[] mean;
    private final double[] slope;
    private final double[] odds = new double[2 * Bands.ADVISED];

    /**
     * @param flawShare weight of the mean cross entropy of the flaws beside the mean absolute error in units of 4 dB
     * @param peakShare weight of the cross entropy of the peak
     */
    Loss(int flaws, double flawShare, double peakShare) {
        outputs = Correction.SIZE + flaws;
        this.flawShare = (float) flawShare;
        this.peakShare = (float) peakShare;
        mean = new double[outputs];
        slope = new double[outputs];
        units = new float[outputs];
        Arrays.fill(units, 0, Correction.SIZE, DB_UNIT);
        units[Correction.CORRELATION] = CORRELATION_UNIT;
        Arrays.fill(units, Correction.SIZE, outputs, 1);
    }

    /** What the network's outputs are multiplied by to be dB, correlation and logits. */
    float[] units() {
        return units.clone();
    }

    /** What a number of stems add up to. */
    static final class Sum {
        double loss;
        int stems;
        double bandErrorDb;
        double known;

        double mean() {
            return stems > 0 ? loss / stems : Double.NaN;
        }

        double maeDb() {
            return known > 0 ? bandErrorDb / known : Double.NaN;
        }
    }

    /**
     * Adds a stem's loss to the sum and, where {@code delta} is given, writes its derivative by the outputs.
     *
     * @param peak of the label, see {@link PeakTargets}
     * @param output the stem's chunks one after another, {@code chunks * (35 + flaws)} from {@code at}
     */
    void stem(TrainingData data, int label, int peak, float[] output, float[] delta, int at, int chunks, Sum sum) {
        average(output, at, chunks);
        Arrays.fill(slope, 0);
        double known = data.correctionWeights()[label];
        double loss = 0;
        if (known > 0) {
            loss += corrections(data.corrections(), label * Correction.SIZE, peak, known, sum);
        }
        loss += flaws(data.flaws(), label * (outputs - Correction.SIZE));
        sum.loss += loss;
        sum.stems++;
        if (delta != null) {
            backward(output, delta, at, chunks);
        }
    }

    /** Corrections as they are, flaws as probabilities. */
    private void average(float[] output, int at, int chunks) {
        Arrays.fill(mean, 0);
        for (int chunk = 0; chunk < chunks; chunk++) {
            for (int j = 0; j < outputs; j++) {
                float value = output[at + chunk * outputs + j];
                mean[j] += (j < Correction.SIZE ? value : sigmoid(value)) / chunks;
            }
        }
    }

    private void backward(float[] output, float[] delta, int at, int chunks) {
        for (int chunk = 0; chunk < chunks; chunk++) {
            for (int j = 0; j < outputs; j++) {
                int i = at + chunk * outputs + j;
                double p = j < Correction.SIZE ? 0 : sigmoid(output[i]);
                double through = j < Correction.SIZE ? 1 : p * (1 - p);
                delta[i] = (float) (slope[j] * through / chunks);
            }
        }
    }

    private double corrections(float[] wanted, int from, int peak, double known, Sum sum) {
        int median = medianBand();
        double middle = mean[median];
        for (int band = 0; band < Bands.COUNT; band++) {
            mean[band] -= middle;
        }
        double loss = 0;
        double step = known / Correction.SIZE;
        for (int j = 0; j < Correction.SIZE; j++) {
            double error = mean[j] - wanted[from + j] / units[j];
            loss += step * Math.abs(error);
            slope[j] = step * Math.signum(error);
            if (j >= Bands.FIRST_ADVISED && j <= Bands.LAST_ADVISED) {
                sum.bandErrorDb += known * Math.abs(error) * DB_UNIT / Bands.ADVISED;
            }
        }
        sum.known += known;
        loss += peak(wanted, from, peak, known);
        throughMedian(median);
        return loss;
    }

    /** Of the advised bands, the one with the middle value. */
    private int medianBand() {
        double[] sorted = Arrays.copyOfRange(mean, Bands.FIRST_ADVISED, Bands.LAST_ADVISED + 1);
        Arrays.sort(sorted);
        int band = Bands.FIRST_ADVISED;
        while (mean[band] != sorted[Bands.ADVISED / 2] && band < Bands.LAST_ADVISED) {
            band++;
        }
        return band;
    }

    /** What was subtracted from every band moves with the median band. */
    private void throughMedian(int median) {
        double others = 0;
        for (int band = 0; band < Bands.COUNT; band++) {
            others += band == median ? 0 : slope[band];
        }
        slope[median] = -others;
    }

    /** Minus the logarithm of the probability that the largest correction is where it should be. */
    private double peak(float[] wanted, int from, int peak, double known) {
        if (peakShare == 0 || peak == PeakTargets.NONE) {
            return 0;
        }
        boolean boost = wanted[from + Bands.FIRST_ADVISED + peak] > 0;
        softmax();
        double right = 0;
        for (int i = 0; i < odds.length; i++) {
            right += isRight(i, peak, boost) ? odds[i] : 0;
        }
        right = Math.max(right, LEAST_PROBABILITY);
        for (int i = 0; i < odds.length; i++) {
            double wish = isRight(i, peak, boost) ? odds[i] / right : 0;
            double step = known * peakShare * (odds[i] - wish) * PEAK_SHARPNESS;
            slope[Bands.FIRST_ADVISED + i % Bands.ADVISED] += i < Bands.ADVISED ? step : -step;
        }
        return -known * peakShare * Math.log(right);
    }

    /** Probabilities of a boost (the first 27) and of a cut (the others) being largest. */
    private void softmax() {
        double most = 0;
        for (int i = 0; i < Bands.ADVISED; i++) {
            most = Math.max(most, Math.abs(mean[Bands.FIRST_ADVISED + i]));
        }
        double sum = 0;
        for (int i = 0; i < odds.length; i++) {
            double value = mean[Bands.FIRST_ADVISED + i % Bands.ADVISED] * (i < Bands.ADVISED ? 1 : -1);
            odds[i] = Math.exp(PEAK_SHARPNESS * (value - most));
            sum += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            odds[i] /= sum;
        }
    }

    private static boolean isRight(int i, int peak, boolean boost) {
        return Math.abs(i % Bands.ADVISED - peak) <= NEAR_BANDS && i < Bands.ADVISED == boost;
    }

    private double flaws(float[] truths, int from) {
        int flaws = outputs - Correction.SIZE;
        double loss = 0;
        for (int j = 0; j < flaws; j++) {
            double p = Math.max(LEAST_PROBABILITY, Math.min(1 - LEAST_PROBABILITY, mean[Correction.SIZE + j]));
            double truth = truths[from + j];
            double share = flawShare / flaws;
            loss -= share * (truth * Math.log(p) + (1 - truth) * Math.log(1 - p));
            slope[Correction.SIZE + j] = share * ((1 - truth) / (1 - p) - truth / p);
        }
        return loss;
    }

    private static double sigmoid(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
