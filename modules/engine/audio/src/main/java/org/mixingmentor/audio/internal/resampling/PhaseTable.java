package org.mixingmentor.audio.internal.resampling;

import java.util.Arrays;

/**
 * A polyphase filter with a row of weights for every output of a period. Outputs of one phase lie whole periods apart:
 * with the input turned so that samples a period apart are neighbours, all of them are computed side by side.
 *
 * <p>HotSpot makes vector instructions of such a loop only when every array in it is read from its beginning. So each
 * tap's samples are a row of their own, although rows a period apart hold the same samples, one place along; and periods
 * are lengthened to the filter's length, so that each sample is in two rows or three.
 */
final class PhaseTable implements Kernel {
    /** 4 MB. */
    static final long MOST_WEIGHTS = 1 << 20;

    static final int MOST_INPUTS = 2048;
    private static final int PERIODS = 128;

    private final int inputs;
    private final int outputs;
    private final int taps;
    private final float[][] weights;
    private final float[][] rows;
    private final float[] sums = new float[PERIODS];

    PhaseTable(LowPass filter, int inputs, int outputs) {
        this(inputs, outputs, filter.taps(), weights(filter, inputs, outputs));
    }

    private PhaseTable(int inputs, int outputs, int taps, float[][] weights) {
        int repeats = (taps + inputs - 1) / inputs;
        this.inputs = repeats * inputs;
        this.outputs = repeats * outputs;
        this.taps = taps;
        this.weights = weights;
        this.rows = new float[this.inputs + taps - 1][PERIODS];
    }

    private static float[][] weights(LowPass filter, int inputs, int outputs) {
        float[][] weights = new float[outputs][];
        for (int p = 0; p < outputs; p++) {
            weights[p] = filter.weights((double) ((long) p * inputs % outputs) / outputs);
        }
        return weights;
    }

    @Override
    public Kernel fresh() {
        int repeats = outputs / weights.length;
        return new PhaseTable(inputs / repeats, weights.length, taps, weights);
    }

    @Override
    public int inputs() {
        return inputs;
    }

    @Override
    public int outputs() {
        return outputs;
    }

    @Override
    public int taps() {
        return taps;
    }

    @Override
    public int periods() {
        return PERIODS;
    }

    @Override
    public void run(float[] in, int periods, float[] out) {
        for (int i = 0; i < rows.length; i++) {
            float[] row = rows[i];
            for (int j = 0, from = i; j < periods; j++, from += inputs) {
                row[j] = in[from];
            }
        }
        for (int p = 0; p < outputs; p++) {
            sum(weights[p % weights.length], (int) ((long) p * inputs / outputs), periods);
            for (int j = 0, to = p; j < periods; j++, to += outputs) {
                out[to] = sums[j];
            }
        }
    }

    private void sum(float[] w, int first, int periods) {
        Arrays.fill(sums, 0f);
        for (int k = 0; k < w.length; k += LowPass.TAPS_MULTIPLE) {
            int r = first + k;
            add(sums, periods, rows[r], w[k], rows[r + 1], w[k + 1], rows[r + 2], w[k + 2], rows[r + 3], w[k + 3]);
        }
    }

    private static void add(
            float[] sums, int n, float[] a, float wa, float[] b, float wb, float[] c, float wc, float[] d, float wd) {
        for (int j = 0; j < n; j++) {
            sums[j] += (wa * a[j] + wb * b[j]) + (wc * c[j] + wd * d[j]);
        }
    }
}
