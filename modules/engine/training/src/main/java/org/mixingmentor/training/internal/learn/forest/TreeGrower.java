package org.mixingmentor.training.internal.learn.forest;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.Forest;
import org.mixingmentor.training.TrainingData;

/** Grows one tree, depth first. Needs a few numbers for each chunk it sees, and a vector for each level. */
final class TreeGrower {
    private final TrainingData data;
    private final Bins bins;
    private final TargetMatrix targets;
    private final ForestSettings settings;
    private final BooleanSupplier cancelled;
    private final SplitSearch search;
    private final float[] weights;
    private final int[] rows;
    private final int[] aside;
    private final float[][] nodeVectors;
    private final float[] nodeWeights;
    private final TreeNodes nodes;

    TreeGrower(
            TrainingData data,
            Bins bins,
            TargetMatrix targets,
            ForestSettings settings,
            SplittableRandom random,
            BooleanSupplier cancelled) {
        this.data = data;
        this.bins = bins;
        this.targets = targets;
        this.settings = settings;
        this.cancelled = cancelled;
        weights = new BootstrapSample(data, settings).weights(random);
        rows = drawn(weights);
        aside = new int[rows.length];
        nodeVectors = new float[rows.length][];
        nodeWeights = new float[rows.length];
        nodes = new TreeNodes(Correction.SIZE + data.flawTypes().size());
        search = new SplitSearch(bins, targets, settings, random);
    }

    /** @throws CancellationException when cancelled, within a node */
    Forest.Tree grow() {
        grow(0, rows.length, 0, new float[targets.stride]);
        return nodes.toTree();
    }

    /**
     * Grows a node from the chunks at some places of {@link #rows}; returns its number.
     *
     * @param known sums of the nearest node above of which corrections are known
     */
    private int grow(int from, int to, int depth, float[] known) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        float[] sums = new float[targets.stride];
        for (int i = from; i < to; i++) {
            nodeVectors[i - from] = targets.vector(data.labels()[rows[i]]);
            nodeWeights[i - from] = weights[rows[i]];
            SplitSearch.addTimes(sums, nodeVectors[i - from], nodeWeights[i - from]);
        }
        float[] nearest = sums[targets.known] > 0 ? sums : known;
        boolean mayBeSplit = depth < settings.depth() && sums[targets.all] >= 2 * settings.minLeaf();
        if (!mayBeSplit || !search.find(new SplitSearch.Node(rows, from, to, nodeVectors, nodeWeights, sums))) {
            return leaf(sums, nearest);
        }
        int feature = search.feature();
        int bin = search.bin();
        int middle = partition(from, to, bins.of(feature), bin);
        int node = nodes.split(feature, bins.upperEnd(feature, bin));
        int left = grow(from, middle, depth + 1, nearest);
        int right = grow(middle, to, depth + 1, nearest);
        nodes.children(node, left, right);
        return node;
    }

    private int leaf(float[] sums, float[] known) {
        int node = nodes.leaf();
        for (int output = 0; output < nodes.outputs(); output++) {
            nodes.value(output, targets.value(output < Correction.SIZE ? known : sums, output));
        }
        return node;
    }

    /** Brings the chunks that go left before the others, each side in its order; returns where the others begin. */
    private int partition(int from, int to, byte[] of, int bin) {
        int left = from;
        int right = 0;
        for (int i = from; i < to; i++) {
            if ((of[rows[i]] & 0xff) <= bin) {
                rows[left++] = rows[i];
            } else {
                aside[right++] = rows[i];
            }
        }
        System.arraycopy(aside, 0, rows, left, right);
        return left;
    }

    private static int[] drawn(float[] weights) {
        int[] rows = new int[weights.length];
        int count = 0;
        for (int row = 0; row < weights.length; row++) {
            if (weights[row] > 0) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }
}
