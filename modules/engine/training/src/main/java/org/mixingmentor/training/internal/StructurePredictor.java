package org.mixingmentor.training.internal;

import java.util.Arrays;
import java.util.List;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.Forest;
import org.mixingmentor.training.LevelFree;
import org.mixingmentor.training.ModelStructure;

/** Computes what a structure says, in plain loops: the meaning of the structure, against which exports are held. */
public final class StructurePredictor {
    private StructurePredictor() {}

    /** Predicts chunk by chunk; see {@link org.mixingmentor.training.Predictor#predict}. */
    public static void predict(
            ModelStructure structure, float[] fingerprints, int chunks, float[] corrections, float[] flaws) {
        float[] outputs = new float[structure.outputs()];
        for (int i = 0; i < chunks; i++) {
            if (structure instanceof Dense dense) {
                chunk(dense, fingerprints, i * Fingerprint.SIZE, outputs);
            } else if (structure instanceof Forest forest) {
                chunk(forest, fingerprints, i * Fingerprint.SIZE, outputs);
            }
            System.arraycopy(outputs, 0, corrections, i * Correction.SIZE, Correction.SIZE);
            System.arraycopy(outputs, Correction.SIZE, flaws, i * structure.flaws(), structure.flaws());
        }
    }

    /** How far its members differ, chunk by chunk; see {@link org.mixingmentor.training.TrainedModel#spread}. */
    public static void spread(ModelStructure structure, float[] fingerprints, int chunks, float[] spreads) {
        for (int i = 0; i < chunks; i++) {
            int from = i * Fingerprint.SIZE;
            MemberSpread spread = new MemberSpread();
            if (structure instanceof Dense dense) {
                float[] z = standardised(dense.scaler(), fingerprints, from);
                dense.members().forEach(layers -> spread.add(member(layers, z), 0));
            } else if (structure instanceof Forest forest) {
                forest.trees().forEach(tree -> spread.add(tree.values(), leaf(tree, fingerprints, from, forest)));
            }
            spreads[i] = (float) spread.db();
        }
    }

    private static void chunk(Dense dense, float[] x, int from, float[] outputs) {
        float[] z = standardised(dense.scaler(), x, from);
        Arrays.fill(outputs, 0);
        for (List<Dense.Layer> layers : dense.members()) {
            float[] values = member(layers, z);
            for (int o = 0; o < outputs.length; o++) {
                outputs[o] += values[o] / dense.members().size();
            }
        }
        for (int o = Correction.SIZE; o < outputs.length; o++) {
            outputs[o] = (float) (1 / (1 + Math.exp(-outputs[o])));
        }
    }

    private static float[] member(List<Dense.Layer> layers, float[] z) {
        float[] values = z;
        for (Dense.Layer layer : layers) {
            values = layer(layer, values);
        }
        return values;
    }

    private static float[] standardised(Dense.Scaler scaler, float[] x, int from) {
        float[] z = new float[scaler.mean().length];
        LevelFree.apply(x, from, z, 0);
        for (int j = 0; j < z.length; j++) {
            float value = (z[j] - scaler.mean()[j]) * scaler.inverseScale()[j];
            z[j] = Math.max(-scaler.clip(), Math.min(scaler.clip(), value));
        }
        return z;
    }

    private static float[] layer(Dense.Layer layer, float[] values) {
        float[] out = new float[layer.outputs()];
        for (int o = 0; o < out.length; o++) {
            float sum = layer.bias()[o];
            int row = o * layer.inputs();
            for (int i = 0; i < values.length; i++) {
                sum += layer.weights()[row + i] * values[i];
            }
            out[o] = layer.activation() == Dense.Activation.RELU ? Math.max(0, sum) : sum;
        }
        return out;
    }

    private static void chunk(Forest forest, float[] x, int from, float[] outputs) {
        Arrays.fill(outputs, 0);
        for (Forest.Tree tree : forest.trees()) {
            int leaf = leaf(tree, x, from, forest);
            for (int o = 0; o < outputs.length; o++) {
                outputs[o] += tree.values()[leaf + o] / forest.trees().size();
            }
        }
    }

    /** Where the values of the leaf that a chunk ends in begin. */
    private static int leaf(Forest.Tree tree, float[] x, int from, Forest forest) {
        int node = 0;
        while (tree.feature()[node] >= 0) {
            boolean left = x[from + tree.feature()[node]] <= tree.threshold()[node];
            node = left ? tree.left()[node] : tree.right()[node];
        }
        return tree.left()[node] * forest.outputs();
    }
}
