package org.mixingmentor.comparison;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * The nearest of many points, found exactly without looking at all of them: a k-d tree (J. H. Friedman, J. L. Bentley, R.
 * A. Finkel, 1977) with a box around the points of each node. It does best with coordinates turned to the points'
 * principal axes: the first few then hold most of any distance. Immutable; any number of threads.
 */
final class NeighbourTree {
    private static final int LEAF = 16;
    /** Axes that are split and boxed: those along which the points differ most. */
    private static final int AXES = 16;
    /** Coordinates that are summed before anybody asks whether it is too far already. */
    private static final int STRIDE = 8;

    private final int size;
    private final int axes;
    private final int[] places;
    private final float[] coordinates;
    private final float[] boxes;

    /**
     * Builds it.
     *
     * @param points of equal length; kept as 32-bit floats
     * @param members places of the points that are in it
     */
    NeighbourTree(double[][] points, int[] members) {
        size = points.length == 0 ? 0 : points[0].length;
        axes = Math.min(AXES, size);
        places = members.clone();
        int nodes = 2;
        for (int count = members.length; count > LEAF; count = (count + 1) / 2) {
            nodes *= 2;
        }
        boxes = new float[nodes * 2 * axes];
        build(points, 1, 0, places.length);
        coordinates = new float[places.length * size];
        for (int i = 0; i < places.length; i++) {
            for (int axis = 0; axis < size; axis++) {
                coordinates[i * size + axis] = (float) points[places[i]][axis];
            }
        }
    }

    /** Places of the nearest points with their distances squared, nearest first. */
    record Found(int[] places, double[] squares) {}

    /**
     * The nearest to a point.
     *
     * @param point its coordinates
     * @param count at most so many
     * @param limit nothing is looked for at a distance whose square is this or more
     * @param among which places count
     */
    Found nearest(double[] point, int count, double limit, IntPredicate among) {
        Nearest search = new Nearest(point, count, limit, among);
        if (places.length > 0 && count > 0) {
            search.node(1, 0, places.length);
        }
        return new Found(Arrays.copyOf(search.found, search.size), Arrays.copyOf(search.squares, search.size));
    }

    /** Every place nearer to a point than a distance whose square is {@code limit}, in no order. */
    void within(double[] point, double limit, IntConsumer found) {
        if (places.length > 0) {
            new Search(point) {
                @Override
                double reach() {
                    return limit;
                }

                @Override
                void take(int place, float square) {
                    found.accept(place);
                }
            }.node(1, 0, places.length);
        }
    }

    private void build(double[][] points, int node, int from, int to) {
        int box = node * 2 * axes;
        int widest = 0;
        for (int axis = 0; axis < axes; axis++) {
            float low = Float.POSITIVE_INFINITY;
            float high = Float.NEGATIVE_INFINITY;
            for (int i = from; i < to; i++) {
                float value = (float) points[places[i]][axis];
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
            boxes[box + 2 * axis] = low;
            boxes[box + 2 * axis + 1] = high;
            widest = high - low > boxes[box + 2 * widest + 1] - boxes[box + 2 * widest] ? axis : widest;
        }
        if (to - from > LEAF) {
            int middle = (from + to) >>> 1;
            select(points, from, to, middle, widest);
            build(points, 2 * node, from, middle);
            build(points, 2 * node + 1, middle, to);
        }
    }

    /** Puts the point of rank {@code middle} along an axis in its place, smaller ones before it (C. A. R. Hoare, 1961). */
    private void select(double[][] points, int from, int to, int middle, int axis) {
        int low = from;
        int high = to - 1;
        while (low < high) {
            double pivot = points[places[(low + high) >>> 1]][axis];
            int i = low;
            int j = high;
            while (i <= j) {
                while (points[places[i]][axis] < pivot) {
                    i++;
                }
                while (points[places[j]][axis] > pivot) {
                    j--;
                }
                if (i <= j) {
                    int swapped = places[i];
                    places[i++] = places[j];
                    places[j--] = swapped;
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

    /** A walk through the tree. */
    private abstract class Search {
        private final float[] point;

        Search(double[] point) {
            this.point = new float[point.length];
            for (int i = 0; i < point.length; i++) {
                this.point[i] = (float) point[i];
            }
        }

        /** The square of the distance from which on nothing is looked for. */
        abstract double reach();

        /** Called for what is nearer. */
        abstract void take(int place, float square);

        /** The nearer half first: it shortens the reach for the other. */
        void node(int node, int from, int to) {
            if (to - from <= LEAF) {
                for (int i = from; i < to; i++) {
                    meet(i);
                }
                return;
            }
            int middle = (from + to) >>> 1;
            float below = toBox(2 * node);
            float above = toBox(2 * node + 1);
            if (below <= above && below < reach()) {
                node(2 * node, from, middle);
            }
            if (above < reach()) {
                node(2 * node + 1, middle, to);
            }
            if (below > above && below < reach()) {
                node(2 * node, from, middle);
            }
        }

        /** No point of the node is nearer than this, squared. */
        private float toBox(int node) {
            int box = node * 2 * axes;
            float sum = 0;
            for (int axis = 0; axis < axes; axis++) {
                float value = point[axis];
                float out = Math.max(0, Math.max(boxes[box + 2 * axis] - value, value - boxes[box + 2 * axis + 1]));
                sum += out * out;
            }
            return sum;
        }

        private void meet(int member) {
            double reach = reach();
            int start = member * point.length;
            float sum = 0;
            for (int from = 0; from < point.length && sum < reach; from += STRIDE) {
                int to = Math.min(point.length, from + STRIDE);
                for (int i = from; i < to; i++) {
                    float difference = point[i] - coordinates[start + i];
                    sum += difference * difference;
                }
            }
            if (sum < reach) {
                take(places[member], sum);
            }
        }
    }

    /** Keeps the nearest in order. */
    private final class Nearest extends Search {
        private final double limit;
        private final IntPredicate among;
        private final int[] found;
        private final double[] squares;
        private int size;

        Nearest(double[] point, int count, double limit, IntPredicate among) {
            super(point);
            this.limit = limit;
            this.among = among;
            this.found = new int[count];
            this.squares = new double[count];
        }

        @Override
        double reach() {
            return size < squares.length ? limit : squares[size - 1];
        }

        @Override
        void take(int place, float square) {
            if (among.test(place)) {
                int at = size < found.length ? size++ : size - 1;
                while (at > 0 && squares[at - 1] > square) {
                    squares[at] = squares[at - 1];
                    found[at] = found[at - 1];
                    at--;
                }
                squares[at] = square;
                found[at] = place;
            }
        }
    }
}
