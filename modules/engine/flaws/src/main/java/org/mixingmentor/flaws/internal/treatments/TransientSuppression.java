package org.mixingmentor.flaws.internal.treatments;

import java.util.SplittableRandom;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.flaws.spi.Effect;
import org.mixingmentor.flaws.spi.Treatment;

/**
 * Holds attacks down: where the envelope stands above the local level (root mean square of 70 to 130 ms around it, by the
 * seed), the gain falls by their ratio, to the power of the amount. The envelope is seen coming, so that nothing slips
 * through. Both channels share one gain.
 */
public final class TransientSuppression implements Treatment {
    /** The crest factor must fall by this much to be heard, in dB. */
    private static final double LEAST_CREST_DB = 1;

    private static final double RELEASE_MS = 15;
    private static final double HALF_WINDOW_MS_LEAST = 35;
    private static final double HALF_WINDOW_MS_MOST = 65;
    /** Envelope over root mean square of a steady sine: no attack. */
    private static final double STEADY = Math.sqrt(2);

    @Override
    public String kind() {
        return "transient";
    }

    @Override
    public boolean isHeard(Effect effect) {
        return effect.crestLossDb() >= LEAST_CREST_DB;
    }

    @Override
    public Stem apply(Stem stem, double amount, long seed) {
        double halfMs = new SplittableRandom(seed).nextDouble(HALF_WINDOW_MS_LEAST, HALF_WINDOW_MS_MOST);
        float[] envelope = envelope(stem);
        double[] energy = runningEnergy(stem);
        int half = (int) (halfMs * ChunkGrid.SAMPLE_RATE / 1000);
        float[] left = new float[stem.frames()];
        float[] right = stem.mono() ? left : new float[stem.frames()];
        for (int i = 0; i < left.length; i++) {
            int from = Math.max(0, i - half);
            int to = Math.min(left.length, i + half);
            // Beyond the ends there is silence, not less time.
            double local = Math.sqrt(Math.max(0, energy[to] - energy[from]) / (4.0 * half));
            double excess = envelope[i] / Math.max(1e-12, STEADY * local);
            double gain = excess > 1 ? Math.pow(excess, -amount) : 1;
            left[i] = (float) (stem.left()[i] * gain);
            right[i] = (float) (stem.right()[i] * gain);
        }
        return new Stem(left, right, stem.mono());
    }

    /** Peaks of the louder channel, falling off to both sides. */
    private static float[] envelope(Stem stem) {
        float keep = (float) StrictMath.exp(-1000.0 / (RELEASE_MS * ChunkGrid.SAMPLE_RATE));
        float[] envelope = new float[stem.frames()];
        float value = 0;
        for (int i = 0; i < envelope.length; i++) {
            float in = Math.max(Math.abs(stem.left()[i]), Math.abs(stem.right()[i]));
            value = Math.max(in, value * keep);
            envelope[i] = value;
        }
        value = 0;
        for (int i = envelope.length - 1; i >= 0; i--) {
            value = Math.max(envelope[i], value * keep);
            envelope[i] = value;
        }
        return envelope;
    }

    /** Energy of both channels before each frame, one more than there are frames. */
    private static double[] runningEnergy(Stem stem) {
        double[] energy = new double[stem.frames() + 1];
        for (int i = 0; i < stem.frames(); i++) {
            double l = stem.left()[i];
            double r = stem.right()[i];
            energy[i + 1] = energy[i] + l * l + r * r;
        }
        return energy;
    }
}
