package org.mixingmentor.training.internal.twins;

import java.util.Optional;
import java.util.SplittableRandom;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;

/**
 * Other sounds that could as well have been gold: the same played faster or slower, with another gold sound under it, as
 * drums are layered, or dying away sooner. A hundred recordings are few, and a network that meets each of them in a hundred
 * flawed versions learns them by heart.
 */
final class VariedGold {
    /** Speeds lie between two to the power of minus this and of plus this, in octaves. */
    private static final double MOST_OCTAVES = 0.4;
    /** Decay added at most, in dB a second. */
    private static final double MOST_DECAY = 80;
    /** Longer sounds are played on, not single strokes: nothing is taken from their end. */
    static final double LONGEST_STROKE_SECONDS = 3;

    /** The layer under a sound is at most so much weaker, in dB. */
    private static final double WEAKEST_LAYER = 20;
    /** And begins at most so much later: 10 ms. */
    private static final int LATEST_LAYER = ChunkGrid.SAMPLE_RATE / 100;
    /** And ends at most so much later. */
    private static final int LONGER_BY = ChunkGrid.SAMPLE_RATE / 2;

    private static final double SPED = 0.7;
    private static final double LAYERED = 0.6;
    private static final double DAMPED = 0.5;

    private VariedGold() {}

    /**
     * Another sound like this one; the same seed gives the same.
     *
     * @param under what may be layered under it, not silent
     */
    static Stem of(Stem gold, Optional<Stem> under, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Stem varied = random.nextDouble() < SPED ? faster(gold, random) : gold;
        if (under.isPresent() && random.nextDouble() < LAYERED) {
            double db = -WEAKEST_LAYER * random.nextDouble();
            varied = layered(varied, faster(under.get(), random), db, random.nextInt(LATEST_LAYER));
        }
        if (random.nextDouble() < DAMPED && gold.seconds() <= LONGEST_STROKE_SECONDS) {
            double share = random.nextDouble();
            varied = damped(varied, MOST_DECAY * share * share);
        }
        return varied;
    }

    private static Stem layered(Stem upper, Stem under, double db, int later) {
        double gain = Math.pow(10, db / 20) * Math.sqrt(energy(upper) / Math.max(1e-12, energy(under)));
        int frames = Math.max(upper.frames(), Math.min(under.frames() + later, upper.frames() + LONGER_BY));
        boolean mono = upper.mono() && under.mono();
        float[] left = sum(upper.left(), under.left(), (float) gain, later, frames);
        return new Stem(left, mono ? left : sum(upper.right(), under.right(), (float) gain, later, frames), mono);
    }

    private static double energy(Stem stem) {
        double sum = 0;
        for (int i = 0; i < stem.frames(); i++) {
            sum += stem.left()[i] * stem.left()[i] + stem.right()[i] * stem.right()[i];
        }
        return sum;
    }

    private static float[] sum(float[] upper, float[] under, float gain, int later, int frames) {
        float[] y = new float[frames];
        for (int i = 0; i < frames; i++) {
            float first = i < upper.length ? upper[i] : 0;
            int at = i - later;
            y[i] = at >= 0 && at < under.length ? first + gain * under[at] : first;
        }
        return y;
    }

    private static Stem faster(Stem stem, SplittableRandom random) {
        return faster(stem, Math.pow(2, MOST_OCTAVES * (2 * random.nextDouble() - 1)));
    }

    /** Between samples a cubic through the four around (Catmull-Rom): its faults lie above what a flaw touches. */
    private static Stem faster(Stem stem, double factor) {
        int frames = (int) Math.max(1, stem.frames() / factor);
        float[] left = resampled(stem.left(), frames, factor);
        return new Stem(left, stem.mono() ? left : resampled(stem.right(), frames, factor), stem.mono());
    }

    private static float[] resampled(float[] x, int frames, double factor) {
        float[] y = new float[frames];
        for (int i = 0; i < frames; i++) {
            double position = i * factor;
            int at = (int) position;
            double t = position - at;
            double a = sample(x, at - 1);
            double b = sample(x, at);
            double c = sample(x, at + 1);
            double d = sample(x, at + 2);
            y[i] = (float) (b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a))));
        }
        return y;
    }

    private static double sample(float[] x, int i) {
        return i < 0 || i >= x.length ? 0 : x[i];
    }

    private static Stem damped(Stem stem, double dbASecond) {
        float[] left = damped(stem.left(), dbASecond);
        return new Stem(left, stem.mono() ? left : damped(stem.right(), dbASecond), stem.mono());
    }

    private static float[] damped(float[] x, double dbASecond) {
        double factor = Math.pow(10, -dbASecond / 20 / ChunkGrid.SAMPLE_RATE);
        float[] y = new float[x.length];
        double gain = 1;
        for (int i = 0; i < x.length; i++) {
            y[i] = (float) (x[i] * gain);
            gain *= factor;
        }
        return y;
    }
}
