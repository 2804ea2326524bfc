package org.mixingmentor.onnxexport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.Dense;

/**
 * Networks in 8 bits, made layer after layer: each is rounded for the values that the rounded ones before it give on real
 * chunks. Ranges are from minimum to maximum, zero always among them, and not percentiles: what is cut off costs decibels.
 *
 * @param members as they were
 */
record QuantisedDense(List<Member> members) {
    /**
     * One network.
     *
     * @param inputFactors what its scaled inputs are multiplied by before they are rounded
     * @param layers after that
     */
    record Member(float[] inputFactors, List<RoundedLayer> layers) {}

    private static final float SMALLEST_STEP = 1e-8f;

    /** @param chunks fingerprints, 64 values each, at least one */
    static QuantisedDense of(Dense dense, float[] chunks) {
        float[][] scaled = new float[chunks.length / Fingerprint.SIZE][];
        for (int chunk = 0; chunk < scaled.length; chunk++) {
            scaled[chunk] = new float[Fingerprint.SIZE];
            dense.scaler().apply(chunks, chunk * Fingerprint.SIZE, scaled[chunk], 0);
        }
        return new QuantisedDense(
                dense.members().stream().map(layers -> member(layers, scaled)).toList());
    }

    private static Member member(List<Dense.Layer> layers, float[][] scaled) {
        Equalisation equal = Equalisation.of(layers, scaled);
        List<RoundedLayer> rounded = new ArrayList<>();
        float[][] values = equal.inputs(scaled);
        for (Dense.Layer layer : equal.layers()) {
            Steps steps = Steps.of(values);
            float[][] inputs = steps.nearest(values);
            RoundedLayer next = new WeightRounding(layer, inputs).round(steps.size(), steps.zero());
            rounded.add(next);
            values = Arrays.stream(inputs).map(next::outputs).toArray(float[][]::new);
        }
        return new Member(equal.inputFactors(), rounded);
    }

    /**
     * The values that 8 bits without sign can tell apart.
     *
     * @param size of a step
     * @param zero the step that stands for 0, 0 to 255
     */
    private record Steps(float size, int zero) {
        static Steps of(float[][] values) {
            float low = 0;
            float high = 0;
            for (float[] row : values) {
                for (float value : row) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
            float size = Math.max(SMALLEST_STEP, (high - low) / 255);
            return new Steps(size, Math.max(0, Math.min(255, Math.round(-low / size))));
        }

        float[][] nearest(float[][] values) {
            float[][] nearest = new float[values.length][];
            for (int row = 0; row < nearest.length; row++) {
                nearest[row] = new float[values[row].length];
                for (int i = 0; i < nearest[row].length; i++) {
                    int step = Math.max(0, Math.min(255, (int) Math.rint(values[row][i] / size) + zero));
                    nearest[row][i] = (step - zero) * size;
                }
            }
            return nearest;
        }
    }
}
