package org.mixingmentor.onnxexport;

import org.mixingmentor.training.Dense;

/**
 * A layer in integers: inputs of 8 bits without sign, weights of 7 bits with sign, so that sums of pairs do not overflow 16
 * bits on processors without VNNI, biases of 32 bits.
 *
 * @param of what it stands for
 * @param inputStep what a step of the inputs is worth
 * @param inputZero the step that stands for 0, 0 to 255
 * @param weights -63 to 63, outputs times inputs
 * @param weightSteps what a step of an output's weights is worth
 * @param bias in steps of inputStep times weightSteps
 */
record RoundedLayer(Dense.Layer of, float inputStep, int inputZero, byte[] weights, float[] weightSteps, int[] bias) {
    /** What the layer gives for inputs that are steps. */
    float[] outputs(float[] inputs) {
        float[] sums = new float[bias.length];
        for (int o = 0; o < sums.length; o++) {
            double sum = 0;
            for (int i = 0; i < inputs.length; i++) {
                sum += weights[o * inputs.length + i] * (double) inputs[i];
            }
            sums[o] = (float) (weightSteps[o] * (sum + bias[o] * (double) inputStep));
            sums[o] = of.activation() == Dense.Activation.RELU ? Math.max(0, sums[o]) : sums[o];
        }
        return sums;
    }
}
