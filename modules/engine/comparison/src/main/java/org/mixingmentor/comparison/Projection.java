package org.mixingmentor.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A map of stems: the first two principal components of their standardised values (K. Pearson, 1901). The same stems give
 * the same map: each axis points to where its largest loading is positive.
 *
 * @param stems in the order of the coordinates
 * @param x first component; not copied, not written to
 * @param y second component
 * @param xShare share of the variance along x, 0 to 1
 * @param yShare share of the variance along y, 0 to 1
 * @param xFields the values that x stands for most, with their signs: "+ 8 kHz"
 * @param yFields likewise
 */
public record Projection(
        List<StemSummary> stems,
        float[] x,
        float[] y,
        double xShare,
        double yShare,
        List<String> xFields,
        List<String> yFields) {
    private static final int FIELDS_NAMED = 3;

    static Projection of(List<StemSummary> stems, double[][] points) {
        double[] mean = new double[Features.SIZE];
        for (double[] point : points) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += point[i] / points.length;
            }
        }
        double[][] covariance = covariance(points, mean);
        EigenVectors axes = EigenVectors.of(covariance);
        double total = 0;
        for (int i = 0; i < mean.length; i++) {
            total += covariance[i][i];
        }
        float[][] along = new float[2][points.length];
        double[] share = new double[2];
        for (int axis = 0; axis < 2; axis++) {
            double[] vector = axes.vector(axis);
            for (int row = 0; row < points.length; row++) {
                double sum = 0;
                for (int i = 0; i < mean.length; i++) {
                    sum += (points[row][i] - mean[i]) * vector[i];
                }
                along[axis][row] = (float) sum;
            }
            share[axis] = total > 0 ? Math.max(0, axes.value(axis)) / total : 0;
        }
        return new Projection(
                stems, along[0], along[1], share[0], share[1], named(axes.vector(0)), named(axes.vector(1)));
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
                for (int j = 0; j <= i; j++) {
                    covariance[i][j] += centred[i] * centred[j] / points.length;
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

    private static List<String> named(double[] vector) {
        List<String> names = new ArrayList<>();
        IntStream.range(0, vector.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(vector[i])))
                .limit(FIELDS_NAMED)
                .forEach(i -> names.add(
                        (vector[i] < 0 ? "− " : "+ ") + Features.field(i).label()));
        return List.copyOf(names);
    }
}
