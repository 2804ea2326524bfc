package org.mixingmentor.fingerprint.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Complex discrete Fourier transform of lengths made of 3, 4 and 5: Stockham's self-sorting decimation in frequency (P.
 * N. Swarztrauber, FFT algorithms for vector computers, 1984). Allocates nothing per call; one instance a thread.
 *
 * <p>Our own, because JTransforms allocates its work array on every call at lengths that are not a power of two.
 */
public final class ComplexFft {
    /** Below this stride the loop over a column is too short to pay, and the loop over rows becomes the inner one. */
    private static final int SHORT_STRIDE = 8;

    private static final double SIN_60 = Math.sqrt(3) / 2;
    private static final double COS_72 = Math.cos(2 * Math.PI / 5);
    private static final double SIN_72 = Math.sin(2 * Math.PI / 5);
    private static final double COS_144 = Math.cos(4 * Math.PI / 5);
    private static final double SIN_144 = Math.sin(4 * Math.PI / 5);

    private final int length;
    private final Stage[] stages;
    private final double[] workRe;
    private final double[] workIm;

    /** @param length a product of fours, fives and threes */
    public ComplexFft(int length) {
        this.length = length;
        this.stages = stages(length);
        this.workRe = new double[length];
        this.workIm = new double[length];
    }

    /**
     * Transforms {@code in} into {@code out}, without scaling: X[k] = sum of x[i] exp(-2 pi j i k / length).
     *
     * @param inRe real parts; left as they are
     * @param inIm imaginary parts; left as they are
     * @param outRe receives the real parts; another array than the input
     * @param outIm receives the imaginary parts; another array than the input
     */
    public void transform(double[] inRe, double[] inIm, double[] outRe, double[] outIm) {
        double[] fromRe = inRe;
        double[] fromIm = inIm;
        for (int i = 0; i < stages.length; i++) {
            boolean toOut = (stages.length - i) % 2 == 1;
            double[] toRe = toOut ? outRe : workRe;
            double[] toIm = toOut ? outIm : workIm;
            stages[i].run(fromRe, fromIm, toRe, toIm);
            fromRe = toRe;
            fromIm = toIm;
        }
    }

    /** Number of complex values. */
    public int length() {
        return length;
    }

    private static Stage[] stages(int length) {
        List<Stage> stages = new ArrayList<>();
        int rest = length;
        for (int radix : new int[] {4, 5, 3}) {
            while (rest % radix == 0) {
                stages.add(new Stage(radix, rest / radix, length / rest));
                rest /= radix;
            }
        }
        if (rest != 1 || stages.isEmpty()) {
            throw new IllegalArgumentException(length + " is not a product of 3, 4 and 5");
        }
        return stages.toArray(Stage[]::new);
    }

    /** One pass: {@code rows} butterflies of {@code radix} legs, each over a column of {@code stride} values. */
    private static final class Stage {
        private final int radix;
        private final int rows;
        private final int stride;
        /** Twiddle factors, leg after leg: of row p and leg j at {@code (j - 1) * rows + p}. */
        private final double[] cos;

        private final double[] sin;

        Stage(int radix, int rows, int stride) {
            this.radix = radix;
            this.rows = rows;
            this.stride = stride;
            this.cos = new double[(radix - 1) * rows];
            this.sin = new double[(radix - 1) * rows];
            for (int leg = 1; leg < radix; leg++) {
                for (int row = 0; row < rows; row++) {
                    double angle = -2 * Math.PI * leg * row / ((double) radix * rows);
                    cos[(leg - 1) * rows + row] = Math.cos(angle);
                    sin[(leg - 1) * rows + row] = Math.sin(angle);
                }
            }
        }

        void run(double[] xr, double[] xi, double[] yr, double[] yi) {
            switch (radix) {
                case 3 -> radix3(xr, xi, yr, yi);
                case 5 -> radix5(xr, xi, yr, yi);
                default -> {
                    if (stride < SHORT_STRIDE) {
                        radix4ByRows(xr, xi, yr, yi);
                    } else {
                        radix4(xr, xi, yr, yi);
                    }
                }
            }
        }

        private void radix4ByRows(double[] xr, double[] xi, double[] yr, double[] yi) {
            int leg = stride * rows;
            for (int column = 0; column < stride; column++) {
                int a = column;
                int out = column;
                for (int row = 0; row < rows; row++) {
                    double sumAcRe = xr[a] + xr[a + 2 * leg];
                    double sumAcIm = xi[a] + xi[a + 2 * leg];
                    double difAcRe = xr[a] - xr[a + 2 * leg];
                    double difAcIm = xi[a] - xi[a + 2 * leg];
                    double sumBdRe = xr[a + leg] + xr[a + 3 * leg];
                    double sumBdIm = xi[a + leg] + xi[a + 3 * leg];
                    double difBdRe = xr[a + leg] - xr[a + 3 * leg];
                    double difBdIm = xi[a + leg] - xi[a + 3 * leg];
                    yr[out] = sumAcRe + sumBdRe;
                    yi[out] = sumAcIm + sumBdIm;
                    turn(difAcRe + difBdIm, difAcIm - difBdRe, cos[row], sin[row], yr, yi, out + stride);
                    turn(
                            sumAcRe - sumBdRe,
                            sumAcIm - sumBdIm,
                            cos[rows + row],
                            sin[rows + row],
                            yr,
                            yi,
                            out + 2 * stride);
                    turn(
                            difAcRe - difBdIm,
                            difAcIm + difBdRe,
                            cos[2 * rows + row],
                            sin[2 * rows + row],
                            yr,
                            yi,
                            out + 3 * stride);
                    a += stride;
                    out += 4 * stride;
                }
            }
        }

        private void radix4(double[] xr, double[] xi, double[] yr, double[] yi) {
            int leg = stride * rows;
            for (int row = 0; row < rows; row++) {
                double c1 = cos[row];
                double s1 = sin[row];
                double c2 = cos[rows + row];
                double s2 = sin[rows + row];
                double c3 = cos[2 * rows + row];
                double s3 = sin[2 * rows + row];
                int in = stride * row;
                int out = 4 * in;
                for (int column = 0; column < stride; column++) {
                    int a = in + column;
                    int y = out + column;
                    double sumAcRe = xr[a] + xr[a + 2 * leg];
                    double sumAcIm = xi[a] + xi[a + 2 * leg];
                    double difAcRe = xr[a] - xr[a + 2 * leg];
                    double difAcIm = xi[a] - xi[a + 2 * leg];
                    double sumBdRe = xr[a + leg] + xr[a + 3 * leg];
                    double sumBdIm = xi[a + leg] + xi[a + 3 * leg];
                    double difBdRe = xr[a + leg] - xr[a + 3 * leg];
                    double difBdIm = xi[a + leg] - xi[a + 3 * leg];
                    yr[y] = sumAcRe + sumBdRe;
                    yi[y] = sumAcIm + sumBdIm;
                    turn(difAcRe + difBdIm, difAcIm - difBdRe, c1, s1, yr, yi, y + stride);
                    turn(sumAcRe - sumBdRe, sumAcIm - sumBdIm, c2, s2, yr, yi, y + 2 * stride);
                    turn(difAcRe - difBdIm, difAcIm + difBdRe, c3, s3, yr, yi, y + 3 * stride);
                }
            }
        }

        private void radix3(double[] xr, double[] xi, double[] yr, double[] yi) {
            int leg = stride * rows;
            for (int row = 0; row < rows; row++) {
                double c1 = cos[row];
                double s1 = sin[row];
                double c2 = cos[rows + row];
                double s2 = sin[rows + row];
                int in = stride * row;
                int out = 3 * in;
                for (int column = 0; column < stride; column++) {
                    int a = in + column;
                    int y = out + column;
                    double sumRe = xr[a + leg] + xr[a + 2 * leg];
                    double sumIm = xi[a + leg] + xi[a + 2 * leg];
                    double difRe = SIN_60 * (xr[a + leg] - xr[a + 2 * leg]);
                    double difIm = SIN_60 * (xi[a + leg] - xi[a + 2 * leg]);
                    double midRe = xr[a] - 0.5 * sumRe;
                    double midIm = xi[a] - 0.5 * sumIm;
                    yr[y] = xr[a] + sumRe;
                    yi[y] = xi[a] + sumIm;
                    turn(midRe + difIm, midIm - difRe, c1, s1, yr, yi, y + stride);
                    turn(midRe - difIm, midIm + difRe, c2, s2, yr, yi, y + 2 * stride);
                }
            }
        }

        private void radix5(double[] xr, double[] xi, double[] yr, double[] yi) {
            int leg = stride * rows;
            for (int row = 0; row < rows; row++) {
                int in = stride * row;
                int out = 5 * in;
                for (int column = 0; column < stride; column++) {
                    int a = in + column;
                    int y = out + column;
                    double sum1Re = xr[a + leg] + xr[a + 4 * leg];
                    double sum1Im = xi[a + leg] + xi[a + 4 * leg];
                    double dif1Re = xr[a + leg] - xr[a + 4 * leg];
                    double dif1Im = xi[a + leg] - xi[a + 4 * leg];
                    double sum2Re = xr[a + 2 * leg] + xr[a + 3 * leg];
                    double sum2Im = xi[a + 2 * leg] + xi[a + 3 * leg];
                    double dif2Re = xr[a + 2 * leg] - xr[a + 3 * leg];
                    double dif2Im = xi[a + 2 * leg] - xi[a + 3 * leg];
                    double mid1Re = xr[a] + COS_72 * sum1Re + COS_144 * sum2Re;
                    double mid1Im = xi[a] + COS_72 * sum1Im + COS_144 * sum2Im;
                    double mid2Re = xr[a] + COS_144 * sum1Re + COS_72 * sum2Re;
                    double mid2Im = xi[a] + COS_144 * sum1Im + COS_72 * sum2Im;
                    double rot1Re = SIN_72 * dif1Re + SIN_144 * dif2Re;
                    double rot1Im = SIN_72 * dif1Im + SIN_144 * dif2Im;
                    double rot2Re = SIN_144 * dif1Re - SIN_72 * dif2Re;
                    double rot2Im = SIN_144 * dif1Im - SIN_72 * dif2Im;
                    yr[y] = xr[a] + sum1Re + sum2Re;
                    yi[y] = xi[a] + sum1Im + sum2Im;
                    turn(mid1Re + rot1Im, mid1Im - rot1Re, cos[row], sin[row], yr, yi, y + stride);
                    turn(mid2Re + rot2Im, mid2Im - rot2Re, cos[rows + row], sin[rows + row], yr, yi, y + 2 * stride);
                    turn(
                            mid2Re - rot2Im,
                            mid2Im + rot2Re,
                            cos[2 * rows + row],
                            sin[2 * rows + row],
                            yr,
                            yi,
                            y + 3 * stride);
                    turn(
                            mid1Re - rot1Im,
                            mid1Im + rot1Re,
                            cos[3 * rows + row],
                            sin[3 * rows + row],
                            yr,
                            yi,
                            y + 4 * stride);
                }
            }
        }

        /** Multiplies by a twiddle factor and stores. */
        private static void turn(double re, double im, double c, double s, double[] yr, double[] yi, int at) {
            yr[at] = re * c - im * s;
            yi[at] = re * s + im * c;
        }
    }
}
