package org.mixingmentor.training.internal.learn.forest;

import java.util.Arrays;
import org.mixingmentor.training.Forest;

/** A tree's arrays while it grows. */
final class TreeNodes {
    private final int outputs;
    private int[] feature = new int[64];
    private float[] threshold = new float[64];
    private int[] left = new int[64];
    private int[] right = new int[64];
    private float[] values;
    private int size;
    private int leaves;

    TreeNodes(int outputs) {
        this.outputs = outputs;
        values = new float[32 * outputs];
    }

    int outputs() {
        return outputs;
    }

    int split(int onFeature, float at) {
        int node = add();
        feature[node] = onFeature;
        threshold[node] = at;
        return node;
    }

    void children(int node, int leftChild, int rightChild) {
        left[node] = leftChild;
        right[node] = rightChild;
    }

    /** A leaf; {@link #value} fills it until the next one is made. */
    int leaf() {
        int node = add();
        feature[node] = -1;
        left[node] = leaves++;
        if (leaves * outputs > values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        return node;
    }

    void value(int output, float value) {
        values[(leaves - 1) * outputs + output] = value;
    }

    Forest.Tree toTree() {
        return new Forest.Tree(
                Arrays.copyOf(feature, size),
                Arrays.copyOf(threshold, size),
                Arrays.copyOf(left, size),
                Arrays.copyOf(right, size),
                Arrays.copyOf(values, leaves * outputs));
    }

    private int add() {
        if (size == feature.length) {
            feature = Arrays.copyOf(feature, size * 2);
            threshold = Arrays.copyOf(threshold, size * 2);
            left = Arrays.copyOf(left, size * 2);
            right = Arrays.copyOf(right, size * 2);
        }
        return size++;
    }
}
