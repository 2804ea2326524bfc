package org.mixingmentor.training;

import java.util.List;

/**
 * Decision trees over the raw fingerprint, averaged: 35 corrections and probabilities, all outputs in every leaf.
 *
 * @param trees at least one
 * @param flaws number of flaw types
 */
public record Forest(List<Tree> trees, int flaws) implements ModelStructure {
    public Forest {
        trees = List.copyOf(trees);
        if (trees.isEmpty()) {
            throw new IllegalArgumentException("no tree");
        }
    }

    @Override
    public Kind kind() {
        return Kind.FOREST;
    }

    @Override
    public int size() {
        return trees.size();
    }

    @Override
    public void answers(float[] fingerprints, int from, Answers to) {
        trees.forEach(tree -> to.take(tree.values(), tree.leaf(fingerprints, from) * outputs()));
    }

    /**
     * Node 0 is the root; of node n: go to {@code left[n]} where x[feature[n]] &lt;= threshold[n], else to
     * {@code right[n]}. A leaf has feature -1 and its number, from 0, in {@code left}.
     *
     * @param feature index into the fingerprint, or -1 for a leaf
     * @param threshold in the units of the fingerprint
     * @param left node, or for a leaf its number
     * @param right node
     * @param values [leaves][35 + flaws], row-major; the flaws are probabilities already
     */
    public record Tree(int[] feature, float[] threshold, int[] left, int[] right, float[] values) {
        /** The number of the leaf that the chunk ends in whose 64 raw values begin at {@code from}. */
        public int leaf(float[] fingerprints, int from) {
            int node = 0;
            while (feature[node] >= 0) {
                node = fingerprints[from + feature[node]] <= threshold[node] ? left[node] : right[node];
            }
            return left[node];
        }
    }
}
