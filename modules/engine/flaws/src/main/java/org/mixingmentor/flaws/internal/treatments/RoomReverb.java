package org.mixingmentor.flaws.internal.treatments;

import java.util.SplittableRandom;
import org.mixingmentor.audio.Room;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.flaws.spi.Effect;
import org.mixingmentor.flaws.spi.Treatment;

/**
 * Adds a room that the seed draws (half to one and a half times a medium one, reverberation 0.3 to 1.8 s). The amount
 * sets its energy beside that of the stem, -14 to +4 dB. The tail is cut at the stem's last frame.
 */
public final class RoomReverb implements Treatment {
    /** The bands of the chunks must change by this much on average to be heard, in dB. */
    private static final double LEAST_CHANGE_DB = 1.5;

    private static final double SHORTEST_S = 0.3;
    private static final double LONGEST_S = 1.8;
    private static final double WET_DB_LEAST = -14;
    private static final double WET_DB_MOST = 4;
    /** A tail that has hardly begun within a short stem is not brought up by more than this factor. */
    private static final double LARGEST_GAIN = 8;

    @Override
    public String kind() {
        return "reverb";
    }

    @Override
    public boolean isHeard(Effect effect) {
        return effect.bandChangeDb() >= LEAST_CHANGE_DB;
    }

    @Override
    public Stem apply(Stem stem, double amount, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double size = random.nextDouble(0.5, 1.5);
        double seconds = SHORTEST_S * StrictMath.pow(LONGEST_S / SHORTEST_S, random.nextDouble());
        Stem wet = new Room(random, size, seconds).of(stem);
        double gain = wetGain(stem, wet, amount);
        float[] left = mix(stem.left(), wet.left(), gain);
        return new Stem(left, stem.mono() ? left : mix(stem.right(), wet.right(), gain), stem.mono());
    }

    private static double wetGain(Stem dry, Stem wet, double amount) {
        if (amount == 0) {
            return 0;
        }
        double wanted =
                Levels.energy(dry) * StrictMath.pow(10, (WET_DB_LEAST + amount * (WET_DB_MOST - WET_DB_LEAST)) / 10);
        return Math.min(LARGEST_GAIN, Math.sqrt(wanted / Math.max(1e-30, Levels.energy(wet))));
    }

    private static float[] mix(float[] dry, float[] wet, double gain) {
        float[] y = new float[dry.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = (float) (dry[i] + gain * wet[i]);
        }
        return y;
    }
}
