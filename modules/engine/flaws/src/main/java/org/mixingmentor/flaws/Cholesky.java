package org.mixingmentor.flaws;

/**
 * The lower triangle whose square is a covariance: dividing by it makes values that go together into ones that do not, of
 * variance 1.
 */
public final class Cholesky {
    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    /**
     * Of a covariance.
     *
     * @param covariance symmetric and positive definite
     */
    public static Cholesky of(double[][] covariance) {
        double[][] lower = new double[covariance.length][covariance.length];
        for (int i = 0; i < lower.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = covariance[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(rest) : rest / lower[j][j];
            }
        }
        return new Cholesky(lower);
    }

    /** What the triangle takes to this vector. */
    public double[] whitened(double[] vector) {
        double[] x = new double[lower.length];
        for (int i = 0; i < x.length; i++) {
            double rest = vector[i];
            for (int k = 0; k < i; k++) {
                rest -= lower[i][k] * x[k];
            }
            x[i] = rest / lower[i][i];
        }
        return x;
    }

    /** What it takes a vector to: of values of variance 1 that do not go together, some with the covariance. */
    public double[] coloured(double[] vector) {
        double[] product = new double[lower.length];
        for (int i = 0; i < product.length; i++) {
            for (int k = 0; k <= i; k++) {
                product[i] += lower[i][k] * vector[k];
            }
        }
        return product;
    }

    /** The inverse of the covariance. */
    public double[][] inverse() {
        double[][] inverse = new double[lower.length][];
        for (int unit = 0; unit < lower.length; unit++) {
            double[] one = new double[lower.length];
            one[unit] = 1;
            double[] x = whitened(one);
            for (int i = x.length - 1; i >= 0; i--) {
                double rest = x[i];
                for (int k = i + 1; k < x.length; k++) {
                    rest -= lower[k][i] * x[k];
                }
                x[i] = rest / lower[i][i];
            }
            inverse[unit] = x;
        }
        return inverse;
    }
}
