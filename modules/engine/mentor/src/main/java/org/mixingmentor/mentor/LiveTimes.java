package org.mixingmentor.mentor;

import java.util.Arrays;

/** Durations counted by size, so that percentiles of any number of them cost nothing: sixteen steps an octave, 4 %. */
final class LiveTimes {
    private static final int STEPS_PER_OCTAVE = 16;
    private static final int BINS = 32 * STEPS_PER_OCTAVE;

    private final long[] counts = new long[BINS];
    private long total;
    private long worstNs;

    void add(long nanos) {
        double octaves = Math.log(Math.max(1, nanos / 1000.0)) / Math.log(2);
        counts[Math.min(BINS - 1, (int) (octaves * STEPS_PER_OCTAVE))]++;
        total++;
        worstNs = Math.max(worstNs, nanos);
    }

    /** The duration that a share of all stay below, in microseconds; 0 where there are none. */
    double percentileUs(double share) {
        long rank = (long) Math.ceil(share * total);
        long seen = 0;
        for (int bin = 0; bin < BINS; bin++) {
            seen += counts[bin];
            if (seen >= rank && seen > 0) {
                return Math.min(worstUs(), Math.pow(2, (bin + 1.0) / STEPS_PER_OCTAVE));
            }
        }
        return 0;
    }

    double worstUs() {
        return worstNs / 1000.0;
    }

    void restart() {
        Arrays.fill(counts, 0);
        total = 0;
        worstNs = 0;
    }
}
