package org.mixingmentor.flaws;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Draws from the distributions that recipes and songs need: the same seed gives the same values, on every machine. */
public final class Dice {
    private final RandomGenerator random;

    public Dice(RandomGenerator random) {
        this.random = random;
    }

    /** Dice of their own for one part of what a seed decides: other parts do not move when this one draws more. */
    public static Dice of(long seed, String part) {
        return new Dice(new SplittableRandom(seed * 0x9E3779B97F4A7C15L + hash(part)));
    }

    /** FNV-1a, 64 bits: String's own 32 would give two of some ten thousand parts the same dice. */
    private static long hash(String part) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < part.length(); i++) {
            hash = (hash ^ part.charAt(i)) * 0x100000001B3L;
        }
        return hash;
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

    /** A seed for something else: 0 up to 2^53, which every reader of JSON takes exactly. */
    public long seed() {
        return random.nextLong() >>> 11;
    }

    /** A seed of all 64 bits, for generators whose seed is never written down. */
    public long bits() {
        return random.nextLong();
    }
}
