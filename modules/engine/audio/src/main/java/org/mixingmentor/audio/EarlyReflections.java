package org.mixingmentor.audio;

import java.util.SplittableRandom;

/** A dozen single echoes of the first 75 ms. */
final class EarlyReflections {
    private static final int TAPS = 12;
    private final int[] delays = new int[TAPS];
    private final float[] gains = new float[TAPS];

    EarlyReflections(SplittableRandom random, double size) {
        for (int tap = 0; tap < TAPS; tap++) {
            double ms = size * random.nextDouble(3, 50);
            delays[tap] = (int) (ms * ChunkGrid.SAMPLE_RATE / 1000);
            gains[tap] = (float) ((random.nextBoolean() ? 1 : -1) * 4 / (4 + ms));
        }
    }

    void addTo(float[] wet, float[] dry) {
        for (int tap = 0; tap < TAPS; tap++) {
            float gain = gains[tap];
            int delay = delays[tap];
            for (int i = delay; i < wet.length; i++) {
                wet[i] += gain * dry[i - delay];
            }
        }
    }
}
