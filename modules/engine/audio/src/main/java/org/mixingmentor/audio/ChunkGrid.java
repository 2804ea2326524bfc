package org.mixingmentor.audio;

/**
 * The grid of version 1: chunk {@code i} covers the 48 kHz samples {@code [2400 (i - 1), 2400 (i + 1))}, zeros outside
 * the sound, so that with a Hann window every sample weighs the same.
 */
public final class ChunkGrid {
    /** Hz. */
    public static final int SAMPLE_RATE = 48_000;
    /** Samples in a chunk: 100 ms. */
    public static final int CHUNK = 4_800;
    /** Samples from one chunk's start to the next: 50 ms. */
    public static final int STEP = 2_400;
    /** The integrated loudness that a stem is brought to, in LUFS. */
    public static final double TARGET_LUFS = -18.0;

    private ChunkGrid() {}

    /** The number of chunks of a sound of {@code frames} frames at 48 kHz: ceil(frames / 2400) + 1. */
    public static int chunkCount(long frames) {
        return Math.toIntExact((frames + STEP - 1) / STEP + 1);
    }

    /** The centre of chunk {@code index}, in seconds from the sound's first sample. */
    public static double centreSeconds(int index) {
        return (double) index * STEP / SAMPLE_RATE;
    }
}
