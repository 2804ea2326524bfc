package org.mixingmentor.onnxexport;

import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.LevelFree;

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
            scaled[chunk] = scaled(dense.scaler(), chunks, chunk * Fingerprint.SIZE);
        }
        return new QuantisedDense(
                dense.members().stream().map(layers -> member(layers, scaled)).toList());
    }

    private static Member member(List<Dense.Layer> layers, float[][] scaled) {
        Equalisation equal = Equalisation.of(layers, scaled);
        List<RoundedLayer> rounded = new ArrayList<>();
        float[][] values = new float[scaled.length][];
        for (int row = 0; row < values.length; row++) {
            values[row] = scaled[row].clone();
            for (int i = 0; i < values[row].length; i++) {
                values[row][i] *= equal.inputFactors()[i];
            }
        }
        for (Dense.Layer layer : equal.layers()) {
            RoundedLayer next = rounded(layer, values);
            rounded.add(next);
            values = outputs(next, values);
        }
        return new Member(equal.inputFactors(), rounded);
    }

    private static RoundedLayer rounded(Dense.Layer layer, float[][] values) {
        float low = 0;
        float high = 0;
        for (float[] row : values) {
            for (float value : row) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        float step = Math.max(SMALLEST_STEP, (high - low) / 255);
        int zero = Math.max(0, Math.min(255, Math.round(-low / step)));
        float[][] inputs = new float[values.length][];
        for (int row = 0; row < inputs.length; row++) {
            inputs[row] = steps(values[row], step, zero);
        }
        return new WeightRounding(layer, inputs).round(step, zero);
    }

    private static float[][] outputs(RoundedLayer layer, float[][] values) {
        float[][] outputs = new float[values.length][];
        for (int row = 0; row < outputs.length; row++) {
            outputs[row] = layer.outputs(steps(values[row], layer.inputStep(), layer.inputZero()));
        }
        return outputs;
    }

    private static float[] steps(float[] values, float step, int zero) {
        float[] steps = new float[values.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = RoundedLayer.nearest(values[i], step, zero);
        }
        return steps;
    }

    private static float[] scaled(Dense.Scaler scaler, float[] chunks, int offset) {
        float[] z = new float[Fingerprint.SIZE];
        LevelFree.apply(chunks, offset, z, 0);
        for (int i = 0; i < z.length; i++) {
            float value = (z[i] - scaler.mean()[i]) * scaler.inverseScale()[i];
            z[i] = Math.max(-scaler.clip(), Math.min(scaler.clip(), value));
        }
        return z;
    }
}
