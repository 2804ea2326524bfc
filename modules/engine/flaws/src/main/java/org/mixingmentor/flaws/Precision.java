package org.mixingmentor.flaws;

/** The inverse of a covariance, by its Cholesky factors. */
final class Precision {
    private Precision() {}

    /** @param covariance symmetric and positive definite */
    static double[][] of(double[][] covariance) {
        double[][] factor = factor(covariance);
        double[][] inverse = new double[factor.length][];
        for (int i = 0; i < factor.length; i++) {
            inverse[i] = solved(factor, i);
        }
        return inverse;
    }

    /** The lower triangle whose square is the matrix. */
    private static double[][] factor(double[][] matrix) {
        double[][] lower = new double[matrix.length][matrix.length];
        for (int i = 0; i < lower.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(rest) : rest / lower[j][j];
            }
        }
        return lower;
    }

    /** One column of the inverse: forwards through the lower triangle, backwards through the upper. */
    private static double[] solved(double[][] lower, int unit) {
        double[] x = new double[lower.length];
        for (int i = unit; i < x.length; i++) {
            double rest = i == unit ? 1 : 0;
            for (int k = unit; k < i; k++) {
                rest -= lower[i][k] * x[k];
            }
            x[i] = rest / lower[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            double rest = x[i];
            for (int k = i + 1; k < x.length; k++) {
                rest -= lower[k][i] * x[k];
            }
            x[i] = rest / lower[i][i];
        }
        return x;
    }
}
