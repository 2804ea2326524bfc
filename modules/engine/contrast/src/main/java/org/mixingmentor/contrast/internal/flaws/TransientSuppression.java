package org.mixingmentor.contrast.internal.flaws;

import java.util.SplittableRandom;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;

/**
 * Holds attacks down: where a fast envelope runs ahead of a slow one, the gain falls by their ratio, to the power of the
 * amount. Both channels share one gain.
 */
final class TransientSuppression implements Treatment {
    private static final double FAST_RELEASE_MS = 15;
    private static final double SLOW_MS_LEAST = 20;
    private static final double SLOW_MS_MOST = 60;
    /** Deepest cut at full amount, as a factor: -24 dB. */
    private static final double DEEPEST = 0.0631;
    /** Below this share of the peak nothing counts as an attack. */
    private static final double FLOOR = 0.003;

    @Override
    public Stem apply(Stem stem, double amount, long seed) {
        double slowMs = new SplittableRandom(seed).nextDouble(SLOW_MS_LEAST, SLOW_MS_MOST);
        double slowStep = step(slowMs);
        double fastRelease = step(FAST_RELEASE_MS);
        double floor = FLOOR * Levels.peak(stem) + 1e-9;
        float[] left = new float[stem.frames()];
        float[] right = stem.mono() ? left : new float[stem.frames()];
        double fast = 0;
        double slow = 0;
        for (int i = 0; i < left.length; i++) {
            double in = Math.max(Math.abs(stem.left()[i]), Math.abs(stem.right()[i]));
            fast = in > fast ? in : fast + (in - fast) * fastRelease;
            slow += (fast - slow) * slowStep;
            double gain = gain((slow + floor) / (fast + floor), amount);
            left[i] = (float) (stem.left()[i] * gain);
            right[i] = (float) (stem.right()[i] * gain);
        }
        return new Stem(left, right, stem.mono());
    }

    private static double gain(double ratio, double amount) {
        return ratio >= 1 ? 1 : Math.pow(Math.max(ratio, DEEPEST), amount);
    }

    private static double step(double milliseconds) {
        return 1 - StrictMath.exp(-1000.0 / (milliseconds * ChunkGrid.SAMPLE_RATE));
    }
}
