package org.mixingmentor.flaws.internal.treatments;

import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;

/** Levels of stems, full scale 1. */
final class Levels {
    private Levels() {}

    /** Sum of squares over both channels. */
    static double energy(Stem stem) {
        return energy(stem.left(), 0, stem.frames()) + energy(stem.right(), 0, stem.frames());
    }

    static double energy(float[] x, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (double) x[i] * x[i];
        }
        return sum;
    }

    /** The largest absolute sample. */
    static double peak(Stem stem) {
        float peak = 0;
        for (int i = 0; i < stem.frames(); i++) {
            peak = Math.max(peak, Math.max(Math.abs(stem.left()[i]), Math.abs(stem.right()[i])));
        }
        return peak;
    }

    /** Root mean square of the loudest 50 ms (of all of it where it is shorter), both channels together. */
    static double loudestRms(Stem stem) {
        int length = Math.min(ChunkGrid.STEP, stem.frames());
        double loudest = 0;
        for (int from = 0; from + length <= stem.frames() && length > 0; from += length) {
            double sum = energy(stem.left(), from, from + length) + energy(stem.right(), from, from + length);
            loudest = Math.max(loudest, sum / (2.0 * length));
        }
        return Math.sqrt(loudest);
    }

    /** Scales an array in place. */
    static void scale(float[] x, double gain) {
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (x[i] * gain);
        }
    }
}
