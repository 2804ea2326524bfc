package org.mixingmentor.onnxexport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mixingmentor.training.Dense;

class EqualisationTest {
    private final Random random = new Random(4);
    private final List<Dense.Layer> layers = List.of(
            layer(20, 30, Dense.Activation.RELU),
            layer(30, 16, Dense.Activation.RELU),
            layer(16, 8, Dense.Activation.NONE));
    private final float[][] inputs = inputs();

    @Test
    void the_rewritten_network_predicts_the_same() {
        Equalisation equal = Equalisation.of(layers, inputs);
        float[][] multiplied = equal.inputs(inputs);
        for (int row = 0; row < inputs.length; row++) {
            assertArrayEquals(outputs(layers, inputs[row], 3), outputs(equal.layers(), multiplied[row], 3), 1e-3f);
        }
    }

    @Test
    void hidden_values_span_more_alike_than_they_did() {
        Equalisation equal = Equalisation.of(layers, inputs);
        double before = ratio(layers, inputs);
        double after = ratio(equal.layers(), equal.inputs(inputs));
        assertTrue(after < 0.5 * before, "largest by smallest was " + before + " and is " + after);
    }

    /** The largest value of the first layer's widest unit by that of its narrowest one that lives. */
    private static double ratio(List<Dense.Layer> layers, float[][] inputs) {
        double[] largest = new double[layers.get(0).outputs()];
        for (float[] row : inputs) {
            float[] values = outputs(layers, row, 1);
            for (int unit = 0; unit < largest.length; unit++) {
                largest[unit] = Math.max(largest[unit], values[unit]);
            }
        }
        double most = 0;
        double least = Double.POSITIVE_INFINITY;
        for (double value : largest) {
            most = Math.max(most, value);
            least = value > 0 ? Math.min(least, value) : least;
        }
        return most / least;
    }

    private static float[] outputs(List<Dense.Layer> layers, float[] inputs, int count) {
        float[] values = inputs;
        for (Dense.Layer layer : layers.subList(0, count)) {
            float[] sums = layer.bias().clone();
            for (int o = 0; o < sums.length; o++) {
                for (int i = 0; i < values.length; i++) {
                    sums[o] += layer.weights()[o * values.length + i] * values[i];
                }
                sums[o] = layer.activation() == Dense.Activation.RELU ? Math.max(0, sums[o]) : sums[o];
            }
            values = sums;
        }
        return values;
    }

    /** Units of very different size: the weights of each are a power of two larger or smaller. */
    private Dense.Layer layer(int inputs, int outputs, Dense.Activation activation) {
        float[] weights = new float[inputs * outputs];
        float[] bias = new float[outputs];
        for (int o = 0; o < outputs; o++) {
            float size = (float) Math.pow(2, random.nextInt(7) - 3);
            bias[o] = size * (float) random.nextGaussian();
            for (int i = 0; i < inputs; i++) {
                weights[o * inputs + i] = size * 0.2f * (float) random.nextGaussian();
            }
        }
        return new Dense.Layer(inputs, outputs, weights, bias, activation);
    }

    private float[][] inputs() {
        float[][] rows = new float[200][20];
        for (float[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        return rows;
    }
}
