package org.mixingmentor.mentor;

import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.mentor.spi.EqFilter;

/** Moves the filters of a fit together to where they fit best, within what an engineer would set. */
final class EqRefinement {
    private static final double MAX_GAIN_DB = 15;
    private static final double LOWEST_HZ = 40;
    private static final double HIGHEST_HZ = 16_000;
    private static final int ITERATIONS = 25;
    /** Keeps two filters from cancelling each other with large gains. */
    private static final double GAIN_PENALTY = 0.02;

    private static final int PARAMETERS = 3;

    private EqRefinement() {}

    /** A filter with its values brought into bounds. */
    static EqFilter bounded(EqFilter.Kind kind, double hz, double gainDb, double q) {
        double lowest = kind == EqFilter.Kind.HIGH_SHELF ? 1_500 : LOWEST_HZ;
        double highest = kind == EqFilter.Kind.LOW_SHELF ? 600 : kind == EqFilter.Kind.HIGH_SHELF ? 12_000 : HIGHEST_HZ;
        double narrowest = kind == EqFilter.Kind.PEAK ? 4.0 : 1.0;
        return new EqFilter(
                kind,
                Math.max(lowest, Math.min(highest, hz)),
                Math.max(-MAX_GAIN_DB, Math.min(MAX_GAIN_DB, gainDb)),
                Math.max(0.4, Math.min(narrowest, q)));
    }

    /** Gain of one filter in each of the 27 advised bands, in dB. */
    static double[] response(EqFilter filter) {
        return BandResponse.of(filter.biquad());
    }

    /** What the filters leave of the wanted gains. */
    static double[] residual(double[] wanted, List<EqFilter> filters) {
        double[] left = wanted.clone();
        for (EqFilter filter : filters) {
            double[] response = response(filter);
            for (int i = 0; i < left.length; i++) {
                left[i] -= response[i];
            }
        }
        return left;
    }

    /** Levenberg-Marquardt over log frequency, gain and log Q of all filters. */
    static List<EqFilter> refine(double[] wanted, List<EqFilter> start) {
        List<EqFilter> filters = start;
        double cost = cost(wanted, filters);
        double damping = 1e-2;
        for (int iteration = 0; iteration < ITERATIONS && damping < 1e6; iteration++) {
            double[] step = step(wanted, filters, damping);
            List<EqFilter> moved = moved(filters, step);
            double smaller = cost(wanted, moved);
            if (smaller < cost) {
                boolean done = cost - smaller < 1e-6 * cost;
                filters = moved;
                cost = smaller;
                damping /= 3;
                if (done) {
                    break;
                }
            } else {
                damping *= 4;
            }
        }
        return filters;
    }

    private static double cost(double[] wanted, List<EqFilter> filters) {
        double cost = 0;
        for (double left : residual(wanted, filters)) {
            cost += left * left;
        }
        for (EqFilter filter : filters) {
            cost += GAIN_PENALTY * filter.gainDb() * filter.gainDb();
        }
        return cost;
    }

    private static double[] step(double[] wanted, List<EqFilter> filters, double damping) {
        int n = filters.size() * PARAMETERS;
        double[] left = residual(wanted, filters);
        double[][] slopes = new double[n][];
        for (int p = 0; p < n; p++) {
            slopes[p] = slope(filters.get(p / PARAMETERS), p % PARAMETERS);
        }
        double[][] normal = new double[n][n + 1];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                normal[a][b] = dot(slopes[a], slopes[b]);
            }
            normal[a][n] = dot(slopes[a], left);
            if (a % PARAMETERS == 1) {
                normal[a][a] += GAIN_PENALTY;
                normal[a][n] -= GAIN_PENALTY * filters.get(a / PARAMETERS).gainDb();
            }
            normal[a][a] += damping * (normal[a][a] + 1e-3);
        }
        return solved(normal);
    }

    /** How the response moves with log frequency (0), gain (1) or log Q (2), by a small difference. */
    private static double[] slope(EqFilter filter, int parameter) {
        double by = 1e-4;
        EqFilter moved =
                switch (parameter) {
                    case 0 -> new EqFilter(
                            filter.kind(), filter.frequencyHz() * Math.exp(by), filter.gainDb(), filter.q());
                    case 1 -> new EqFilter(filter.kind(), filter.frequencyHz(), filter.gainDb() + by, filter.q());
                    default -> new EqFilter(
                            filter.kind(), filter.frequencyHz(), filter.gainDb(), filter.q() * Math.exp(by));
                };
        double[] here = response(filter);
        double[] there = response(moved);
        for (int i = 0; i < here.length; i++) {
            there[i] = (there[i] - here[i]) / by;
        }
        return there;
    }

    private static List<EqFilter> moved(List<EqFilter> filters, double[] step) {
        List<EqFilter> moved = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            EqFilter filter = filters.get(i);
            moved.add(bounded(
                    filter.kind(),
                    filter.frequencyHz() * Math.exp(limited(step[i * PARAMETERS])),
                    filter.gainDb() + step[i * PARAMETERS + 1],
                    filter.q() * Math.exp(limited(step[i * PARAMETERS + 2]))));
        }
        return moved;
    }

    /** At most about half an octave at a time. */
    private static double limited(double step) {
        return Math.max(-0.35, Math.min(0.35, step));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Gauss-Jordan elimination with pivoting; the matrix is damped, hence regular. */
    private static double[] solved(double[][] m) {
        int n = m.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                if (Math.abs(m[row][column]) > Math.abs(m[pivot][column])) {
                    pivot = row;
                }
            }
            double[] swapped = m[pivot];
            m[pivot] = m[column];
            m[column] = swapped;
            for (int row = 0; row < n; row++) {
                if (row != column) {
                    double factor = m[row][column] / m[column][column];
                    for (int k = column; k <= n; k++) {
                        m[row][k] -= factor * m[column][k];
                    }
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = m[i][n] / m[i][i];
        }
        return solution;
    }
}
