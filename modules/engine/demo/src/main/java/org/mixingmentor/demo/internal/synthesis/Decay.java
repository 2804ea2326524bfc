package org.mixingmentor.demo.internal.synthesis;

import org.mixingmentor.audio.ChunkGrid;

/** An exponential decay, sample by sample. */
final class Decay {
    private final double factor;
    private double value = 1;

    /** @param milliseconds until it has fallen to 1/e */
    Decay(double milliseconds) {
        factor = StrictMath.exp(-1000 / (milliseconds * ChunkGrid.SAMPLE_RATE));
    }

    /** The value now; then it falls. */
    double next() {
        double now = value;
        value *= factor;
        return now;
    }
}
