package org.mixingmentor.audio;

import java.util.SplittableRandom;

/**
 * The tail of a room: eight delay lines that feed back into each other through a Householder matrix, which loses nothing;
 * each line's own loss gives the reverberation time, a low pass in it makes the highs decay faster.
 */
final class DelayNetwork {
    private static final int LINES = 8;
    private static final double SHORTEST_MS = 13;
    private static final double LONGEST_MS = 47;

    private final float[][] lines = new float[LINES][];
    private final float[] losses = new float[LINES];
    private final float[] signs = new float[LINES];
    private final float damping;

    DelayNetwork(SplittableRandom random, double size, double seconds) {
        double dampingHz = random.nextDouble(4_000, 12_000);
        damping = (float) StrictMath.exp(-2 * Math.PI * dampingHz / ChunkGrid.SAMPLE_RATE);
        for (int line = 0; line < LINES; line++) {
            double spread = (line + random.nextDouble()) / LINES;
            double ms = size * SHORTEST_MS * StrictMath.pow(LONGEST_MS / SHORTEST_MS, spread);
            lines[line] = new float[(int) (ms * ChunkGrid.SAMPLE_RATE / 1000) | 1];
            losses[line] = (float) StrictMath.pow(10, -3.0 * lines[line].length / (seconds * ChunkGrid.SAMPLE_RATE));
            signs[line] = random.nextBoolean() ? 1 : -1;
        }
    }

    /** Adds the tail of a stem; {@code right} may be {@code left} for a mono stem. */
    void addTo(float[] left, float[] right, Stem stem) {
        int[] at = new int[LINES];
        float[] out = new float[LINES];
        float[] low = new float[LINES];
        boolean mono = left == right;
        for (int i = 0; i < left.length; i++) {
            float sum = 0;
            for (int line = 0; line < LINES; line++) {
                low[line] = lines[line][at[line]] * losses[line] * (1 - damping) + low[line] * damping;
                out[line] = low[line];
                sum += out[line];
            }
            float reflected = sum * (2f / LINES);
            float in = (stem.left()[i] + stem.right()[i]) / 2 + 1e-18f;
            float even = 0;
            float odd = 0;
            for (int line = 0; line < LINES; line++) {
                lines[line][at[line]] = out[line] - reflected + in * signs[line];
                at[line] = at[line] + 1 == lines[line].length ? 0 : at[line] + 1;
                if ((line & 1) == 0) {
                    even += out[line];
                } else {
                    odd += out[line];
                }
            }
            left[i] += mono ? even + odd : even;
            if (!mono) {
                right[i] += odd;
            }
        }
    }
}
