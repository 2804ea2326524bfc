package org.mixingmentor.audio.internal.resampling;

import java.util.Arrays;

/** A polyphase filter for one channel that comes in small blocks: each output is one sum, none waits for a period. */
public final class LiveKernel {
    private static final int TAPS = 96;
    private static final double STOP_DB = 96;

    private final int inputs;
    private final int outputs;
    private final float[][] weights;
    private final int longest;
    /** The last {@code taps - 1} samples of the past, then the block. */
    private final float[] x;

    /** Which of {@link #outputs} comes next, and on which sample its filter begins. */
    private int phase;

    private int next;
    private int filled;

    /** @param longest block */
    public LiveKernel(int inputRate, int outputRate, int longest) {
        int divisor = KernelCache.greatestCommonDivisor(inputRate, outputRate);
        this.inputs = inputRate / divisor;
        this.outputs = outputRate / divisor;
        this.longest = longest;
        LowPass filter = new LowPass(inputRate, outputRate, TAPS, STOP_DB);
        this.weights = new float[outputs][];
        for (int p = 0; p < outputs; p++) {
            weights[p] = inputs == outputs
                    ? new float[] {1}
                    : filter.weights((double) ((long) p * inputs % outputs) / outputs);
        }
        this.x = new float[2 * weights[0].length + longest];
        begin();
    }

    private LiveKernel(LiveKernel other) {
        this.inputs = other.inputs;
        this.outputs = other.outputs;
        this.weights = other.weights;
        this.longest = other.longest;
        this.x = new float[other.x.length];
        begin();
    }

    /** The first output lies on the first sample: what its filter sees before that are zeros. */
    private void begin() {
        filled = Math.max(0, weights[0].length / 2 - 1);
    }

    /** One with the same weights for another channel. */
    public LiveKernel fresh() {
        return new LiveKernel(this);
    }

    /** The most samples that a block can become. */
    public int mostOutputs() {
        return (int) ((long) (longest + weights[0].length) * outputs / inputs) + 2;
    }

    /** Takes a block and writes what can be said now; returns how many samples that is. */
    public int take(float[] in, int length, float[] out) {
        System.arraycopy(in, 0, x, filled, length);
        filled += length;
        int n = 0;
        while (next + weights[0].length <= filled) {
            out[n++] = sum(weights[phase], next);
            long position = (long) (phase + 1) * inputs;
            next += (int) (position / outputs - (long) phase * inputs / outputs);
            phase++;
            if (phase == outputs) {
                phase = 0;
            }
        }
        int used = Math.min(next, filled);
        System.arraycopy(x, used, x, 0, filled - used);
        Arrays.fill(x, filled - used, filled, 0f);
        filled -= used;
        next -= used;
        return n;
    }

    private float sum(float[] w, int from) {
        float a = 0;
        float b = 0;
        int k = 0;
        for (; k + 1 < w.length; k += 2) {
            a += w[k] * x[from + k];
            b += w[k + 1] * x[from + k + 1];
        }
        return k < w.length ? a + b + w[k] * x[from + k] : a + b;
    }
}
