package org.mixingmentor.comparison;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The nearest of many points, found exactly without looking at all of them: a k-d tree (J. H. Friedman, J. L. Bentley, R.
 * A. Finkel, 1977) over coordinates turned to the points' principal axes, so that the first few coordinates hold most of
 * any distance. Immutable; any number of threads.
 */
final class NeighbourTree {
    private static final int LEAF = 24;
    /** Only the axes along which the points differ most are split. */
    private static final int SPLIT_AXES = 16;

    private final double[][] points;
    private final int[] order;
    private final int[] splitAxes;
    private final double[] splitValues;

    /** @param points of equal length, not copied, not written to */
    NeighbourTree(double[][] points) {
        this.points = points;
        this.order = new int[points.length];
        Arrays.setAll(order, i -> i);
        int nodes = 2;
        for (int size = points.length; size > LEAF; size = (size + 1) / 2) {
            nodes *= 2;
        }
        splitAxes = new int[nodes];
        splitValues = new double[nodes];
        build(1, 0, points.length);
    }

    /** Places of the nearest points with their distances squared, nearest first. */
    record Found(int[] places, double[] squares) {}

    /**
     * The nearest to a point.
     *
     * @param place of that point, which is left out
     * @param count at most so many
     * @param among which others count
     */
    Found nearest(int place, int count, IntPredicate among) {
        Search search = new Search(place, count, among);
        search.node(1, 0, points.length, 0);
        return new Found(Arrays.copyOf(search.places, search.found), Arrays.copyOf(search.squares, search.found));
    }

    private void build(int node, int from, int to) {
        if (to - from <= LEAF) {
            return;
        }
        int axis = widest(from, to);
        int middle = (from + to) >>> 1;
        select(from, to, middle, axis);
        splitAxes[node] = axis;
        splitValues[node] = points[order[middle]][axis];
        build(2 * node, from, middle);
        build(2 * node + 1, middle, to);
    }

    private int widest(int from, int to) {
        int widest = 0;
        double most = -1;
        for (int axis = 0; axis < Math.min(SPLIT_AXES, points[order[from]].length); axis++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = from; i < to; i++) {
                low = Math.min(low, points[order[i]][axis]);
                high = Math.max(high, points[order[i]][axis]);
            }
            if (high - low > most) {
                most = high - low;
                widest = axis;
            }
        }
        return widest;
    }

    /** Puts the point of rank {@code middle} along an axis in its place, smaller ones before it (C. A. R. Hoare, 1961). */
    private void select(int from, int to, int middle, int axis) {
        int low = from;
        int high = to - 1;
        while (low < high) {
            double pivot = points[order[(low + high) >>> 1]][axis];
            int i = low;
            int j = high;
            while (i <= j) {
                while (points[order[i]][axis] < pivot) {
                    i++;
                }
                while (points[order[j]][axis] > pivot) {
                    j--;
                }
                if (i <= j) {
                    int swapped = order[i];
                    order[i++] = order[j];
                    order[j--] = swapped;
                }
            }
            if (middle <= j) {
                high = j;
            } else if (middle >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private final class Search {
        private final int place;
        private final double[] point;
        private final IntPredicate among;
        private final int[] places;
        private final double[] squares;
        private final double[] beside = new double[SPLIT_AXES];
        private int found;

        Search(int place, int count, IntPredicate among) {
            this.place = place;
            this.point = points[place];
            this.among = among;
            this.places = new int[count];
            this.squares = new double[count];
        }

        private double furthest() {
            return found < squares.length ? Double.POSITIVE_INFINITY : squares[found - 1];
        }

        /** @param bound no point of the node is nearer, squared */
        void node(int node, int from, int to, double bound) {
            if (to - from <= LEAF) {
                for (int i = from; i < to; i++) {
                    meet(order[i]);
                }
                return;
            }
            int axis = splitAxes[node];
            int middle = (from + to) >>> 1;
            double difference = point[axis] - splitValues[node];
            boolean below = difference < 0;
            if (below) {
                node(2 * node, from, middle, bound);
            } else {
                node(2 * node + 1, middle, to, bound);
            }
            double before = beside[axis];
            double other = bound - before * before + difference * difference;
            if (other <= furthest()) {
                beside[axis] = difference;
                if (below) {
                    node(2 * node + 1, middle, to, other);
                } else {
                    node(2 * node, from, middle, other);
                }
                beside[axis] = before;
            }
        }

        private void meet(int other) {
            double[] theirs = points[other];
            double most = furthest();
            double sum = 0;
            for (int i = 0; i < point.length && sum <= most; i++) {
                double difference = point[i] - theirs[i];
                sum += difference * difference;
            }
            if (sum < most && other != place && among.test(other)) {
                int at = found < places.length ? found++ : found - 1;
                while (at > 0 && squares[at - 1] > sum) {
                    squares[at] = squares[at - 1];
                    places[at] = places[at - 1];
                    at--;
                }
                squares[at] = sum;
                places[at] = other;
            }
        }
    }
}
