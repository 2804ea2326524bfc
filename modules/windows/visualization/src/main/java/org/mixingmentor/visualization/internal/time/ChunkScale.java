package org.mixingmentor.visualization.internal.time;

import java.util.OptionalInt;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.workbench.TimeAxis;

/**
 * Which pixel column of a picture is which chunk: the picture begins half a step before the first chunk's centre and ends
 * half a step after the last one's.
 *
 * @param chunks of the stem, 0 for none
 */
record ChunkScale(int chunks) {
    /** Room for names at the left, in pixels. */
    static final int GUTTER = 118;
    /** Free at the right, in pixels. */
    static final int MARGIN = 8;

    /** Half the distance of two chunks, in seconds. */
    static final double HALF_STEP_S = 0.5 * ChunkGrid.STEP / ChunkGrid.SAMPLE_RATE;

    /** The axis of a view that is so many pixels wide. */
    TimeAxis axis(int width) {
        double end = Math.max(1, chunks) * 2 * HALF_STEP_S - HALF_STEP_S;
        return new TimeAxis(-HALF_STEP_S, end, GUTTER, Math.max(1, width - GUTTER - MARGIN));
    }

    /** The chunk at a pixel column; empty beside the picture. */
    OptionalInt chunkAt(int x, int width) {
        long chunk = Math.round(axis(width).seconds(x) / (2 * HALF_STEP_S));
        return x < GUTTER || chunk < 0 || chunk >= chunks ? OptionalInt.empty() : OptionalInt.of((int) chunk);
    }

    /** The chunk that is so many further than the picked one, at most the last; empty where there are none. */
    OptionalInt next(OptionalInt picked, int by) {
        return chunks == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(0, Math.min(chunks - 1, picked.orElse(-1) + by)));
    }
}
