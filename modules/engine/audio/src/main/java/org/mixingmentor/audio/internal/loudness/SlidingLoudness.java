package org.mixingmentor.audio.internal.loudness;

import java.util.Arrays;

/**
 * Loudness by ITU-R BS.1770-4 of a 48 kHz sound that never ends, in constant memory and constant time: the last 400 ms,
 * the last 3 s, the gated last 10 s, and all of it. For the last, gating blocks are counted by loudness in steps of
 * 0.05 LU, with their energies summed: the gates are that coarse, the mean is exact.
 */
public final class SlidingLoudness {
    private static final int RECENT_BLOCKS = 97;
    private static final double ABSOLUTE_GATE = Energies.energy(-70);
    private static final double RELATIVE_GATE = 0.1;
    private static final double LOWEST_LUFS = -70;
    private static final int BINS_PER_LU = 20;
    private static final int BINS = 100 * BINS_PER_LU;

    private final Slices slices = new Slices(this::finishSlice);
    private final double[] blocks = new double[RECENT_BLOCKS];
    private final long[] counts = new long[BINS];
    private final double[] sums = new double[BINS];
    private long blockCount;

    /** Takes the next frames. */
    public void add(float[] left, float[] right, int offset, int length) {
        slices.add(left, right, offset, length);
    }

    private void finishSlice() {
        if (slices.count() >= Slices.MOMENTARY && slices.atHop()) {
            double energy = slices.latest(Slices.MOMENTARY);
            blocks[(int) (blockCount % RECENT_BLOCKS)] = energy;
            blockCount++;
            if (energy > ABSOLUTE_GATE) {
                int bin = Math.min(BINS - 1, (int) ((Energies.lufs(energy) - LOWEST_LUFS) * BINS_PER_LU));
                counts[Math.max(0, bin)]++;
                sums[Math.max(0, bin)] += energy;
            }
        }
    }

    /** Loudness of the last 400 ms, in LUFS; NaN before, minus infinity for digital silence. */
    public double momentaryLufs() {
        return lufs(Slices.MOMENTARY);
    }

    /** Loudness of the last 3 s, or of what there is from 400 ms on; NaN before. */
    public double shortTermLufs() {
        return lufs(Slices.SHORT_TERM);
    }

    private double lufs(int most) {
        return slices.count() < Slices.MOMENTARY ? Double.NaN : Energies.lufs(slices.latest(most));
    }

    /** Gated loudness of the last 10 s, or of what there is from 400 ms on; NaN where nothing passes the gate. */
    public double recentLufs() {
        int count = (int) Math.min(RECENT_BLOCKS, blockCount);
        double loud = mean(count, ABSOLUTE_GATE);
        return loud > 0 ? Energies.lufs(mean(count, Math.max(ABSOLUTE_GATE, loud * RELATIVE_GATE))) : Double.NaN;
    }

    private double mean(int count, double gate) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < count; i++) {
            if (blocks[i] > gate) {
                sum += blocks[i];
                n++;
            }
        }
        return n == 0 ? 0 : sum / n;
    }

    /** Gated loudness since the beginning or the last {@link #restart}; NaN where nothing passes the gate. */
    public double integratedLufs() {
        double loud = meanFrom(0);
        if (!(loud > 0)) {
            return Double.NaN;
        }
        double gate = Energies.lufs(Math.max(ABSOLUTE_GATE, loud * RELATIVE_GATE));
        return Energies.lufs(meanFrom((int) Math.max(0, Math.floor((gate - LOWEST_LUFS) * BINS_PER_LU))));
    }

    private double meanFrom(int bin) {
        long n = 0;
        double sum = 0;
        for (int i = bin; i < BINS; i++) {
            n += counts[i];
            sum += sums[i];
        }
        return n == 0 ? 0 : sum / n;
    }

    /** Forgets what the integrated loudness is of; the others go on. */
    public void restart() {
        Arrays.fill(counts, 0);
        Arrays.fill(sums, 0);
    }
}
