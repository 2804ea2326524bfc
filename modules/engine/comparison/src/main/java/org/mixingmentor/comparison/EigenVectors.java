package org.mixingmentor.comparison;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The eigenvectors of a symmetric matrix by Jacobi's rotations (C. G. J. Jacobi, 1846; the cyclic form of G. H. Golub and
 * C. F. Van Loan, Matrix Computations, 8.5): slow for large matrices, exact and always converging for one of 63.
 */
final class EigenVectors {
    private static final int MOST_SWEEPS = 30;
    private static final double SMALL = 1e-22;

    private final double[][] matrix;
    private final double[][] vectors;
    private final int[] order;

    private EigenVectors(double[][] symmetric) {
        int size = symmetric.length;
        matrix = new double[size][];
        vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            matrix[i] = symmetric[i].clone();
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && offDiagonal() > SMALL * trace() * trace(); sweep++) {
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    rotate(p, q);
                }
            }
        }
        order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -matrix[i][i]))
                .mapToInt(i -> i)
                .toArray();
    }

    static EigenVectors of(double[][] symmetric) {
        return new EigenVectors(symmetric);
    }

    /** The value of rank {@code rank}, 0 = the largest. */
    double value(int rank) {
        return matrix[order[rank]][order[rank]];
    }

    /** The vector of rank {@code rank}, of length 1, its largest part positive. */
    double[] vector(int rank) {
        double[] vector = new double[matrix.length];
        double largest = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = vectors[i][order[rank]];
            largest = Math.abs(vector[i]) > Math.abs(largest) + 1e-9 ? vector[i] : largest;
        }
        for (int i = 0; i < vector.length && largest < 0; i++) {
            vector[i] = -vector[i];
        }
        return vector;
    }

    private void rotate(int p, int q) {
        double off = matrix[p][q];
        if (off == 0) {
            return;
        }
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * off);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < matrix.length; k++) {
            double kp = matrix[k][p];
            double kq = matrix[k][q];
            matrix[k][p] = c * kp - s * kq;
            matrix[k][q] = s * kp + c * kq;
        }
        for (int k = 0; k < matrix.length; k++) {
            double pk = matrix[p][k];
            double qk = matrix[q][k];
            matrix[p][k] = c * pk - s * qk;
            matrix[q][k] = s * pk + c * qk;
            double vp = vectors[k][p];
            double vq = vectors[k][q];
            vectors[k][p] = c * vp - s * vq;
            vectors[k][q] = s * vp + c * vq;
        }
        matrix[p][q] = 0;
        matrix[q][p] = 0;
    }

    private double offDiagonal() {
        double sum = 0;
        for (int p = 0; p < matrix.length; p++) {
            for (int q = p + 1; q < matrix.length; q++) {
                sum += matrix[p][q] * matrix[p][q];
            }
        }
        return sum;
    }

    private double trace() {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            sum += Math.abs(matrix[i][i]);
        }
        return sum;
    }
}
