package org.mixingmentor.audio.internal.resampling;

/**
 * A polyphase filter for rates such as 44101 Hz, whose table of every phase would be huge: it keeps weights at evenly
 * spaced phases and draws straight lines between them, fine enough that what that adds stays below -140 dB.
 */
final class InterpolatedPhases implements Kernel {
    /** At the lower of both rates; the line's error is (pi / phases)^2 / 8. */
    private static final int PHASES = 4096;

    private final int inputs;
    private final int outputs;
    private final int taps;
    private final float[][] weights;
    private final float[] between;

    InterpolatedPhases(LowPass filter, int inputs, int outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.taps = filter.taps();
        int phases = Math.max(1, (int) Math.ceil(PHASES / filter.stretch()));
        this.weights = new float[phases + 1][];
        for (int p = 0; p <= phases; p++) {
            weights[p] = filter.weights((double) p / phases);
        }
        this.between = new float[taps];
    }

    private InterpolatedPhases(int inputs, int outputs, int taps, float[][] weights) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.taps = taps;
        this.weights = weights;
        this.between = new float[taps];
    }

    @Override
    public Kernel fresh() {
        return new InterpolatedPhases(inputs, outputs, taps, weights);
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
        return 1;
    }

    @Override
    public void run(float[] in, int periods, float[] out) {
        for (int n = 0; n < periods * outputs; n++) {
            long product = (long) n * inputs;
            double phase = (double) (product % outputs) / outputs * (weights.length - 1);
            interpolate((int) phase, (float) (phase - (int) phase));
            out[n] = sum(in, (int) (product / outputs));
        }
    }

    private void interpolate(int phase, float part) {
        float[] before = weights[phase];
        float[] after = weights[phase + 1];
        for (int k = 0; k < taps; k++) {
            between[k] = before[k] + part * (after[k] - before[k]);
        }
    }

    /** Four sums at a time: one alone would wait for each addition. */
    private float sum(float[] in, int from) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int k = 0; k < taps; k += LowPass.TAPS_MULTIPLE) {
            a += between[k] * in[from + k];
            b += between[k + 1] * in[from + k + 1];
            c += between[k + 2] * in[from + k + 2];
            d += between[k + 3] * in[from + k + 3];
        }
        return (a + b) + (c + d);
    }
}
