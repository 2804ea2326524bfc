package org.mixingmentor.audio.internal.loudness;

import java.util.Arrays;

/**
 * Loudness by ITU-R BS.1770-4 of a 48 kHz sound that never ends, in constant memory and constant time: the last 400 ms,
 * the last 3 s, the gated last 10 s, and all of it. For the last, gating blocks are counted by loudness in steps of
 * 0.05 LU, with their energies summed: the gates are that coarse, the mean is exact.
 */
public final class SlidingLoudness {
    private static final int SLICE = 480;
    private static final int SLICES_PER_HOP = 10;
    private static final int MOMENTARY_SLICES = 40;
    private static final int SHORT_TERM_SLICES = 300;
    private static final int RECENT_BLOCKS = 97;
    private static final double ABSOLUTE_GATE = Energies.energy(-70);
    private static final double RELATIVE_GATE = 0.1;
    private static final double LOWEST_LUFS = -70;
    private static final int BINS_PER_LU = 20;
    private static final int BINS = 100 * BINS_PER_LU;

    private final KWeighting filter = new KWeighting();
    private final double[] slices = new double[SHORT_TERM_SLICES];
    private final double[] blocks = new double[RECENT_BLOCKS];
    private final long[] counts = new long[BINS];
    private final double[] sums = new double[BINS];
    private long sliceCount;
    private long blockCount;
    private int inSlice;
    private double sliceSum;

    /** Takes the next frames. */
    public void add(float[] left, float[] right, int offset, int length) {
        int at = offset;
        int end = offset + length;
        while (at < end) {
            int n = Math.min(end - at, SLICE - inSlice);
            sliceSum += filter.energy(left, right, at, n);
            at += n;
            inSlice += n;
            if (inSlice == SLICE) {
                finishSlice();
            }
        }
    }

    private void finishSlice() {
        slices[(int) (sliceCount % SHORT_TERM_SLICES)] = sliceSum;
        sliceCount++;
        inSlice = 0;
        sliceSum = 0;
        if (sliceCount >= MOMENTARY_SLICES && sliceCount % SLICES_PER_HOP == 0) {
            double energy = latest(MOMENTARY_SLICES);
            blocks[(int) (blockCount % RECENT_BLOCKS)] = energy;
            blockCount++;
            if (energy > ABSOLUTE_GATE) {
                int bin = Math.min(BINS - 1, (int) ((Energies.lufs(energy) - LOWEST_LUFS) * BINS_PER_LU));
                counts[Math.max(0, bin)]++;
                sums[Math.max(0, bin)] += energy;
            }
        }
    }

    private double latest(int most) {
        int count = (int) Math.min(most, sliceCount);
        double sum = 0;
        for (int back = 1; back <= count; back++) {
            sum += slices[(int) ((sliceCount - back) % SHORT_TERM_SLICES)];
        }
        return sum / ((double) count * SLICE);
    }

    /** Loudness of the last 400 ms, in LUFS; NaN before, minus infinity for digital silence. */
    public double momentaryLufs() {
        return sliceCount < MOMENTARY_SLICES ? Double.NaN : Energies.lufs(latest(MOMENTARY_SLICES));
    }

    /** Loudness of the last 3 s, or of what there is from 400 ms on; NaN before. */
    public double shortTermLufs() {
        return sliceCount < MOMENTARY_SLICES ? Double.NaN : Energies.lufs(latest(SHORT_TERM_SLICES));
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
