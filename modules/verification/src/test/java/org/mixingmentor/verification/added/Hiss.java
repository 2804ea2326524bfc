package org.mixingmentor.verification.added;

import java.util.SplittableRandom;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.flaws.spi.Effect;
import org.mixingmentor.flaws.spi.Treatment;

/** Adds white noise, up to 20 dB below the loudest sample. */
final class Hiss implements Treatment {
    private static final double LOUDEST = 0.1;
    private static final double LEAST_CHANGE_DB = 1.5;

    @Override
    public String kind() {
        return "hiss";
    }

    @Override
    public Stem apply(Stem stem, double amount, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float peak = 0;
        for (float sample : stem.left()) {
            peak = Math.max(peak, Math.abs(sample));
        }
        float[] hissy = stem.left().clone();
        for (int i = 0; i < hissy.length; i++) {
            hissy[i] += (float) (LOUDEST * amount * peak * (2 * random.nextDouble() - 1));
        }
        return new Stem(hissy, stem.mono() ? hissy : stem.right().clone(), stem.mono());
    }

    @Override
    public boolean isHeard(Effect effect) {
        return effect.bandChangeDb() >= LEAST_CHANGE_DB;
    }
}
