package org.mixingmentor.audio.internal.loudness;

import java.util.OptionalDouble;

/**
 * Integrated, momentary and short-term loudness and loudness range of a 48 kHz sound that goes by. Windows slide by
 * 10 ms for the two maxima; gating blocks (400 ms) and range windows (3 s) start every 100 ms.
 */
public final class GatedLoudness {
    /** 10 ms. */
    private static final int SLICE = 480;

    private static final int SLICES_PER_HOP = 10;
    private static final int MOMENTARY_SLICES = 40;
    private static final int SHORT_TERM_SLICES = 300;
    private static final double ABSOLUTE_GATE = Energies.energy(-70);
    private static final double INTEGRATED_GATE = Math.pow(10, -10 / 10.0);
    private static final double RANGE_GATE = Math.pow(10, -20 / 10.0);

    private final KWeighting filter = new KWeighting();
    private final double[] slices = new double[SHORT_TERM_SLICES];
    private final Energies blocks = new Energies();
    private final Energies windows = new Energies();
    private long sliceCount;
    private int inSlice;
    private double sliceSum;
    private double momentaryMax = Double.NaN;
    private double shortTermMax = Double.NaN;

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
        if (sliceCount >= MOMENTARY_SLICES) {
            double energy = latest(MOMENTARY_SLICES);
            momentaryMax = Double.isNaN(momentaryMax) ? energy : Math.max(momentaryMax, energy);
            if (sliceCount % SLICES_PER_HOP == 0) {
                blocks.add(energy);
            }
        }
        if (sliceCount >= SHORT_TERM_SLICES) {
            double energy = latest(SHORT_TERM_SLICES);
            shortTermMax = Double.isNaN(shortTermMax) ? energy : Math.max(shortTermMax, energy);
            if (sliceCount % SLICES_PER_HOP == 0) {
                windows.add(energy);
            }
        }
    }

    /** Mean square of the last slices. Summed afresh: a running sum would keep rounding errors of louder times. */
    private double latest(int count) {
        double sum = 0;
        int from = (int) ((sliceCount - count) % SHORT_TERM_SLICES);
        int first = Math.min(count, SHORT_TERM_SLICES - from);
        for (int i = from; i < from + first; i++) {
            sum += slices[i];
        }
        for (int i = 0; i < count - first; i++) {
            sum += slices[i];
        }
        return sum / ((double) count * SLICE);
    }

    /**
     * Integrated loudness in LUFS of all that was added; absent for silence. A sound below 400 ms is padded with zeros
     * to one block.
     */
    public OptionalDouble integratedLufs() {
        double loud = sliceCount < MOMENTARY_SLICES ? paddedBlock() : blocks.meanAbove(ABSOLUTE_GATE);
        if (!(loud > ABSOLUTE_GATE)) {
            return OptionalDouble.empty();
        }
        double gated = sliceCount < MOMENTARY_SLICES
                ? loud
                : blocks.meanAbove(Math.max(ABSOLUTE_GATE, loud * INTEGRATED_GATE));
        return OptionalDouble.of(Energies.lufs(gated));
    }

    private double paddedBlock() {
        double sum = sliceSum;
        for (int i = 0; i < sliceCount; i++) {
            sum += slices[i];
        }
        int rest = MOMENTARY_SLICES * SLICE - (int) sliceCount * SLICE - inSlice;
        float[] zeros = new float[rest];
        return (sum + filter.copy().energy(zeros, zeros, 0, rest)) / (MOMENTARY_SLICES * SLICE);
    }

    /** Largest 400 ms loudness; absent below 0.4 s. */
    public OptionalDouble momentaryMaxLufs() {
        return maximum(momentaryMax);
    }

    /** Largest 3 s loudness; absent below 3 s. */
    public OptionalDouble shortTermMaxLufs() {
        return maximum(shortTermMax);
    }

    private static OptionalDouble maximum(double energy) {
        return energy > 0 ? OptionalDouble.of(Energies.lufs(energy)) : OptionalDouble.empty();
    }

    /** Loudness range in LU by EBU Tech 3342: 10th to 95th percentile of the gated 3 s windows; absent below 3 s. */
    public OptionalDouble rangeLu() {
        double loud = windows.meanAbove(ABSOLUTE_GATE);
        if (!(loud > 0)) {
            return OptionalDouble.empty();
        }
        double[] gated = windows.sortedFrom(Math.max(ABSOLUTE_GATE, loud * RANGE_GATE));
        return OptionalDouble.of(Energies.lufs(percentile(gated, 0.95)) - Energies.lufs(percentile(gated, 0.10)));
    }

    private static double percentile(double[] sorted, double part) {
        return sorted[(int) Math.round((sorted.length - 1) * part)];
    }
}
