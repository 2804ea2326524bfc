package org.mixingmentor.contrast.internal.chance;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Draws from the distributions that recipes and songs need. */
public final class Dice {
    private final RandomGenerator random;

    public Dice(RandomGenerator random) {
        this.random = random;
    }

    /** Dice of their own for one part of what a seed decides: other parts do not move when this one draws more. */
    public static Dice of(long seed, String part) {
        return new Dice(new SplittableRandom(seed * 0x9E3779B97F4A7C15L + part.hashCode()));
    }

    /** Evenly, from {@code low} up to {@code high}. */
    public double even(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Evenly on the logarithmic scale. */
    public double logarithmic(double low, double high) {
        return low * StrictMath.pow(high / low, random.nextDouble());
    }

    /** True so often. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** 0 to {@code bound - 1}. */
    public int index(int bound) {
        return random.nextInt(bound);
    }

    public long seed() {
        return random.nextLong();
    }

    public Noise noise() {
        return new Noise(random.nextLong());
    }
}
