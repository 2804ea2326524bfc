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

    /**
     * Arrays of a power of two made one after another have the same addresses within a page of memory, and a processor
     * then takes a load from one for waiting on a store to the other: these many numbers more hold them apart.
     */
    private static final int APART = 64;

    private static final double SIN_60 = Math.sqrt(3) / 2;
    private static final double COS_72 = Math.cos(2 * Math.PI / 5);
    private static final double SIN_72 = Math.sin(2 * Math.PI / 5);
    private static final double COS_144 = Math.cos(4 * Math.PI / 5);
    private static final double SIN_144 = Math.sin(4 * Math.PI / 5);

    private final Stage[] stages;
    private final double[] work;

    /** @param length a product of fours, fives and threes */
    public ComplexFft(int length) {
        this.stages = stages(length);
        this.work = new double[2 * length + APART];
    }

    /**
     * Transforms without scaling: X[k] = sum of x[i] exp(-2 pi j i k / length). A complex value is its real and its
     * imaginary part side by side.
     *
     * @param in {@code 2 * length} numbers; left as they are
     * @param out receives {@code 2 * length} numbers; another array than {@code in}
     */
    public void transform(double[] in, double[] out) {
        double[] from = in;
        for (int i = 0; i < stages.length; i++) {
            double[] to = (stages.length - i) % 2 == 1 ? out : work;
            stages[i].run(from, to);
            from = to;
        }
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
        /** Twiddle factors of row after row: legs 1 to radix - 1, real and imaginary part. */
        private final double[] twiddles;

        Stage(int radix, int rows, int stride) {
            this.radix = radix;
            this.rows = rows;
            this.stride = stride;
            this.twiddles = new double[2 * (radix - 1) * rows];
            int at = 0;
            for (int row = 0; row < rows; row++) {
                for (int leg = 1; leg < radix; leg++) {
                    double angle = -2 * Math.PI * leg * row / ((double) radix * rows);
                    twiddles[at++] = Math.cos(angle);
                    twiddles[at++] = Math.sin(angle);
                }
            }
        }

        void run(double[] x, double[] y) {
            switch (radix) {
                case 3 -> radix3(x, y);
                case 5 -> radix5(x, y);
                default -> {
                    if (stride < SHORT_STRIDE) {
                        radix4ByRows(x, y);
                    } else {
                        radix4(x, y);
                    }
                }
            }
        }

        private void radix4ByRows(double[] x, double[] y) {
            int leg = 2 * stride * rows;
            int next = 2 * stride;
            for (int column = 0; column < next; column += 2) {
                int a = column;
                int out = column;
                for (int t = 0; t < 6 * rows; t += 6) {
                    double sumAcRe = x[a] + x[a + 2 * leg];
                    double sumAcIm = x[a + 1] + x[a + 2 * leg + 1];
                    double difAcRe = x[a] - x[a + 2 * leg];
                    double difAcIm = x[a + 1] - x[a + 2 * leg + 1];
                    double sumBdRe = x[a + leg] + x[a + 3 * leg];
                    double sumBdIm = x[a + leg + 1] + x[a + 3 * leg + 1];
                    double difBdRe = x[a + leg] - x[a + 3 * leg];
                    double difBdIm = x[a + leg + 1] - x[a + 3 * leg + 1];
                    y[out] = sumAcRe + sumBdRe;
                    y[out + 1] = sumAcIm + sumBdIm;
                    turn(difAcRe + difBdIm, difAcIm - difBdRe, twiddles[t], twiddles[t + 1], y, out + next);
                    turn(sumAcRe - sumBdRe, sumAcIm - sumBdIm, twiddles[t + 2], twiddles[t + 3], y, out + 2 * next);
                    turn(difAcRe - difBdIm, difAcIm + difBdRe, twiddles[t + 4], twiddles[t + 5], y, out + 3 * next);
                    a += next;
                    out += 4 * next;
                }
            }
        }

        private void radix4(double[] x, double[] y) {
            int next = 2 * stride;
            int leg = next * rows;
            for (int row = 0; row < rows; row++) {
                double c1 = twiddles[6 * row];
                double s1 = twiddles[6 * row + 1];
                double c2 = twiddles[6 * row + 2];
                double s2 = twiddles[6 * row + 3];
                double c3 = twiddles[6 * row + 4];
                double s3 = twiddles[6 * row + 5];
                int in = next * row;
                int out = 4 * in;
                for (int column = 0; column < next; column += 2) {
                    int a = in + column;
                    int to = out + column;
                    double sumAcRe = x[a] + x[a + 2 * leg];
                    double sumAcIm = x[a + 1] + x[a + 2 * leg + 1];
                    double difAcRe = x[a] - x[a + 2 * leg];
                    double difAcIm = x[a + 1] - x[a + 2 * leg + 1];
                    double sumBdRe = x[a + leg] + x[a + 3 * leg];
                    double sumBdIm = x[a + leg + 1] + x[a + 3 * leg + 1];
                    double difBdRe = x[a + leg] - x[a + 3 * leg];
                    double difBdIm = x[a + leg + 1] - x[a + 3 * leg + 1];
                    y[to] = sumAcRe + sumBdRe;
                    y[to + 1] = sumAcIm + sumBdIm;
                    turn(difAcRe + difBdIm, difAcIm - difBdRe, c1, s1, y, to + next);
                    turn(sumAcRe - sumBdRe, sumAcIm - sumBdIm, c2, s2, y, to + 2 * next);
                    turn(difAcRe - difBdIm, difAcIm + difBdRe, c3, s3, y, to + 3 * next);
                }
            }
        }

        private void radix3(double[] x, double[] y) {
            int next = 2 * stride;
            int leg = next * rows;
            for (int row = 0; row < rows; row++) {
                double c1 = twiddles[4 * row];
                double s1 = twiddles[4 * row + 1];
                double c2 = twiddles[4 * row + 2];
                double s2 = twiddles[4 * row + 3];
                int in = next * row;
                int out = 3 * in;
                for (int column = 0; column < next; column += 2) {
                    int a = in + column;
                    int to = out + column;
                    double sumRe = x[a + leg] + x[a + 2 * leg];
                    double sumIm = x[a + leg + 1] + x[a + 2 * leg + 1];
                    double difRe = SIN_60 * (x[a + leg] - x[a + 2 * leg]);
                    double difIm = SIN_60 * (x[a + leg + 1] - x[a + 2 * leg + 1]);
                    double midRe = MultiplyAdd.of(-0.5, sumRe, x[a]);
                    double midIm = MultiplyAdd.of(-0.5, sumIm, x[a + 1]);
                    y[to] = x[a] + sumRe;
                    y[to + 1] = x[a + 1] + sumIm;
                    turn(midRe + difIm, midIm - difRe, c1, s1, y, to + next);
                    turn(midRe - difIm, midIm + difRe, c2, s2, y, to + 2 * next);
                }
            }
        }

        private void radix5(double[] x, double[] y) {
            int next = 2 * stride;
            int leg = next * rows;
            for (int row = 0; row < rows; row++) {
                int in = next * row;
                int out = 5 * in;
                int t = 8 * row;
                for (int column = 0; column < next; column += 2) {
                    int a = in + column;
                    int to = out + column;
                    double sum1Re = x[a + leg] + x[a + 4 * leg];
                    double sum1Im = x[a + leg + 1] + x[a + 4 * leg + 1];
                    double dif1Re = x[a + leg] - x[a + 4 * leg];
                    double dif1Im = x[a + leg + 1] - x[a + 4 * leg + 1];
                    double sum2Re = x[a + 2 * leg] + x[a + 3 * leg];
                    double sum2Im = x[a + 2 * leg + 1] + x[a + 3 * leg + 1];
                    double dif2Re = x[a + 2 * leg] - x[a + 3 * leg];
                    double dif2Im = x[a + 2 * leg + 1] - x[a + 3 * leg + 1];
                    double mid1Re = MultiplyAdd.of(COS_144, sum2Re, MultiplyAdd.of(COS_72, sum1Re, x[a]));
                    double mid1Im = MultiplyAdd.of(COS_144, sum2Im, MultiplyAdd.of(COS_72, sum1Im, x[a + 1]));
                    double mid2Re = MultiplyAdd.of(COS_72, sum2Re, MultiplyAdd.of(COS_144, sum1Re, x[a]));
                    double mid2Im = MultiplyAdd.of(COS_72, sum2Im, MultiplyAdd.of(COS_144, sum1Im, x[a + 1]));
                    double rot1Re = MultiplyAdd.of(SIN_144, dif2Re, SIN_72 * dif1Re);
                    double rot1Im = MultiplyAdd.of(SIN_144, dif2Im, SIN_72 * dif1Im);
                    double rot2Re = MultiplyAdd.of(-SIN_72, dif2Re, SIN_144 * dif1Re);
                    double rot2Im = MultiplyAdd.of(-SIN_72, dif2Im, SIN_144 * dif1Im);
                    y[to] = x[a] + sum1Re + sum2Re;
                    y[to + 1] = x[a + 1] + sum1Im + sum2Im;
                    turn(mid1Re + rot1Im, mid1Im - rot1Re, twiddles[t], twiddles[t + 1], y, to + next);
                    turn(mid2Re + rot2Im, mid2Im - rot2Re, twiddles[t + 2], twiddles[t + 3], y, to + 2 * next);
                    turn(mid2Re - rot2Im, mid2Im + rot2Re, twiddles[t + 4], twiddles[t + 5], y, to + 3 * next);
                    turn(mid1Re - rot1Im, mid1Im + rot1Re, twiddles[t + 6], twiddles[t + 7], y, to + 4 * next);
                }
            }
        }

        /** Multiplies by a twiddle factor and stores. */
        private static void turn(double re, double im, double cos, double sin, double[] y, int at) {
            y[at] = MultiplyAdd.of(re, cos, -(im * sin));
            y[at + 1] = MultiplyAdd.of(re, sin, im * cos);
        }
    }
}
