package org.mixingmentor.contrast.internal.flaws;

import java.util.SplittableRandom;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;

/**
 * Adds a room: early reflections (sparse taps, other ones for each channel) and a decaying tail (a feedback delay network
 * of eight lines, J.-M. Jot 1991, with damped highs). The seed draws the room: size, reverberation time 0.3 to 1.8 s,
 * damping, reflections. The amount sets the energy of the room beside that of the stem, -18 to +3 dB. The tail is cut at
 * the stem's last frame.
 */
final class RoomReverb implements Treatment {
    private static final double WET_DB_LEAST = -18;
    private static final double WET_DB_MOST = 3;
    /** A tail that has hardly begun within a short stem is not brought up by more than this factor. */
    private static final double LARGEST_GAIN = 8;

    @Override
    public Stem apply(Stem stem, double amount, long seed) {
        int frames = stem.frames();
        float[] wetLeft = new float[frames];
        float[] wetRight = stem.mono() ? wetLeft : new float[frames];
        SplittableRandom random = new SplittableRandom(seed);
        double size = random.nextDouble(0.5, 1.5);
        new EarlyReflections(random, size).addTo(wetLeft, stem.left());
        if (!stem.mono()) {
            new EarlyReflections(random, size).addTo(wetRight, stem.right());
        }
        new DelayNetwork(random, size).addTo(wetLeft, wetRight, stem);
        double gain = wetGain(stem, new Stem(wetLeft, wetRight, stem.mono()), amount);
        return new Stem(
                mix(stem.left(), wetLeft, gain),
                stem.mono() ? mix(stem.left(), wetLeft, gain) : mix(stem.right(), wetRight, gain),
                stem.mono());
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

    /** A dozen single echoes of the first 70 ms. */
    private static final class EarlyReflections {
        private static final int TAPS = 12;
        private final int[] delays = new int[TAPS];
        private final float[] gains = new float[TAPS];

        EarlyReflections(SplittableRandom random, double size) {
            for (int tap = 0; tap < TAPS; tap++) {
                double ms = size * random.nextDouble(3, 50);
                delays[tap] = (int) (ms * ChunkGrid.SAMPLE_RATE / 1000);
                gains[tap] = (float) ((random.nextBoolean() ? 1 : -1) * 4 / (4 + ms));
            }
        }

        void addTo(float[] wet, float[] dry) {
            for (int tap = 0; tap < TAPS; tap++) {
                float gain = gains[tap];
                int delay = delays[tap];
                for (int i = delay; i < wet.length; i++) {
                    wet[i] += gain * dry[i - delay];
                }
            }
        }
    }
}
