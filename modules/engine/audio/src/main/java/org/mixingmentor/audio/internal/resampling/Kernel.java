package org.mixingmentor.audio.internal.resampling;

/**
 * Computes outputs of one channel period by period: {@code inputs()} samples in, {@code outputs()} samples out, where
 * both end on the same instant.
 */
interface Kernel {
    /** Input samples of a period. */
    int inputs();

    /** Output samples of a period. */
    int outputs();

    /** Input samples around an output; even. */
    int taps();

    /** How many periods a call should have to be fast. */
    int periods();

    /**
     * Fills {@code periods * outputs()} samples of {@code out}.
     *
     * @param in {@code periods * inputs() + taps() - 1} samples; output 0 lies on the one at {@code taps() / 2 - 1}
     */
    void run(float[] in, int periods, float[] out);

    /** A kernel with the same weights for another stream. */
    Kernel fresh();
}
