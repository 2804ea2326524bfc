package org.mixingmentor.flaws.internal.treatments;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;

/** Parts of long stems. */
public final class RandomExcerpt {
    /** Places tried before the loudest of them is taken. */
    private static final int TRIES = 12;
    /** A part counts as sounding when its mean square is at least this share of the whole stem's: -6 dB. */
    private static final double SOUNDING = 0.25;
    /** Fade at both ends, in frames: 5 ms, so that a cut is not heard as an attack. */
    private static final int FADE = ChunkGrid.SAMPLE_RATE / 200;

    private RandomExcerpt() {}

    /** A part of {@code frames} frames, fewer than the stem has; mono where the stem is. */
    public static Stem draw(Stem stem, int frames, SplittableRandom random) {
        double wanted = SOUNDING * Levels.energy(stem) / stem.frames() * frames;
        int best = 0;
        double most = -1;
        for (int i = 0; i < TRIES && most < wanted; i++) {
            int from = random.nextInt(stem.frames() - frames + 1);
            double energy =
                    Levels.energy(stem.left(), from, from + frames) + Levels.energy(stem.right(), from, from + frames);
            if (energy > most) {
                most = energy;
                best = from;
            }
        }
        float[] left = cut(stem.left(), best, frames);
        return new Stem(left, stem.mono() ? left : cut(stem.right(), best, frames), stem.mono());
    }

    private static float[] cut(float[] x, int from, int frames) {
        float[] part = Arrays.copyOfRange(x, from, from + frames);
        int fade = Math.min(FADE, frames / 2);
        for (int i = 0; i < fade; i++) {
            float gain = (float) (i + 1) / (fade + 1);
            part[i] *= gain;
            part[frames - 1 - i] *= gain;
        }
        return part;
    }
}
