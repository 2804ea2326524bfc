package org.mixingmentor.training.internal.learn.mlp;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.mixingmentor.training.Dense;

/** The weights of one network: for layer l, {@code weights[l]} is [inputs][outputs], row-major. */
final class Network {
    final int[] sizes;
    final float[][] weights;
    final float[][] biases;

    /**
     * Weights and biases evenly from +-1/sqrt(inputs).
     *
     * @param sizes inputs, hidden layers, outputs
     */
    Network(int[] sizes, SplittableRandom random) {
        this.sizes = sizes.clone();
        weights = new float[sizes.length - 1][];
        biases = new float[sizes.length - 1][];
        for (int l = 0; l < weights.length; l++) {
            double bound = 1 / Math.sqrt(sizes[l]);
            weights[l] = drawn(sizes[l] * sizes[l + 1], bound, random);
            biases[l] = drawn(sizes[l + 1], bound, random);
        }
    }

    private Network(Network other) {
        sizes = other.sizes;
        weights = copy(other.weights);
        biases = copy(other.biases);
    }

    Network copy() {
        return new Network(this);
    }

    int layers() {
        return weights.length;
    }

    int outputs() {
        return sizes[sizes.length - 1];
    }

    /** The layers in their public form; the last one's outputs are multiplied by {@code outputScale}. */
    List<Dense.Layer> toLayers(float[] outputScale) {
        List<Dense.Layer> layers = new ArrayList<>();
        for (int l = 0; l < weights.length; l++) {
            int inputs = sizes[l];
            int outputs = sizes[l + 1];
            boolean last = l == weights.length - 1;
            float[] transposed = new float[inputs * outputs];
            Gemm.transpose(weights[l], inputs, outputs, transposed);
            float[] bias = biases[l].clone();
            if (last) {
                scale(transposed, bias, inputs, outputScale);
            }
            layers.add(new Dense.Layer(
                    inputs, outputs, transposed, bias, last ? Dense.Activation.NONE : Dense.Activation.RELU));
        }
        return layers;
    }

    private static void scale(float[] weights, float[] bias, int inputs, float[] factors) {
        for (int o = 0; o < bias.length; o++) {
            bias[o] *= factors[o];
            for (int i = 0; i < inputs; i++) {
                weights[o * inputs + i] *= factors[o];
            }
        }
    }

    private static float[] drawn(int n, double bound, SplittableRandom random) {
        float[] values = new float[n];
        for (int i = 0; i < n; i++) {
            values[i] = (float) ((2 * random.nextDouble() - 1) * bound);
        }
        return values;
    }

    private static float[][] copy(float[][] arrays) {
        float[][] copies = new float[arrays.length][];
        for (int i = 0; i < arrays.length; i++) {
            copies[i] = arrays[i].clone();
        }
        return copies;
    }
}
