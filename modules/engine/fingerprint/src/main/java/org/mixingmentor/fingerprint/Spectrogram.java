package org.mixingmentor.fingerprint;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;

/**
 * The levels of a part of a stem over time and frequency, for looking at: Hann windows of 21 to 85 ms (longer ones where
 * more time is shown), both channels mixed to one, frequencies evenly spread on a logarithmic axis.
 *
 * @param db level of column c in row r at {@code c * rows + r}, in dB below a sine at full scale, -120 to about 0; row 0
 *     is the lowest
 * @param columns pieces of time, from first to last
 * @param rows frequencies
 * @param lowHz lower end of the axis, in the middle of row 0
 * @param highHz upper end, in the middle of the last row
 */
public record Spectrogram(float[] db, int columns, int rows, double lowHz, double highHz) {
    /** Least level, in dB. */
    public static final float FLOOR_DB = -120;

    private static final int SHORTEST = 1024;
    private static final int LONGEST = 4096;
    private static final int WINDOWS_A_COLUMN = 4;

    /** The level of a column in a row, in dB. */
    public float at(int column, int row) {
        return db[column * rows + row];
    }

    /** The frequency of a row, in Hz. */
    public double hz(int row) {
        return hz(row, rows, lowHz, highHz);
    }

    private static double hz(double row, int rows, double lowHz, double highHz) {
        return lowHz * Math.pow(highHz / lowHz, row / (rows - 1));
    }

    /**
     * Computes it: about 30 us a window, up to four windows a column where there is much time in one.
     *
     * @param from first frame of the first column, at 48 kHz; outside the stem is silence
     * @param to one past the last frame of the last column, above {@code from}
     * @param columns 1 or more
     * @param rows 2 or more
     * @param lowHz above 0
     * @param highHz above {@code lowHz}, at most 24 kHz
     * @param cancelled asked now and then
     * @throws CancellationException when {@code cancelled} says so
     */
    public static Spectrogram of(
            Stem stem,
            double from,
            double to,
            int columns,
            int rows,
            double lowHz,
            double highHz,
            BooleanSupplier cancelled) {
        if (columns < 1 || rows < 2 || !(to > from) || !(lowHz > 0 && highHz > lowHz)) {
            throw new IllegalArgumentException(columns + " columns from " + from + " to " + to + ", " + rows + " rows "
                    + lowHz + " Hz to " + highHz);
        }
        double hop = (to - from) / columns;
        int window = Math.max(SHORTEST, Math.min(LONGEST, Integer.highestOneBit((int) Math.min(LONGEST, 8 * hop) | 1)));
        int windows = (int) Math.max(1, Math.min(WINDOWS_A_COLUMN, Math.ceil(2 * hop / window)));
        WindowedPower transform = new WindowedPower(window);
        RowReading reading = new RowReading(window, rows, lowHz, highHz);
        double[][] power = new double[2][transform.bins()];
        float[] db = new float[columns * rows];
        Arrays.fill(db, FLOOR_DB);
        int total = columns * windows;
        for (int i = 0; i < total; i += 2) {
            if (i % 64 == 0 && cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            transform.of(
                    stem.left(),
                    stem.right(),
                    Math.round(from + (i + 0.5) * hop / windows),
                    Math.round(from + (i + 1.5) * hop / windows),
                    power[0],
                    power[1]);
            reading.raise(power[0], db, i / windows * rows);
            if (i + 1 < total) {
                reading.raise(power[1], db, (i + 1) / windows * rows);
            }
        }
        return new Spectrogram(db, columns, rows, lowHz, highHz);
    }

    /** Which bins a row is read from: the strongest of those it covers, or between two where it covers none. */
    private static final class RowReading {
        private final int rows;
        private final int[] first;
        private final int[] last;
        private final double[] between;

        RowReading(int window, int rows, double lowHz, double highHz) {
            this.rows = rows;
            first = new int[rows];
            last = new int[rows];
            between = new double[rows];
            double binHz = (double) ChunkGrid.SAMPLE_RATE / window;
            int top = window / 2;
            for (int row = 0; row < rows; row++) {
                double lower = hz(row - 0.5, rows, lowHz, highHz) / binHz;
                double upper = hz(row + 0.5, rows, lowHz, highHz) / binHz;
                first[row] = Math.min(top, (int) Math.ceil(lower));
                last[row] = Math.min(top, (int) Math.ceil(upper) - 1);
                if (last[row] < first[row]) {
                    double place = Math.min(top, hz(row, rows, lowHz, highHz) / binHz);
                    first[row] = Math.min(top - 1, (int) place);
                    last[row] = -1;
                    between[row] = place - first[row];
                }
            }
        }

        void raise(double[] power, float[] db, int at) {
            for (int row = 0; row < rows; row++) {
                db[at + row] = Math.max(db[at + row], (float) level(power, row));
            }
        }

        private double level(double[] power, int row) {
            if (last[row] < 0) {
                double lower = decibels(power[first[row]]);
                return lower + between[row] * (decibels(power[first[row] + 1]) - lower);
            }
            double strongest = 0;
            for (int bin = first[row]; bin <= last[row]; bin++) {
                strongest = Math.max(strongest, power[bin]);
            }
            return decibels(strongest);
        }

        private static double decibels(double power) {
            return Math.max(FLOOR_DB, 10 * Math.log10(power));
        }
    }
}
