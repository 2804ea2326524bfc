package org.mixingmentor.onnxexport;

import org.mixingmentor.training.Dense;

/**
 * Rounds a layer's weights to 7 bits so that its sums change little on real chunks, instead of each weight to its nearest
 * step: what one weight's rounding adds, another's takes back. Minimises e' C e for each output, e being the rounding errors
 * and C the covariance of the inputs, weight by weight until none is better a step further on (coordinate descent, as
 * in A. Zhang et al., "COMQ: a backpropagation-free algorithm for post-training quantization", 2024); the mean of what is
 * left goes into the bias.
 */
final class WeightRounding {
    private static final int LIMIT = 63;
    private static final float SMALLEST_SCALE = 1e-8f;
    private static final int MOST_SWEEPS = 20;
    /** Of the mean variance, added to each: inputs that hardly vary on these chunks may do so on others. */
    private static final double UNSEEN_VARIANCE = 0.01;

    private final Dense.Layer layer;
    private final double[] mean;
    private final double[][] covariance;

    /**
     * Looks at the inputs.
     *
     * @param inputs values that the layer gets, as its 8-bit form gets them; at least one row
     */
    WeightRounding(Dense.Layer layer, float[][] inputs) {
        this.layer = layer;
        mean = mean(inputs, layer.inputs());
        covariance = covariance(inputs, mean);
    }

    /** Rounds all. */
    RoundedLayer round(float inputStep, int inputZero) {
        byte[] weights = new byte[layer.weights().length];
        float[] steps = new float[layer.outputs()];
        int[] bias = new int[layer.outputs()];
        for (int o = 0; o < steps.length; o++) {
            steps[o] = step(o);
            int[] row = rounded(o, steps[o]);
            double shift = layer.bias()[o];
            for (int i = 0; i < row.length; i++) {
                weights[o * row.length + i] = (byte) row[i];
                shift += (weight(o, i) - (double) row[i] * steps[o]) * mean[i];
            }
            bias[o] = Math.round((float) (shift / ((double) inputStep * steps[o])));
        }
        return new RoundedLayer(layer, inputStep, inputZero, weights, steps, bias);
    }

    private float step(int output) {
        float largest = 0;
        for (int i = 0; i < layer.inputs(); i++) {
            largest = Math.max(largest, Math.abs(weight(output, i)));
        }
        return Math.max(SMALLEST_SCALE, largest / LIMIT);
    }

    private int[] rounded(int output, float step) {
        int n = layer.inputs();
        int[] row = new int[n];
        double[] error = new double[n];
        for (int i = 0; i < n; i++) {
            row[i] = clamped(Math.round(weight(output, i) / step));
            error[i] = (double) row[i] * step - weight(output, i);
        }
        double[] slope = slope(error);
        boolean changed = true;
        for (int sweep = 0; sweep < MOST_SWEEPS && changed; sweep++) {
            changed = false;
            for (int i = 0; i < n; i++) {
                int better = clamped(row[i] - Math.round((float) (slope[i] / (step * covariance[i][i]))));
                if (better != row[i]) {
                    double by = (double) (better - row[i]) * step;
                    row[i] = better;
                    for (int j = 0; j < n; j++) {
                        slope[j] += covariance[i][j] * by;
                    }
                    changed = true;
                }
            }
        }
        return row;
    }

    private double[] slope(double[] error) {
        double[] slope = new double[error.length];
        for (int i = 0; i < error.length; i++) {
            for (int j = 0; j < error.length; j++) {
                slope[i] += covariance[i][j] * error[j];
            }
        }
        return slope;
    }

    private float weight(int output, int input) {
        return layer.weights()[output * layer.inputs() + input];
    }

    private static int clamped(int value) {
        return Math.max(-LIMIT, Math.min(LIMIT, value));
    }

    private static double[] mean(float[][] inputs, int width) {
        double[] mean = new double[width];
        for (float[] row : inputs) {
            for (int i = 0; i < width; i++) {
                mean[i] += row[i] / (double) inputs.length;
            }
        }
        return mean;
    }

    private static double[][] covariance(float[][] inputs, double[] mean) {
        int n = mean.length;
        double[][] covariance = new double[n][n];
        double[] away = new double[n];
        for (float[] row : inputs) {
            for (int i = 0; i < n; i++) {
                away[i] = row[i] - mean[i];
            }
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    covariance[i][j] += away[i] * away[j] / inputs.length;
                }
            }
        }
        double trace = 0;
        for (int i = 0; i < n; i++) {
            trace += covariance[i][i];
        }
        double unseen = Math.max(1e-12, UNSEEN_VARIANCE * trace / n);
        for (int i = 0; i < n; i++) {
            covariance[i][i] += unseen;
        }
        return covariance;
    }
}
