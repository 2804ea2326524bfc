package org.mixingmentor.training.internal.learn.mlp;

import java.util.Arrays;
import org.mixingmentor.training.TrainingData;

/**
 * The rows of each label, to be drawn by their weights.
 *
 * @param rows ordered by label
 * @param starts where a label's rows begin, one more than there are labels
 * @param reached sums of the weights up to and with each of the rows
 */
record StemRows(int[] rows, int[] starts, double[] reached) {
    static StemRows of(TrainingData data) {
        int[] starts = new int[data.labelCount() + 1];
        for (int label : data.labels()) {
            starts[label + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        int[] rows = new int[data.rows()];
        for (int row = 0; row < rows.length; row++) {
            rows[next[data.labels()[row]]++] = row;
        }
        double[] reached = new double[rows.length];
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += data.weights()[rows[i]];
            reached[i] = sum;
        }
        return new StemRows(rows, starts, reached);
    }

    /** The row of a label at a share of its weight, 0 to below 1. */
    int row(int label, double share) {
        int first = starts[label];
        int last = starts[label + 1] - 1;
        double before = first == 0 ? 0 : reached[first - 1];
        int found = Arrays.binarySearch(reached, first, last + 1, before + share * (reached[last] - before));
        return rows[Math.min(last, found < 0 ? -found - 1 : found)];
    }
}
