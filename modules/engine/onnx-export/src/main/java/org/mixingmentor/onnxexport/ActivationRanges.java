package org.mixingmentor.onnxexport;

import java.util.List;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.LevelFree;

/**
 * Between which values the inputs of each layer lie on real chunks, zero always among them. Minimum and maximum, not
 * percentiles: what is cut off costs decibels.
 *
 * @param low by member and layer
 * @param high by member and layer
 */
record ActivationRanges(float[][] low, float[][] high) {
    static ActivationRanges of(Dense dense, float[] chunks) {
        int members = dense.members().size();
        ActivationRanges ranges = new ActivationRanges(new float[members][], new float[members][]);
        for (int member = 0; member < members; member++) {
            List<Dense.Layer> layers = dense.members().get(member);
            ranges.low[member] = new float[layers.size()];
            ranges.high[member] = new float[layers.size()];
            for (int offset = 0; offset < chunks.length; offset += Fingerprint.SIZE) {
                ranges.widen(member, layers, scaled(dense.scaler(), chunks, offset));
            }
        }
        return ranges;
    }

    private void widen(int member, List<Dense.Layer> layers, float[] scaled) {
        float[] values = scaled;
        for (int layer = 0; layer < layers.size(); layer++) {
            for (float value : values) {
                low[member][layer] = Math.min(low[member][layer], value);
                high[member][layer] = Math.max(high[member][layer], value);
            }
            values = outputs(layers.get(layer), values);
        }
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

    private static float[] outputs(Dense.Layer layer, float[] values) {
        float[] sums = layer.bias().clone();
        for (int o = 0; o < sums.length; o++) {
            int row = o * layer.inputs();
            for (int i = 0; i < values.length; i++) {
                sums[o] += layer.weights()[row + i] * values[i];
            }
            sums[o] = layer.activation() == Dense.Activation.RELU ? Math.max(0, sums[o]) : sums[o];
        }
        return sums;
    }
}
