package org.mixingmentor.fingerprint;

import java.util.Arrays;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.fingerprint.internal.Butterflies;

/** Values of a chunk in the time domain: mean squares, peak, and zero crossings of both channels mixed. */
final class Waveform {
    private static final int LENGTH = ChunkGrid.CHUNK;
    /** librosa: values this close to 0 count as +0. */
    private static final double ZERO = 1e-10;

    /** Both channels mixed: (L + R) / 2. */
    final double[] mono = new double[LENGTH];

    private final double[][] left;
    private final double[][] right;
    private final double[] leftSquares;
    private final double[] rightSquares;
    private final double[] products;
    private final double[] peaks;
    private final double[] mixed;

    /** Keeps the samples in the rows that it is given. */
    Waveform(double[][] left, double[][] right) {
        this.left = left;
        this.right = right;
        int columns = left[0].length;
        leftSquares = new double[columns];
        rightSquares = new double[columns];
        products = new double[columns];
        peaks = new double[columns];
        mixed = new double[columns];
    }

    /** Takes the samples of both channels. */
    void take(float[] leftSamples, float[] rightSamples, int offset) {
        int columns = mixed.length;
        Arrays.fill(leftSquares, 0);
        Arrays.fill(rightSquares, 0);
        Arrays.fill(products, 0);
        Arrays.fill(peaks, 0);
        for (int row = 0; row < left.length; row++) {
            widen(leftSamples, offset + row * columns, left[row]);
            widen(rightSamples, offset + row * columns, right[row]);
            Butterflies.addSquares(leftSquares, peaks, left[row], columns);
            Butterflies.addSquares(rightSquares, peaks, right[row], columns);
            Butterflies.mix(left[row], right[row], products, mixed, columns);
            System.arraycopy(mixed, 0, mono, row * columns, columns);
        }
    }

    private static void widen(float[] samples, int from, double[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] = samples[from + i];
        }
    }

    /** Mean square of the left channel. */
    double leftSquare() {
        return sum(leftSquares) / LENGTH;
    }

    /** Mean square of the right channel. */
    double rightSquare() {
        return sum(rightSquares) / LENGTH;
    }

    /** Mean product of left and right. */
    double product() {
        return sum(products) / LENGTH;
    }

    /** Largest absolute value of both channels. */
    double peak() {
        double largest = 0;
        for (double peak : peaks) {
            largest = Math.max(largest, peak);
        }
        return largest;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /**
     * librosa's: changes of sign in each frame but for its first sample, over all samples. A change counts once for every
     * frame that holds it, so it is enough to count by hop.
     *
     * @param gain factor applied to every sample
     */
    double zeroCrossingRate(double gain) {
        long crossings = 0;
        int hopsInFrame = FrameSpectra.FRAME / FrameSpectra.HOP;
        int hops = FrameSpectra.FRAMES - 1 + hopsInFrame;
        long before = negative(mono[0] * gain);
        for (int hop = 0; hop < hops; hop++) {
            int start = hop * FrameSpectra.HOP;
            long atStart = negative(mono[start] * gain);
            long within = 0;
            long last = atStart;
            for (int i = start + 1; i < start + FrameSpectra.HOP; i++) {
                long sign = negative(mono[i] * gain);
                within += sign ^ last;
                last = sign;
            }
            int framesHolding = Math.min(Math.min(hop + 1, hops - hop), hopsInFrame);
            int framesStarting = hop < FrameSpectra.FRAMES ? 1 : 0;
            crossings += within * framesHolding + (atStart ^ before) * (framesHolding - framesStarting);
            before = last;
        }
        return (double) crossings / (FrameSpectra.FRAME * FrameSpectra.FRAMES);
    }

    /** 1 or 0. */
    private static long negative(double sample) {
        return Double.doubleToRawLongBits(sample + ZERO) >>> 63;
    }
}
