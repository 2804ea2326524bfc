package org.mixingmentor.fingerprint.internal;

/**
 * Discrete Fourier transform down the columns of a matrix: of as many sequences at once as a row has numbers. In place,
 * decimation in frequency; rows change places by changing their references.
 */
final class ColumnDft {
    private static final int[] RADICES = {4, 5, 3, 2};
    private static final double SIN_72 = Math.sin(2 * Math.PI / 5);
    private static final double SIN_144 = Math.sin(4 * Math.PI / 5);

    private final int rows;
    /** Twiddle factors exp(-2 pi j k / rows): real parts. */
    private final double[] cos;

    /** Their imaginary parts. */
    private final double[] sin;
    /** Where the decimation leaves frequency k. */
    private final int[] place;

    private final double[][] ordered;

    /** @param rows a product of 2, 3, 4 and 5 */
    ColumnDft(int rows) {
        this.rows = rows;
        cos = new double[rows];
        sin = new double[rows];
        for (int k = 0; k < rows; k++) {
            cos[k] = Math.cos(2 * Math.PI * k / rows);
            sin[k] = -Math.sin(2 * Math.PI * k / rows);
        }
        place = new int[rows];
        for (int at = 0; at < rows; at++) {
            place[frequency(at)] = at;
        }
        ordered = new double[rows][];
    }

    private int frequency(int at) {
        int frequency = 0;
        int weight = 1;
        int rest = at;
        for (int length = rows; length > 1; ) {
            int radix = radix(length);
            length /= radix;
            frequency += weight * (rest / length);
            weight *= radix;
            rest %= length;
        }
        return frequency;
    }

    private static int radix(int length) {
        for (int radix : RADICES) {
            if (length % radix == 0) {
                return radix;
            }
        }
        throw new IllegalArgumentException(length + " is not a product of 2, 3, 4 and 5");
    }

    /**
     * Transforms without scaling: row k becomes the sum of row[i] exp(-2 pi j i k / rows).
     *
     * @param re real parts, row after row; the rows change places among each other and with those of {@code im}
     * @param width numbers of a row that count
     */
    void transform(double[][] re, double[][] im, int width) {
        for (int length = rows; length > 1; length /= radix(length)) {
            int radix = radix(length);
            int step = length / radix;
            for (int block = 0; block < rows; block += length) {
                for (int i = 0; i < step; i++) {
                    butterfly(radix, re, im, block + i, step, i * (rows / length), width);
                }
            }
        }
        order(re);
        order(im);
    }

    private void order(double[][] x) {
        for (int k = 0; k < rows; k++) {
            ordered[k] = x[place[k]];
        }
        System.arraycopy(ordered, 0, x, 0, rows);
    }

    /** One butterfly from row {@code a} on, {@code step} rows apart; leg l is turned by twiddle factor l * turn. */
    private void butterfly(int radix, double[][] re, double[][] im, int a, int step, int turn, int width) {
        int b = a + step;
        int c = b + step;
        int d = c + step;
        int e = d + step;
        switch (radix) {
            case 2 -> {
                Butterflies.sumAndDifference(re[a], re[b], width);
                Butterflies.sumAndDifference(im[a], im[b], width);
                turn(re, im, b, turn, width);
            }
            case 3 -> {
                Butterflies.three(re[a], re[b], re[c], width);
                Butterflies.three(im[a], im[b], im[c], width);
                quarterTurns(re, im, b, c, turn, 2 * turn, width);
            }
            case 4 -> {
                Butterflies.four(re[a], re[b], re[c], re[d], width);
                Butterflies.four(im[a], im[b], im[c], im[d], width);
                quarterTurns(re, im, b, d, turn, 3 * turn, width);
                turn(re, im, c, 2 * turn, width);
            }
            default -> {
                five(re, a, b, c, d, e, width);
                five(im, a, b, c, d, e, width);
                quarterTurns(re, im, b, e, turn, 4 * turn, width);
                quarterTurns(re, im, c, d, 2 * turn, 3 * turn, width);
            }
        }
    }

    private static void five(double[][] x, int a, int b, int c, int d, int e, int width) {
        Butterflies.sumAndDifference(x[b], x[e], width);
        Butterflies.sumAndDifference(x[c], x[d], width);
        Butterflies.five(x[a], x[b], x[c], width);
        Butterflies.mirror(x[e], x[d], SIN_72, SIN_144, width);
    }

    private void turn(double[][] re, double[][] im, int row, int twiddle, int width) {
        if (twiddle > 0) {
            Butterflies.turn(re[row], im[row], cos[twiddle], sin[twiddle], width);
        }
    }

    /** Rows (m, q) to (m - j q, m + j q), then each times its twiddle factor. */
    private void quarterTurns(double[][] re, double[][] im, int m, int q, int first, int second, int width) {
        if (first > 0) {
            Butterflies.quarterTurns(
                    re[m], im[m], re[q], im[q], cos[first], sin[first], cos[second], sin[second], width);
            return;
        }
        // Sums are left in each other's arrays, which then change places.
        Butterflies.sumAndDifference(re[m], im[q], width);
        Butterflies.sumAndDifference(im[m], re[q], width);
        double[] sumOfImaginary = im[m];
        im[m] = re[q];
        re[q] = im[q];
        im[q] = sumOfImaginary;
    }
}
