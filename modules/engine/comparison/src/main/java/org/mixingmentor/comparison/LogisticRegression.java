package org.mixingmentor.comparison;

/**
 * Logistic regression with a quadratic penalty, both classes weighing the same, by accelerated gradient descent (Y.
 * Nesterov, 1983).
 */
final class LogisticRegression {
    /** As of so many rows that say nothing. */
    private static final double PENALTY = 0.3;

    private static final int STEPS = 300;

    private final double[] weights;

    private LogisticRegression(double[] weights) {
        this.weights = weights;
    }

    /** Learns from standardised rows of equal length, at least one of each class. */
    static LogisticRegression learn(double[][] rows, boolean[] labels) {
        int size = rows[0].length;
        int positives = 0;
        double squares = 1;
        for (int i = 0; i < rows.length; i++) {
            positives += labels[i] ? 1 : 0;
            for (double value : rows[i]) {
                squares += value * value / rows.length;
            }
        }
        double positive = 0.5 / Math.max(1, positives);
        double negative = 0.5 / Math.max(1, rows.length - positives);
        double rate = 1 / (0.25 * squares * 2 * rows.length * Math.max(positive, negative) / 2 + PENALTY);
        double[] weights = new double[size + 1];
        double[] ahead = weights.clone();
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[size + 1];
            LogisticRegression now = new LogisticRegression(ahead);
            for (int i = 0; i < rows.length; i++) {
                double error = (now.probability(rows[i]) - (labels[i] ? 1 : 0)) * (labels[i] ? positive : negative);
                for (int j = 0; j < size; j++) {
                    gradient[j] += error * rows[i][j];
                }
                gradient[size] += error;
            }
            double[] next = new double[size + 1];
            double momentum = step / (step + 3.0);
            for (int j = 0; j <= size; j++) {
                next[j] = ahead[j] - rate * (gradient[j] + (j < size ? PENALTY * ahead[j] : 0));
                ahead[j] = next[j] + momentum * (next[j] - weights[j]);
            }
            weights = next;
        }
        return new LogisticRegression(weights);
    }

    /** Probability of the positive class. */
    double probability(double[] row) {
        double sum = weights[row.length];
        for (int i = 0; i < row.length; i++) {
            sum += weights[i] * row[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
