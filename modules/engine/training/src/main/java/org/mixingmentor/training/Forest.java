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
    public record Tree(int[] feature, float[] threshold, int[] left, int[] right, float[] values) {}
}
