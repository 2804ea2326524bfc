package org.mixingmentor.fingerprint.internal;

/**
 * Complex discrete Fourier transforms of several sequences at once, each seen as a matrix: down the columns, a turn, and
 * along the rows after they were laid down as columns (D. H. Bailey, FFTs in external or hierarchical memory, 1990). So
 * all arithmetic runs along rows, where processors have instructions for several numbers at a time. Allocates nothing per
 * call; one instance a thread.
 */
public final class FourStepFft {
    private static final int TOGETHER = 4;

    private final int rows;
    private final int columns;
    private final int sequences;
    private final ColumnDft down;
    private final ColumnDft along;
    /** Input, real parts: row r holds {@code columns} samples from r * columns on, of one sequence after the other. */
    public final double[][] inRe;
    /** Input, imaginary parts. */
    public final double[][] inIm;
    /** Output, real parts: row k holds {@code rows} frequencies from k * rows on, of one sequence after the other. */
    public final double[][] outRe;
    /** Output, imaginary parts. */
    public final double[][] outIm;

    private final double[][] turnCos;
    private final double[][] turnSin;

    /**
     * Plans.
     *
     * @param rows product of 2, 3, 4 and 5, a multiple of 4; rows times columns is the length of a sequence
     * @param columns product of 2, 3, 4 and 5
     * @param sequences transformed at once
     */
    public FourStepFft(int rows, int columns, int sequences) {
        if (rows % TOGETHER != 0) {
            throw new IllegalArgumentException(rows + " rows are not a multiple of " + TOGETHER);
        }
        this.rows = rows;
        this.columns = columns;
        this.sequences = sequences;
        down = new ColumnDft(rows);
        along = new ColumnDft(columns);
        inRe = new double[rows][sequences * columns];
        inIm = new double[rows][sequences * columns];
        outRe = new double[columns][sequences * rows];
        outIm = new double[columns][sequences * rows];
        turnCos = new double[rows][sequences * columns];
        turnSin = new double[rows][sequences * columns];
        for (int k = 0; k < rows; k++) {
            for (int i = 0; i < sequences * columns; i++) {
                double angle = -2 * Math.PI * k * (i % columns) / ((double) rows * columns);
                turnCos[k][i] = Math.cos(angle);
                turnSin[k][i] = Math.sin(angle);
            }
        }
    }

    /** Transforms what stands in the input, which it overwrites, without scaling. */
    public void transform() {
        int width = sequences * columns;
        down.transform(inRe, inIm, width);
        for (int k = 1; k < rows; k++) {
            Butterflies.turnEach(inRe[k], inIm[k], turnCos[k], turnSin[k], width);
        }
        for (int sequence = 0; sequence < sequences; sequence++) {
            transpose(inRe, outRe, sequence);
            transpose(inIm, outIm, sequence);
        }
        along.transform(outRe, outIm, sequences * rows);
    }

    /** Lays rows down as columns, four at a time: half the work is to look rows up. */
    private void transpose(double[][] from, double[][] to, int sequence) {
        int first = sequence * columns;
        int out = sequence * rows;
        for (int row = 0; row < rows; row += TOGETHER) {
            double[] a = from[row];
            double[] b = from[row + 1];
            double[] c = from[row + 2];
            double[] d = from[row + 3];
            for (int column = 0; column < columns; column++) {
                double[] target = to[column];
                target[out + row] = a[first + column];
                target[out + row + 1] = b[first + column];
                target[out + row + 2] = c[first + column];
                target[out + row + 3] = d[first + column];
            }
        }
    }
}
