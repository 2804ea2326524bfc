package org.mixingmentor.audio.internal.resampling;

import java.util.Arrays;

/**
 * A polyphase filter with a row of weights for every output of a period. Outputs of one phase lie whole periods apart:
 * with the input turned so that samples a period apart are neighbours, all of them are computed side by side, which the
 * compiler turns into vector instructions.
 */
final class PhaseTable implements Kernel {
    /** 4 MB. */
    static final long MOST_WEIGHTS = 1 << 20;

    static final int MOST_INPUTS = 2048;
    private static final int BLOCK_INPUTS = 16_384;
    private static final int FEWEST_PERIODS = 64;
    private static final int UNROLLED = 4;

    private final int inputs;
    private final int outputs;
    private final int taps;
    private final float[][] weights;
    private float[] turned = new float[0];
    private float[] sums = new float[0];

    PhaseTable(LowPass filter, int inputs, int outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.taps = filter.taps();
        this.weights = new float[outputs][];
        for (int p = 0; p < outputs; p++) {
            weights[p] = filter.weights((double) ((long) p * inputs % outputs) / outputs);
        }
    }

    private PhaseTable(int inputs, int outputs, int taps, float[][] weights) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.taps = taps;
        this.weights = weights;
    }

    @Override
    public Kernel fresh() {
        return new PhaseTable(inputs, outputs, taps, weights);
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
        return Math.max(FEWEST_PERIODS, BLOCK_INPUTS / inputs);
    }

    @Override
    public void run(float[] in, int periods, float[] out) {
        int row = periods + (taps - 1 + inputs - 1) / inputs;
        turn(in, periods * inputs + taps - 1, row);
        if (sums.length < periods) {
            sums = new float[periods];
        }
        for (int p = 0; p < outputs; p++) {
            int first = (int) ((long) p * inputs / outputs);
            sum(weights[p], first, row, periods);
            for (int j = 0; j < periods; j++) {
                out[p + j * outputs] = sums[j];
            }
        }
    }

    /** Puts sample {@code i + j * inputs} at {@code j} of row {@code i}. */
    private void turn(float[] in, int length, int row) {
        if (turned.length < inputs * row) {
            turned = new float[inputs * row];
        }
        for (int i = 0; i < inputs; i++) {
            for (int from = i, to = i * row; from < length; from += inputs, to++) {
                turned[to] = in[from];
            }
        }
    }

    private void sum(float[] w, int first, int row, int periods) {
        Arrays.fill(sums, 0, periods, 0f);
        int k = 0;
        for (; k + UNROLLED <= taps; k += UNROLLED) {
            add4(
                    sums,
                    periods,
                    turned,
                    at(first + k, row),
                    w[k],
                    at(first + k + 1, row),
                    w[k + 1],
                    at(first + k + 2, row),
                    w[k + 2],
                    at(first + k + 3, row),
                    w[k + 3]);
        }
        for (; k < taps; k++) {
            int from = at(first + k, row);
            for (int j = 0; j < periods; j++) {
                sums[j] += w[k] * turned[from + j];
            }
        }
    }

    private int at(int sample, int row) {
        return sample % inputs * row + sample / inputs;
    }

    private static void add4(
            float[] sums, int n, float[] x, int a, float wa, int b, float wb, int c, float wc, int d, float wd) {
        for (int j = 0; j < n; j++) {
            sums[j] += (wa * x[a + j] + wb * x[b + j]) + (wc * x[c + j] + wd * x[d + j]);
        }
    }
}
