package org.mixingmentor.flaws.internal.treatments;

import java.util.SplittableRandom;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.flaws.spi.Effect;
import org.mixingmentor.flaws.spi.Treatment;

/**
 * Drives the stem -6 to 24 dB into a soft clipper, {@code x / sqrt(1 + x^2)}, a little asymmetric, and brings it back to
 * the energy that it had. 0 dB of drive puts the loudest 50 ms at the clipper's knee.
 */
public final class Overdrive implements Treatment {
    /** The bands of the chunks must change by this much on average to be heard, in dB. */
    private static final double LEAST_CHANGE_DB = 1.5;

    private static final double LEAST_DB = -6;
    private static final double MOST_DB = 24;
    private static final double LARGEST_BIAS = 0.3;
    /** Pole of the filter that takes out the DC of the asymmetry: 8 Hz at 48 kHz. */
    private static final double DC_POLE = 0.999;

    @Override
    public String kind() {
        return "distortion";
    }

    @Override
    public boolean isHeard(Effect effect) {
        return effect.bandChangeDb() >= LEAST_CHANGE_DB;
    }

    @Override
    public Stem apply(Stem stem, double amount, long seed) {
        double reference = Levels.loudestRms(stem);
        if (reference == 0 || amount == 0) {
            return stem;
        }
        double bias = new SplittableRandom(seed).nextDouble(LARGEST_BIAS);
        double drive = StrictMath.pow(10, (LEAST_DB + amount * (MOST_DB - LEAST_DB)) / 20) / reference;
        float[] left = clipped(stem.left(), drive, bias);
        float[] right = stem.mono() ? left : clipped(stem.right(), drive, bias);
        Stem driven = new Stem(left, right, stem.mono());
        double gain = Math.sqrt(Levels.energy(stem) / Math.max(1e-30, Levels.energy(driven)));
        Levels.scale(left, gain);
        if (right != left) {
            Levels.scale(right, gain);
        }
        return driven;
    }

    private static float[] clipped(float[] x, double drive, double bias) {
        float[] y = new float[x.length];
        double rest = soft(bias);
        double previous = 0;
        double out = 0;
        for (int i = 0; i < x.length; i++) {
            double in = soft(x[i] * drive + bias) - rest;
            out = in - previous + DC_POLE * out;
            previous = in;
            y[i] = (float) out;
        }
        return y;
    }

    private static double soft(double x) {
        return x / Math.sqrt(1 + x * x);
    }
}
