package org.mixingmentor.training;

import java.util.List;

/**
 * One or several feed-forward networks over one scaler, averaged. For a fingerprint x[64]:
 *
 * <ol>
 *   <li>y = {@link LevelFree} of x;
 *   <li>z = clamp((y - mean) * inverseScale, -clip, clip), 64 values;
 *   <li>for every member, layer after layer: z = activation(W z + bias);
 *   <li>the members' last values (35 + flaws each) are averaged with equal weights;
 *   <li>the first 35 are the corrections as they are, the others go through the logistic sigmoid.
 * </ol>
 *
 * Arithmetic in float32; the sums may be taken in any order.
 *
 * @param scaler of the inputs, the same for all members
 * @param members each a list of layers, the first with 64 inputs, the last with 35 + flaws outputs and no activation
 * @param flaws number of flaw types
 */
public record Dense(Scaler scaler, List<List<Layer>> members, int flaws) implements ModelStructure {
    public Dense {
        members = members.stream().map(List::copyOf).toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("no member");
        }
        for (List<Layer> layers : members) {
            int width = scaler.mean().length;
            for (Layer layer : layers) {
                if (layer.inputs() != width) {
                    throw new IllegalArgumentException("a layer has " + layer.inputs() + " inputs for " + width);
                }
                width = layer.outputs();
            }
            if (width != CORRECTIONS + flaws) {
                throw new IllegalArgumentException(width + " outputs for 35 corrections and " + flaws + " flaws");
            }
        }
    }

    @Override
    public Kind kind() {
        return Kind.DENSE;
    }

    @Override
    public int size() {
        return members.size();
    }

    @Override
    public void answers(float[] fingerprints, int from, Answers to) {
        float[] z = new float[scaler.mean().length];
        scaler.apply(fingerprints, from, z, 0);
        for (List<Layer> layers : members) {
            float[] values = z;
            for (Layer layer : layers) {
                values = layer.apply(values);
            }
            to.take(values, 0);
        }
    }

    @Override
    public void conclude(float[] mean) {
        for (int o = CORRECTIONS; o < mean.length; o++) {
            mean[o] = (float) (1 / (1 + Math.exp(-mean[o])));
        }
    }

    /** What a layer does with its sums. */
    public enum Activation {
        /** Nothing. */
        NONE,
        /** max(0, v). */
        RELU
    }

    /**
     * Standardises and clips: clamp((y - mean) * inverseScale, -clip, clip).
     *
     * @param mean 64 values, in the units of {@link LevelFree}
     * @param inverseScale 64 values, 1 / standard deviation (0 for a value that never varied)
     * @param clip in standard deviations
     */
    public record Scaler(float[] mean, float[] inverseScale, float clip) {
        public Scaler {
            if (mean.length != inverseScale.length) {
                throw new IllegalArgumentException("mean and inverseScale differ in length");
            }
        }

        /** Writes 64 level-free, standardised, clipped values for the 64 raw ones at {@code from}. */
        public void apply(float[] fingerprints, int from, float[] z, int to) {
            LevelFree.apply(fingerprints, from, z, to);
            for (int j = 0; j < mean.length; j++) {
                z[to + j] = Math.max(-clip, Math.min(clip, (z[to + j] - mean[j]) * inverseScale[j]));
            }
        }
    }

    /**
     * activation(W z + bias).
     *
     * @param inputs number of inputs
     * @param outputs number of outputs
     * @param weights [outputs][inputs], row-major: weight of input i in output o at {@code o * inputs + i}
     * @param bias {@code outputs} values
     */
    public record Layer(int inputs, int outputs, float[] weights, float[] bias, Activation activation) {
        public Layer {
            if (weights.length != inputs * outputs || bias.length != outputs) {
                throw new IllegalArgumentException("weights or bias do not fit " + inputs + " to " + outputs);
            }
        }

        float[] apply(float[] values) {
            float[] out = new float[outputs];
            for (int o = 0; o < out.length; o++) {
                float sum = bias[o];
                int row = o * inputs;
                for (int i = 0; i < values.length; i++) {
                    sum += weights[row + i] * values[i];
                }
                out[o] = activation == Activation.RELU ? Math.max(0, sum) : sum;
            }
            return out;
        }
    }
}
