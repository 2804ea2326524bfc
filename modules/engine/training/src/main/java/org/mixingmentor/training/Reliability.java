package org.mixingmentor.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a flaw's probabilities mean what they say: of the stems said to have it with 70 %, 70 % should. Bins of equal
 * width as in DeGroot and Fienberg, The Comparison and Evaluation of Forecasters, The Statistician 32 (1983).
 *
 * @param flaw whose
 * @param bins those with stems in them, from low to high
 * @param expectedError mean distance of said and true share over the bins, each weighted by its stems, 0 to 1; NaN without
 *     stems
 */
public record Reliability(String flaw, List<Bin> bins, double expectedError) {
    /** How many bins there are. */
    public static final int BINS = 10;

    /**
     * Some stems.
     *
     * @param said mean probability, 0 to 1
     * @param there share of them that has the flaw, 0 to 1
     */
    public record Bin(double said, double there, int stems) {}

    /** Of a flaw, over stems that were scored. */
    public static Reliability of(String flaw, List<ScoredStem> stems) {
        double[] said = new double[BINS];
        int[] there = new int[BINS];
        int[] counts = new int[BINS];
        int all = 0;
        for (ScoredStem stem : stems) {
            Double probability = stem.flawProbabilities().get(flaw);
            if (probability != null) {
                int bin = (int) Math.min(BINS - 1, Math.max(0, probability * BINS));
                said[bin] += probability;
                there[bin] += stem.flawTypes().contains(flaw) ? 1 : 0;
                counts[bin]++;
                all++;
            }
        }
        List<Bin> bins = new ArrayList<>();
        double error = 0;
        for (int i = 0; i < BINS; i++) {
            if (counts[i] > 0) {
                bins.add(new Bin(said[i] / counts[i], (double) there[i] / counts[i], counts[i]));
                error += Math.abs(said[i] - there[i]) / all;
            }
        }
        return new Reliability(flaw, List.copyOf(bins), all == 0 ? Double.NaN : error);
    }
}
