package org.mixingmentor.flaws;

import java.util.Random;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;

/** Stems that tests put flaws into. */
public final class NoiseStems {
    private NoiseStems() {}

    /** White noise, mono. */
    public static Stem noise(double seconds, long seed) {
        float[] x = noiseSamples(frames(seconds), seed);
        return new Stem(x, x, true);
    }

    /** A decaying noise burst over a decaying 90 Hz tone every 300 ms, mono: something with attacks, highs and lows. */
    public static Stem hits(double seconds, long seed) {
        float[] x = hitSamples(frames(seconds), seed);
        return new Stem(x, x, true);
    }

    /** The same hits in the middle with other noise at each side. */
    public static Stem stereoHits(double seconds, long seed) {
        int frames = frames(seconds);
        float[] middle = hitSamples(frames, seed);
        float[] one = hitSamples(frames, seed + 1);
        float[] other = hitSamples(frames, seed + 2);
        float[] left = new float[frames];
        float[] right = new float[frames];
        for (int i = 0; i < frames; i++) {
            left[i] = 0.6f * middle[i] + 0.6f * one[i];
            right[i] = 0.6f * middle[i] - 0.6f * one[i] + 0.2f * other[i];
        }
        return new Stem(left, right, false);
    }

    public static Stem silence(double seconds) {
        float[] x = new float[frames(seconds)];
        return new Stem(x, x, true);
    }

    private static int frames(double seconds) {
        return (int) Math.round(seconds * ChunkGrid.SAMPLE_RATE);
    }

    private static float[] noiseSamples(int frames, long seed) {
        Random random = new Random(seed);
        float[] x = new float[frames];
        for (int i = 0; i < frames; i++) {
            x[i] = (float) (0.1 * random.nextGaussian());
        }
        return x;
    }

    private static float[] hitSamples(int frames, long seed) {
        float[] x = noiseSamples(frames, seed);
        for (int i = 0; i < frames; i++) {
            double t = i % 14_400 / (double) ChunkGrid.SAMPLE_RATE;
            x[i] = (float)
                    (2 * x[i] * Math.exp(-t / 0.02) + 0.4 * Math.exp(-t / 0.06) * Math.sin(2 * Math.PI * 90 * t));
        }
        return x;
    }
}
