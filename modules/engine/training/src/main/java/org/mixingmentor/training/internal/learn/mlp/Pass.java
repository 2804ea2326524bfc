package org.mixingmentor.training.internal.learn.mlp;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Forward and backward through a network for a batch, with the buffers that this needs. One thread. */
final class Pass {
    private final Network network;
    /** Values of each layer, [rows][size]; the first is the input, to be filled by the caller. */
    final float[][] values;
    /** Derivatives of the loss by those values; the last is to be filled by the caller. */
    final float[][] deltas;

    final float[][] weightGradients;
    final float[][] biasGradients;
    private final float[][] transposed;
    private final float[][] kept;

    Pass(Network network, int rows) {
        this.network = network;
        int layers = network.layers();
        values = new float[layers + 1][];
        deltas = new float[layers + 1][];
        kept = new float[layers + 1][];
        for (int l = 0; l <= layers; l++) {
            values[l] = new float[rows * network.sizes[l]];
            deltas[l] = new float[rows * network.sizes[l]];
            kept[l] = new float[rows * network.sizes[l]];
        }
        weightGradients = new float[layers][];
        biasGradients = new float[layers][];
        transposed = new float[layers][];
        for (int l = 0; l < layers; l++) {
            weightGradients[l] = new float[network.weights[l].length];
            biasGradients[l] = new float[network.biases[l].length];
            transposed[l] = new float[network.weights[l].length];
        }
    }

    float[] input() {
        return values[0];
    }

    float[] output() {
        return values[values.length - 1];
    }

    float[] outputDelta() {
        return deltas[deltas.length - 1];
    }

    /** From {@link #input()} to {@link #output()} for the first {@code rows} rows. */
    void forward(int rows) {
        for (int l = 0; l < network.layers(); l++) {
            layer(l, rows);
        }
    }

    /** The same with a share of the hidden values left out, the others scaled up (inverted dropout). */
    void forward(int rows, float dropout, SplittableRandom random) {
        for (int l = 0; l < network.layers(); l++) {
            layer(l, rows);
            if (dropout > 0 && l < network.layers() - 1) {
                int n = rows * network.sizes[l + 1];
                draw(kept[l + 1], n, dropout, random);
                multiply(values[l + 1], kept[l + 1], n);
            }
        }
    }

    /** From {@link #outputDelta()} to the gradients. */
    void backward(int rows, float dropout) {
        for (int l = network.layers() - 1; l >= 0; l--) {
            int inputs = network.sizes[l];
            int outputs = network.sizes[l + 1];
            Arrays.fill(weightGradients[l], 0);
            Arrays.fill(biasGradients[l], 0);
            Gemm.addTransposedProduct(values[l], rows, inputs, deltas[l + 1], outputs, weightGradients[l]);
            for (int i = 0; i < rows; i++) {
                Gemm.axpy(biasGradients[l], 0, deltas[l + 1], i * outputs, outputs, 1);
            }
            if (l > 0) {
                Gemm.transpose(network.weights[l], inputs, outputs, transposed[l]);
                Arrays.fill(deltas[l], 0, rows * inputs, 0);
                Gemm.addProduct(deltas[l + 1], rows, outputs, transposed[l], inputs, deltas[l]);
                throughRelu(deltas[l], values[l], rows * inputs);
                if (dropout > 0) {
                    multiply(deltas[l], kept[l], rows * inputs);
                }
            }
        }
    }

    private void layer(int l, int rows) {
        int outputs = network.sizes[l + 1];
        float[] out = values[l + 1];
        for (int i = 0; i < rows; i++) {
            System.arraycopy(network.biases[l], 0, out, i * outputs, outputs);
        }
        Gemm.addProduct(values[l], rows, network.sizes[l], network.weights[l], outputs, out);
        if (l < network.layers() - 1) {
            relu(out, rows * outputs);
        }
    }

    private static void relu(float[] x, int n) {
        for (int i = 0; i < n; i++) {
            x[i] = Math.max(x[i], 0f);
        }
    }

    private static void throughRelu(float[] delta, float[] value, int n) {
        for (int i = 0; i < n; i++) {
            delta[i] = value[i] > 0 ? delta[i] : 0f;
        }
    }

    private static void multiply(float[] x, float[] by, int n) {
        for (int i = 0; i < n; i++) {
            x[i] *= by[i];
        }
    }

    private static void draw(float[] kept, int n, float dropout, SplittableRandom random) {
        float scale = 1 / (1 - dropout);
        int limit = Math.round(dropout * 65536);
        for (int i = 0; i < n; i += 4) {
            long bits = random.nextLong();
            for (int j = i; j < Math.min(n, i + 4); j++) {
                kept[j] = (bits & 0xFFFF) < limit ? 0 : scale;
                bits >>>= 16;
            }
        }
    }
}
