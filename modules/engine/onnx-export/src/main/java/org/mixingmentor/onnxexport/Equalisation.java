package org.mixingmentor.onnxexport;

import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.training.Dense;

/**
 * A network rewritten so that the values of a layer span like ranges, and that predicts the same: what a value is divided by goes
 * into the weights that read it. With one step for all values of a layer those that are small would have few of the 256
 * steps (G. Xiao et al., "SmoothQuant: accurate and efficient post-training quantization for large language models", 2023).
 *
 * @param inputFactors what the network's inputs are multiplied by
 * @param layers as many as there were
 */
record Equalisation(float[] inputFactors, List<Dense.Layer> layers) {
    /** How much of the trouble goes from the values to the weights; chosen on the bass brain that comes with the program. */
    private static final double TO_THE_WEIGHTS = 0.7;

    /**
     * Rewrites; beyond a layer that is no rectifier all stays as it is.
     *
     * @param scaled what the first layer gets for real chunks
     */
    static Equalisation of(List<Dense.Layer> layers, float[][] scaled) {
        float[] inputs = divisors(scaled, layers.get(0));
        List<Dense.Layer> equal = new ArrayList<>(layers);
        equal.set(0, multiplied(layers.get(0), inputs));
        float[][] values = scaled;
        for (int at = 0; at + 1 < layers.size() && layers.get(at).activation() == Dense.Activation.RELU; at++) {
            values = outputs(layers.get(at), values);
            float[] by = divisors(values, layers.get(at + 1));
            equal.set(at, divided(equal.get(at), by));
            equal.set(at + 1, multiplied(equal.get(at + 1), by));
        }
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = 1 / inputs[i];
        }
        return new Equalisation(inputs, equal);
    }

    /** What the rewritten network gets where the network itself gets these inputs. */
    float[][] inputs(float[][] scaled) {
        float[][] multiplied = new float[scaled.length][inputFactors.length];
        for (int row = 0; row < scaled.length; row++) {
            for (int i = 0; i < inputFactors.length; i++) {
                multiplied[row][i] = scaled[row][i] * inputFactors[i];
            }
        }
        return multiplied;
    }

    /** The largest value of each, weighed against the largest weight that reads it; 1 where either is 0. */
    private static float[] divisors(float[][] values, Dense.Layer reader) {
        float[] divisors = new float[reader.inputs()];
        for (int unit = 0; unit < divisors.length; unit++) {
            float largest = 0;
            for (float[] row : values) {
                largest = Math.max(largest, Math.abs(row[unit]));
            }
            float weight = 0;
            for (int o = 0; o < reader.outputs(); o++) {
                weight = Math.max(weight, Math.abs(reader.weights()[o * reader.inputs() + unit]));
            }
            divisors[unit] = largest > 0 && weight > 0
                    ? (float) (Math.pow(largest, TO_THE_WEIGHTS) / Math.pow(weight, 1 - TO_THE_WEIGHTS))
                    : 1;
        }
        return divisors;
    }

    private static Dense.Layer divided(Dense.Layer layer, float[] by) {
        float[] weights = layer.weights().clone();
        float[] bias = layer.bias().clone();
        for (int o = 0; o < by.length; o++) {
            bias[o] /= by[o];
            for (int i = 0; i < layer.inputs(); i++) {
                weights[o * layer.inputs() + i] /= by[o];
            }
        }
        return new Dense.Layer(layer.inputs(), layer.outputs(), weights, bias, layer.activation());
    }

    private static Dense.Layer multiplied(Dense.Layer layer, float[] by) {
        float[] weights = layer.weights().clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= by[i % layer.inputs()];
        }
        return new Dense.Layer(layer.inputs(), layer.outputs(), weights, layer.bias(), layer.activation());
    }

    private static float[][] outputs(Dense.Layer layer, float[][] values) {
        float[][] outputs = new float[values.length][];
        for (int row = 0; row < outputs.length; row++) {
            outputs[row] = layer.bias().clone();
            for (int o = 0; o < layer.outputs(); o++) {
                for (int i = 0; i < layer.inputs(); i++) {
                    outputs[row][o] += layer.weights()[o * layer.inputs() + i] * values[row][i];
                }
                outputs[row][o] = Math.max(0, outputs[row][o]);
            }
        }
        return outputs;
    }
}
