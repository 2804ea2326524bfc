package org.mixingmentor.demo.internal.synthesis;

import org.mixingmentor.flaws.Dice;

/** White noise, evenly distributed: xorshift64* (S. Vigna 2016), a few nanoseconds a sample. */
final class Noise {
    private long state;

    Noise(long seed) {
        state = seed * 0x9E3779B97F4A7C15L | 1;
    }

    /** Another noise for every call. */
    static Noise of(Dice dice) {
        return new Noise(dice.bits());
    }

    /** The next sample, -1 to 1. */
    float next() {
        state ^= state >>> 12;
        state ^= state << 25;
        state ^= state >>> 27;
        return (int) ((state * 0x2545F4914F6CDD1DL) >>> 32) * 0x1p-31f;
    }
}
