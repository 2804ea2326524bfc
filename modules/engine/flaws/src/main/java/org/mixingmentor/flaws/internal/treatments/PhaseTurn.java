package org.mixingmentor.flaws.internal.treatments;

import java.util.SplittableRandom;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.flaws.spi.Effect;
import org.mixingmentor.flaws.spi.Treatment;

/**
 * Makes the channels cancel each other: one channel, chosen by the seed, is turned away from the other. The seed also
 * chooses how: by an angle that is the same at every frequency (all-pass filters, inverted at full amount), or towards a
 * copy of itself delayed by 0.3 to 6 ms, inverted where the sound resembles its delayed self, which combs. A mono stem
 * becomes stereo.
 */
public final class PhaseTurn implements Treatment {
    /** The correlation must fall by this much to be heard. */
    private static final double LEAST_CORRELATION = 0.1;

    private static final double LEAST_MS = 0.3;
    private static final double MOST_MS = 6;
    /**
     * Squared coefficients of two all-pass chains whose phases stay 90 degrees apart from about 20 Hz to 22 kHz at 48 kHz
     * (O. Niemitalo, "Hilbert transform", 2003); the first chain needs one sample of delay.
     */
    private static final double[] CHAIN = {0.6923878, 0.9360654322959, 0.9882295226860, 0.9987488452737};

    private static final double[] CHAIN_AT_90 = {0.4021921162426, 0.8561710882420, 0.9722909545651, 0.9952884791278};

    @Override
    public String kind() {
        return "phase";
    }

    @Override
    public boolean isHeard(Effect effect) {
        return effect.correlationLoss() >= LEAST_CORRELATION;
    }

    @Override
    public Stem apply(Stem stem, double amount, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean turnLeft = random.nextBoolean();
        boolean byDelay = random.nextBoolean();
        int delay = (int) Math.round(random.nextDouble(LEAST_MS, MOST_MS) * ChunkGrid.SAMPLE_RATE / 1000);
        float[] still = turnLeft ? stem.right() : stem.left();
        float[] turned = turnLeft ? stem.left() : stem.right();
        float[] one;
        float[] other;
        if (byDelay) {
            one = still;
            other = towardsDelayed(turned, delay, amount);
        } else {
            one = delayedByOne(allPass(still, CHAIN));
            other = turnedBy(turned, Math.PI * amount);
        }
        return turnLeft ? new Stem(other, one, false) : new Stem(one, other, false);
    }

    private static float[] turnedBy(float[] x, double angle) {
        float[] straight = delayedByOne(allPass(x, CHAIN));
        float[] at90 = allPass(x, CHAIN_AT_90);
        float cos = (float) StrictMath.cos(angle);
        float sin = (float) StrictMath.sin(angle);
        for (int i = 0; i < x.length; i++) {
            straight[i] = cos * straight[i] + sin * at90[i];
        }
        return straight;
    }

    private static float[] towardsDelayed(float[] x, int delay, double amount) {
        double angle = Math.PI / 2 * Math.sqrt(amount);
        float own = (float) StrictMath.cos(angle);
        float copy = (float) (similarity(x, delay) > 0 ? -StrictMath.sin(angle) : StrictMath.sin(angle));
        float[] y = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = own * x[i] + (i >= delay ? copy * x[i - delay] : 0);
        }
        double before = Levels.energy(x, 0, x.length);
        double after = Levels.energy(y, 0, y.length);
        if (after > 1e-6 * before) {
            Levels.scale(y, Math.sqrt(before / after));
        }
        return y;
    }

    /** Sum of products with a delayed copy. */
    private static double similarity(float[] x, int delay) {
        double sum = 0;
        for (int i = delay; i < x.length; i++) {
            sum += (double) x[i] * x[i - delay];
        }
        return sum;
    }

    private static float[] allPass(float[] x, double[] coefficients) {
        float[] y = x;
        for (double coefficient : coefficients) {
            y = allPass(y, coefficient * coefficient);
        }
        return y;
    }

    private static float[] allPass(float[] x, double squared) {
        float[] y = new float[x.length];
        double x1 = 0;
        double x2 = 0;
        double y1 = 0;
        double y2 = 0;
        for (int i = 0; i < x.length; i++) {
            double out = squared * (x[i] + y2) - x2;
            x2 = x1;
            x1 = x[i];
            y2 = y1;
            y1 = out;
            y[i] = (float) out;
        }
        return y;
    }

    private static float[] delayedByOne(float[] x) {
        float[] y = new float[x.length];
        if (x.length > 1) {
            System.arraycopy(x, 0, y, 1, x.length - 1);
        }
        return y;
    }
}
