package org.mixingmentor.comparison;

/**
 * The directions in which points differ most, at right angles to each other, the first the one with the largest variance
 * (principal components; K. Pearson, 1901).
 */
final class PrincipalAxes {
    private final double[] mean;
    private final EigenVectors vectors;
    private final double variance;

    private PrincipalAxes(double[] mean, double[][] covariance) {
        this.mean = mean;
        this.vectors = EigenVectors.of(covariance);
        double sum = 0;
        for (int i = 0; i < mean.length; i++) {
            sum += covariance[i][i];
        }
        this.variance = sum;
    }

    /** @param size length of each point, for when there is none */
    static PrincipalAxes of(double[][] points, int size) {
        double[] mean = new double[size];
        for (double[] point : points) {
            for (int i = 0; i < size; i++) {
                mean[i] += point[i] / points.length;
            }
        }
        return new PrincipalAxes(mean, covariance(points, mean));
    }

    /** The direction of rank {@code rank}, of length 1, its largest part positive. */
    double[] vector(int rank) {
        return vectors.vector(rank);
    }

    /** The share of the variance along a direction, 0 to 1. */
    double share(int rank) {
        return variance > 0 ? Math.max(0, Math.min(1, vectors.value(rank) / variance)) : 0;
    }

    /** Where each point stands along a direction, from the mean. */
    float[] along(double[][] points, int rank) {
        double[] vector = vector(rank);
        float[] along = new float[points.length];
        for (int i = 0; i < along.length; i++) {
            along[i] = (float) along(points[i], vector);
        }
        return along;
    }

    /** The points in the coordinates of all directions: the same distances, the largest differences first. */
    double[][] turned(double[][] points) {
        double[][] turned = new double[points.length][mean.length];
        for (int rank = 0; rank < mean.length; rank++) {
            double[] vector = vector(rank);
            for (int i = 0; i < points.length; i++) {
                turned[i][rank] = along(points[i], vector);
            }
        }
        return turned;
    }

    private double along(double[] point, double[] vector) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += (point[i] - mean[i]) * vector[i];
        }
        return sum;
    }

    private static double[][] covariance(double[][] points, double[] mean) {
        int size = mean.length;
        double[][] covariance = new double[size][size];
        double[] centred = new double[size];
        for (double[] point : points) {
            for (int i = 0; i < size; i++) {
                centred[i] = point[i] - mean[i];
            }
            for (int i = 0; i < size; i++) {
                double[] row = covariance[i];
                double own = centred[i] / points.length;
                for (int j = 0; j <= i; j++) {
                    row[j] += own * centred[j];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                covariance[j][i] = covariance[i][j];
            }
        }
        return covariance;
    }
}
