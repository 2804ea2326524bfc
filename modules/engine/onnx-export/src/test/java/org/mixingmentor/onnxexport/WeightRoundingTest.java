package org.mixingmentor.onnxexport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mixingmentor.training.Dense;

class WeightRoundingTest {
    private static final int INPUTS = 40;
    private static final int OUTPUTS = 12;
    private static final float STEP = 0.02f;

    private final Dense.Layer layer = layer(1);
    private final float[][] inputs = alikeInputs(500, 2);

    @Test
    void weights_rounded_together_change_the_sums_far_less_than_each_rounded_alone() {
        double together = meanError(new WeightRounding(layer, inputs).round(STEP, 128), inputs);
        double alone = meanError(nearest(), inputs);
        assertTrue(together < 0.6 * alone, together + " beside " + alone);
        float[][] others = alikeInputs(500, 3);
        double unseen = meanError(new WeightRounding(layer, inputs).round(STEP, 128), others);
        assertTrue(unseen < 0.75 * meanError(nearest(), others), unseen + " on chunks that were not rounded for");
    }

    @Test
    void what_is_left_over_on_average_is_in_the_bias() {
        RoundedLayer rounded = new WeightRounding(layer, inputs).round(STEP, 128);
        for (int o = 0; o < OUTPUTS; o++) {
            double sum = 0;
            for (float[] row : inputs) {
                sum += rounded.outputs(row)[o] - sums(row)[o];
            }
            assertEquals(0, sum / inputs.length, STEP * rounded.weightSteps()[o]);
        }
    }

    @Test
    void an_input_that_never_varies_changes_nothing() {
        float[][] still = new float[100][INPUTS];
        RoundedLayer rounded = new WeightRounding(layer, still).round(STEP, 0);
        float stepOfBias = 0;
        for (float step : rounded.weightSteps()) {
            stepOfBias = Math.max(stepOfBias, STEP * step);
        }
        assertEquals(0, meanError(rounded, still), stepOfBias);
        for (byte weight : rounded.weights()) {
            assertTrue(Math.abs(weight) <= 63);
        }
    }

    private double meanError(RoundedLayer rounded, float[][] rows) {
        double sum = 0;
        for (float[] row : rows) {
            float[] wanted = sums(row);
            float[] given = rounded.outputs(row);
            for (int o = 0; o < OUTPUTS; o++) {
                sum += (given[o] - wanted[o]) * (given[o] - wanted[o]);
            }
        }
        return Math.sqrt(sum / rows.length / OUTPUTS);
    }

    private float[] sums(float[] row) {
        float[] sums = layer.bias().clone();
        for (int o = 0; o < OUTPUTS; o++) {
            for (int i = 0; i < INPUTS; i++) {
                sums[o] += layer.weights()[o * INPUTS + i] * row[i];
            }
        }
        return sums;
    }

    /** Each weight to its nearest step. */
    private RoundedLayer nearest() {
        byte[] weights = new byte[INPUTS * OUTPUTS];
        float[] steps = new float[OUTPUTS];
        int[] bias = new int[OUTPUTS];
        for (int o = 0; o < OUTPUTS; o++) {
            for (int i = 0; i < INPUTS; i++) {
                steps[o] = Math.max(steps[o], Math.abs(layer.weights()[o * INPUTS + i]) / 63);
            }
            for (int i = 0; i < INPUTS; i++) {
                weights[o * INPUTS + i] = (byte) Math.round(layer.weights()[o * INPUTS + i] / steps[o]);
            }
            bias[o] = Math.round(layer.bias()[o] / (STEP * steps[o]));
        }
        return new RoundedLayer(layer, STEP, 128, weights, steps, bias);
    }

    private static Dense.Layer layer(long seed) {
        Random random = new Random(seed);
        float[] weights = new float[INPUTS * OUTPUTS];
        float[] bias = new float[OUTPUTS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) random.nextGaussian();
        }
        for (int i = 0; i < bias.length; i++) {
            bias[i] = (float) random.nextGaussian();
        }
        return new Dense.Layer(INPUTS, OUTPUTS, weights, bias, Dense.Activation.NONE);
    }

    /** Neighbours are alike, as the bands of a spectrum are; in whole steps. */
    private static float[][] alikeInputs(int rows, long seed) {
        Random random = new Random(seed);
        float[][] inputs = new float[rows][INPUTS];
        for (float[] row : inputs) {
            double walk = random.nextGaussian();
            for (int i = 0; i < INPUTS; i++) {
                walk = 0.9 * walk + 0.3 * random.nextGaussian();
                row[i] = STEP * Math.round((0.5 + walk) / STEP);
            }
        }
        return inputs;
    }
}
