package org.mixingmentor.training.internal.twins;

import java.util.SplittableRandom;

/** Seeds that depend on a stem's sound and not on what else is in the dataset: new stems change no twin of the old. */
public final class Seeds {
    private Seeds() {}

    /** Of the number-th sound or twin that is made of a stem. */
    public static long of(long seed, String contentHash, int number) {
        long mixed = seed;
        for (int i = 0; i < contentHash.length(); i++) {
            mixed = mixed * 0x100000001B3L + contentHash.charAt(i);
        }
        return new SplittableRandom(mixed + number * 0x9E3779B97F4A7C15L).nextLong();
    }

    /** Another seed for every epoch; the first has the seed itself. */
    public static long ofEpoch(long seed, int epoch) {
        return epoch == 1 ? seed : new SplittableRandom(seed + epoch * 0xD1B54A32D192ED03L).nextLong();
    }
}
