package org.mixingmentor.brain;

import java.util.List;

/**
 * Covariance of centred vectors, shrunk towards a multiple of the identity as O. Ledoit and M. Wolf propose ("A
 * well-conditioned estimator for large-dimensional covariance matrices", 2004), but by no less than a given share: twins
 * of one recording are not independent, which their estimate takes for granted.
 */
final class Covariance {
    private final int size;
    private final double[][] matrix;

    Covariance(List<double[]> centred, double leastShrinkage) {
        size = centred.get(0).length;
        matrix = sample(centred);
        double mean = 0;
        for (int i = 0; i < size; i++) {
            mean += matrix[i][i] / size;
        }
        shrink(Math.max(leastShrinkage, ledoitWolf(centred, mean)), mean);
    }

    private double[][] sample(List<double[]> centred) {
        double[][] sums = new double[size][size];
        for (double[] vector : centred) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    sums[i][j] += vector[i] * vector[j] / centred.size();
                }
            }
        }
        return sums;
    }

    /** The share of the identity that brings the expected squared error to its minimum, 0 to 1. */
    private double ledoitWolf(List<double[]> centred, double mean) {
        double fromIdentity = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double difference = matrix[i][j] - (i == j ? mean : 0);
                fromIdentity += difference * difference;
            }
        }
        double fromSample = 0;
        for (double[] vector : centred) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    double difference = vector[i] * vector[j] - matrix[i][j];
                    fromSample += difference * difference;
                }
            }
        }
        fromSample /= (double) centred.size() * centred.size();
        return fromIdentity > 0 ? Math.min(1, fromSample / fromIdentity) : 1;
    }

    private void shrink(double share, double mean) {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                matrix[i][j] = (1 - share) * matrix[i][j] + (i == j ? share * Math.max(mean, 1e-6) : 0);
            }
        }
    }

    /** The inverse, row-major. Positive definite by the shrinkage: Gauss-Jordan without pivoting is stable. */
    double[] precision() {
        double[][] left = new double[size][];
        double[][] inverse = new double[size][size];
        for (int i = 0; i < size; i++) {
            left[i] = matrix[i].clone();
            inverse[i][i] = 1;
        }
        for (int pivot = 0; pivot < size; pivot++) {
            eliminate(left, inverse, pivot);
        }
        double[] flat = new double[size * size];
        for (int i = 0; i < size; i++) {
            System.arraycopy(inverse[i], 0, flat, i * size, size);
        }
        return flat;
    }

    private void eliminate(double[][] left, double[][] inverse, int pivot) {
        double scale = 1 / left[pivot][pivot];
        for (int j = 0; j < size; j++) {
            left[pivot][j] *= scale;
            inverse[pivot][j] *= scale;
        }
        for (int i = 0; i < size; i++) {
            double factor = left[i][pivot];
            if (i == pivot || factor == 0) {
                continue;
            }
            for (int j = 0; j < size; j++) {
                left[i][j] -= factor * left[pivot][j];
                inverse[i][j] -= factor * inverse[pivot][j];
            }
        }
    }
}
