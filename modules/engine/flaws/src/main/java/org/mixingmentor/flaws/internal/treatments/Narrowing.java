package org.mixingmentor.flaws.internal.treatments;

import org.mixingmentor.audio.Stem;
import org.mixingmentor.flaws.spi.Effect;
import org.mixingmentor.flaws.spi.Treatment;

/** Turns the side signal down by 3 to 24 dB. Changes nothing where left and right are equal. */
public final class Narrowing implements Treatment {
    /** Side to mid must fall by this much to be heard, in dB, counted above -30 dB. */
    private static final double LEAST_SIDE_MID_DB = 2;

    private static final double LEAST_DB = 3;
    private static final double MOST_DB = 24;

    @Override
    public String kind() {
        return "width";
    }

    @Override
    public boolean isHeard(Effect effect) {
        return effect.sideMidLossDb() >= LEAST_SIDE_MID_DB;
    }

    @Override
    public Stem apply(Stem stem, double amount, long seed) {
        double cutDb = amount == 0 ? 0 : LEAST_DB + amount * (MOST_DB - LEAST_DB);
        float sideGain = (float) StrictMath.pow(10, -cutDb / 20);
        float[] left = new float[stem.frames()];
        float[] right = new float[stem.frames()];
        for (int i = 0; i < left.length; i++) {
            float mid = (stem.left()[i] + stem.right()[i]) / 2;
            float side = (stem.left()[i] - stem.right()[i]) / 2 * sideGain;
            left[i] = mid + side;
            right[i] = mid - side;
        }
        return new Stem(left, right, stem.mono());
    }
}
