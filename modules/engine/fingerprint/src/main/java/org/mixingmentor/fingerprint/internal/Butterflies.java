package org.mixingmentor.fingerprint.internal;

/**
 * Arithmetic on whole rows of numbers, most of it a Fourier transform's. Every loop reads and writes a few arrays at one and the
 * same index: of such loops, and no others, HotSpot makes vector instructions (tried with 17).
 */
public final class Butterflies {
    private static final double SIN_60 = Math.sqrt(3) / 2;
    private static final double COS_72 = Math.cos(2 * Math.PI / 5);
    private static final double COS_144 = Math.cos(4 * Math.PI / 5);

    private Butterflies() {}

    /** (x, y) to (x + y, x - y). */
    static void sumAndDifference(double[] x, double[] y, int length) {
        for (int i = 0; i < length; i++) {
            double p = x[i];
            double q = y[i];
            x[i] = p + q;
            y[i] = p - q;
        }
    }

    /** (a, b, c, d) to (a + b + c + d, a - c, a - b + c - d, b - d). */
    static void four(double[] a, double[] b, double[] c, double[] d, int length) {
        for (int i = 0; i < length; i++) {
            double p = a[i];
            double q = b[i];
            double r = c[i];
            double s = d[i];
            double even = p + r;
            double odd = q + s;
            a[i] = even + odd;
            b[i] = p - r;
            c[i] = even - odd;
            d[i] = q - s;
        }
    }

    /** (a, b, c) to (a + b + c, a - (b + c) / 2, sin 60 (b - c)). */
    static void three(double[] a, double[] b, double[] c, int length) {
        for (int i = 0; i < length; i++) {
            double p = a[i];
            double sum = b[i] + c[i];
            double difference = b[i] - c[i];
            a[i] = p + sum;
            b[i] = p - 0.5 * sum;
            c[i] = SIN_60 * difference;
        }
    }

    /** (a, s, t) to (a + s + t, a + s cos 72 + t cos 144, a + s cos 144 + t cos 72). */
    static void five(double[] a, double[] s, double[] t, int length) {
        for (int i = 0; i < length; i++) {
            double p = a[i];
            double q = s[i];
            double r = t[i];
            a[i] = p + q + r;
            s[i] = p + COS_72 * q + COS_144 * r;
            t[i] = p + COS_144 * q + COS_72 * r;
        }
    }

    /** (x, y) to (x u + y v, x v - y u). */
    static void mirror(double[] x, double[] y, double u, double v, int length) {
        for (int i = 0; i < length; i++) {
            double p = x[i];
            double q = y[i];
            x[i] = p * u + q * v;
            y[i] = p * v - q * u;
        }
    }

    /** Complex numbers times one: (re + j im) (cos + j sin). */
    static void turn(double[] re, double[] im, double cos, double sin, int length) {
        for (int i = 0; i < length; i++) {
            double p = re[i];
            double q = im[i];
            re[i] = p * cos - q * sin;
            im[i] = p * sin + q * cos;
        }
    }

    /** Complex numbers, each times its own. */
    static void turnEach(double[] re, double[] im, double[] cos, double[] sin, int length) {
        for (int i = 0; i < length; i++) {
            double p = re[i];
            double q = im[i];
            re[i] = p * cos[i] - q * sin[i];
            im[i] = p * sin[i] + q * cos[i];
        }
    }

    /** Squares of complex numbers' magnitudes, into {@code re}. */
    public static void power(double[] re, double[] im, int length) {
        for (int i = 0; i < length; i++) {
            re[i] = re[i] * re[i] + im[i] * im[i];
        }
    }

    /**
     * (m, q) to (m - j q) and (m + j q), each turned: the first by (cos1 + j sin1), the second by (cos2 + j sin2).
     *
     * @param m real parts, and {@code n} imaginary parts, of the one; {@code q} and {@code r} of the other
     */
    static void quarterTurns(
            double[] m,
            double[] n,
            double[] q,
            double[] r,
            double cos1,
            double sin1,
            double cos2,
            double sin2,
            int length) {
        for (int i = 0; i < length; i++) {
            double firstRe = m[i] + r[i];
            double firstIm = n[i] - q[i];
            double secondRe = m[i] - r[i];
            double secondIm = n[i] + q[i];
            m[i] = firstRe * cos1 - firstIm * sin1;
            n[i] = firstRe * sin1 + firstIm * cos1;
            q[i] = secondRe * cos2 - secondIm * sin2;
            r[i] = secondRe * sin2 + secondIm * cos2;
        }
    }

    /** Adds the squares of x to {@code squares} and raises {@code most} to their absolute values. */
    public static void addSquares(double[] squares, double[] most, double[] x, int length) {
        for (int i = 0; i < length; i++) {
            squares[i] += x[i] * x[i];
            most[i] = Math.max(most[i], Math.abs(x[i]));
        }
    }

    /** Adds x times y to {@code products}, and puts (x + y) / 2 into {@code mean}. */
    public static void mix(double[] x, double[] y, double[] products, double[] mean, int length) {
        for (int i = 0; i < length; i++) {
            products[i] += x[i] * y[i];
            mean[i] = 0.5 * (x[i] + y[i]);
        }
    }

    /** Two rows, each times {@code factors}. */
    public static void times(double[] x, double[] y, double[] factors, int length) {
        for (int i = 0; i < length; i++) {
            x[i] *= factors[i];
            y[i] *= factors[i];
        }
    }
}
