package org.mixingmentor.audio;

import java.util.SplittableRandom;

/**
 * A room: early reflections (sparse taps, other ones for each channel) and a decaying tail (a feedback delay network of
 * eight lines, J.-M. Jot 1991, with damped highs). Drawn once, it can be heard once: its lines keep what went in.
 */
public final class Room {
    private final EarlyReflections earlyLeft;
    private final EarlyReflections earlyRight;
    private final DelayNetwork tail;

    /**
     * Draws a room.
     *
     * @param size 1 = medium; scales all distances
     * @param seconds reverberation time: until the tail has fallen by 60 dB
     */
    public Room(SplittableRandom random, double size, double seconds) {
        earlyLeft = new EarlyReflections(random, size);
        earlyRight = new EarlyReflections(random, size);
        tail = new DelayNetwork(random, size, seconds);
    }

    /** What the room answers, without the sound itself; as long as the stem, mono where it is mono. */
    public Stem of(Stem stem) {
        float[] left = new float[stem.frames()];
        float[] right = stem.mono() ? left : new float[stem.frames()];
        earlyLeft.addTo(left, stem.left());
        if (!stem.mono()) {
            earlyRight.addTo(right, stem.right());
        }
        tail.addTo(left, right, stem);
        return new Stem(left, right, stem.mono());
    }
}
