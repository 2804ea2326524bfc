package org.mixingmentor.flaws.internal.treatments;

import org.mixingmentor.audio.Stem;

/** Turns the side signal down by 3 to 24 dB. Changes nothing where left and right are equal. */
final class Narrowing implements Treatment {
    private static final double LEAST_DB = 3;
    private static final double MOST_DB = 24;

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
