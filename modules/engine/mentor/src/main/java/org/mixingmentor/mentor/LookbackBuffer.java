package org.mixingmentor.mentor;

import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;

/** The last ten seconds of the sound at 48 kHz, so that a moment can be kept. */
final class LookbackBuffer {
    static final int SECONDS = 10;
    private static final int FRAMES = SECONDS * ChunkGrid.SAMPLE_RATE;

    private final float[] left = new float[FRAMES];
    private final float[] right = new float[FRAMES];
    private long taken;

    void add(float[] l, float[] r, int offset, int length) {
        for (int i = 0; i < length; i++) {
            int at = (int) ((taken + i) % FRAMES);
            left[at] = l[offset + i];
            right[at] = r[offset + i];
        }
        taken += length;
    }

    /** What there is of it, before any gain. */
    Stem stem(boolean mono) {
        int frames = (int) Math.min(taken, FRAMES);
        float[] l = new float[frames];
        float[] r = new float[frames];
        for (int i = 0; i < frames; i++) {
            int at = (int) ((taken - frames + i) % FRAMES);
            l[i] = left[at];
            r[i] = right[at];
        }
        return new Stem(l, mono ? l : r, mono);
    }
}
