package org.mixingmentor.training.internal.learn.forest;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.mixingmentor.fingerprint.Fingerprint;

/**
 * Finds where to split a node: of some values of the fingerprint, drawn anew for each node, the one and the interval's
 * end that take most off the squared distance of the labels from their means, over all outputs at once. (What is compared
 * is the sum over both sides of squared sum over weight, which is what the mean explains.)
 */
final class SplitSearch {
    /** Below so many chunks sorting them is cheaper than a histogram of all intervals. */
    private static final int SORTED_BELOW = 256;

    /** A gain smaller than this share of what is explained already is rounding. */
    private static final double LEAST_GAIN = 1e-6;

    private final Bins bins;
    private final TargetMatrix targets;
    private final ForestSettings settings;
    private final SplittableRandom random;

    private final float[][] histogram;
    private final float[] left;
    private final float[] right;
    private final int[] starts = new int[Bins.MOST + 1];
    private final int[] ordered = new int[SORTED_BELOW];
    private final int[] features = new int[Fingerprint.SIZE];

    private Node node;
    private double best;
    private int bestFeature;
    private int bestBin;

    SplitSearch(Bins bins, TargetMatrix targets, ForestSettings settings, SplittableRandom random) {
        this.bins = bins;
        this.targets = targets;
        this.settings = settings;
        this.random = random;
        histogram = new float[settings.bins()][targets.stride];
        left = new float[targets.stride];
        right = new float[targets.stride];
        Arrays.setAll(features, i -> i);
    }

    /**
     * The chunks of a node.
     *
     * @param rows indices of chunks, of which {@code from} to {@code to - 1} are meant
     * @param vectors the label's vector of each of these chunks, from 0
     * @param weights of these chunks, from 0
     * @param sums of all their vectors times their weights
     */
    record Node(int[] rows, int from, int to, float[][] vectors, float[] weights, float[] sums) {
        int size() {
            return to - from;
        }
    }

    /** Searches; true when there is a split that gains something and leaves enough on both sides. */
    boolean find(Node of) {
        node = of;
        best = explained(node.sums()) * (1 + LEAST_GAIN) + 1e-9 * node.sums()[targets.all];
        bestFeature = -1;
        for (int tried = 0; tried < settings.features(); tried++) {
            int drawn = tried + random.nextInt(features.length - tried);
            int feature = features[drawn];
            features[drawn] = features[tried];
            features[tried] = feature;
            if (bins.count(feature) > 1) {
                search(feature);
            }
        }
        return bestFeature >= 0;
    }

    int feature() {
        return bestFeature;
    }

    /** What lies in this interval or below goes left. */
    int bin() {
        return bestBin;
    }

    private void search(int feature) {
        Arrays.fill(left, 0);
        if (node.size() < SORTED_BELOW) {
            searchSorted(feature);
        } else {
            searchHistogram(feature);
        }
    }

    private void searchHistogram(int feature) {
        byte[] of = bins.of(feature);
        int count = bins.count(feature);
        for (int bin = 0; bin < count; bin++) {
            Arrays.fill(histogram[bin], 0);
        }
        for (int i = 0; i < node.size(); i++) {
            int bin = of[node.rows()[node.from() + i]] & 0xff;
            addTimes(histogram[bin], node.vectors()[i], node.weights()[i]);
        }
        for (int bin = 0; bin < count - 1; bin++) {
            if (histogram[bin][targets.all] > 0) {
                addTimes(left, histogram[bin], 1);
                if (!consider(feature, bin)) {
                    return;
                }
            }
        }
    }

    private void searchSorted(int feature) {
        byte[] of = bins.of(feature);
        int count = bins.count(feature);
        order(of, count);
        int next = 0;
        for (int bin = 0; bin < count - 1; bin++) {
            int end = starts[bin];
            if (end > next) {
                for (; next < end; next++) {
                    int i = ordered[next];
                    addTimes(left, node.vectors()[i], node.weights()[i]);
                }
                if (next == node.size() || !consider(feature, bin)) {
                    return;
                }
            }
        }
    }

    /** Sorts the node's chunks by interval; afterwards {@code starts[bin]} is where the interval ends. */
    private void order(byte[] of, int count) {
        Arrays.fill(starts, 0, count + 1, 0);
        for (int i = node.from(); i < node.to(); i++) {
            starts[(of[node.rows()[i]] & 0xff) + 1]++;
        }
        for (int bin = 1; bin <= count; bin++) {
            starts[bin] += starts[bin - 1];
        }
        for (int i = 0; i < node.size(); i++) {
            ordered[starts[of[node.rows()[node.from() + i]] & 0xff]++] = i;
        }
    }

    /** Looks at the split that has {@link #left} on the left; false when further ones leave too little on the right. */
    private boolean consider(int feature, int bin) {
        float[] sums = node.sums();
        if (sums[targets.all] - left[targets.all] < settings.minLeaf()) {
            return false;
        }
        if (left[targets.all] >= settings.minLeaf()) {
            for (int k = 0; k < right.length; k++) {
                right[k] = sums[k] - left[k];
            }
            double gained = explained(left) + explained(right);
            if (gained > best) {
                best = gained;
                bestFeature = feature;
                bestBin = bin;
            }
        }
        return true;
    }

    private double explained(float[] sums) {
        float known = sums[targets.known];
        double corrections = known > 1e-6f ? squares(sums, 0, TargetMatrix.FLAWS) / known : 0;
        return corrections + squares(sums, TargetMatrix.FLAWS, targets.known) / sums[targets.all];
    }

    /** In four sums, so that an addition need not wait for the one before. */
    private static double squares(float[] values, int from, int to) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int k = from; k < to; k += 4) {
            a += values[k] * values[k];
            b += values[k + 1] * values[k + 1];
            c += values[k + 2] * values[k + 2];
            d += values[k + 3] * values[k + 3];
        }
        return (double) (a + b) + (c + d);
    }

    /** Adds a vector times a weight. Arrays from their beginnings: only so does Java add several values at a time. */
    static void addTimes(float[] to, float[] vector, float weight) {
        for (int k = 0; k < to.length; k++) {
            to[k] += weight * vector[k];
        }
    }
}
