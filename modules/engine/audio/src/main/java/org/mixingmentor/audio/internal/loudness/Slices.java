package org.mixingmentor.audio.internal.loudness;

/**
 * K-weighted energies of the 10 ms slices of a 48 kHz sound that goes by. The last 3 s are kept: what momentary and
 * short-term loudness and the gating blocks are sums of (BS.1770-4, EBU Tech 3341).
 */
public final class Slices {
    /** 100 ms: gating blocks start so often. */
    static final int HOP = 10;
    /** 400 ms. */
    public static final int MOMENTARY = 40;
    /** 3 s. */
    public static final int SHORT_TERM = 300;

    /** Frames. */
    private static final int LENGTH = 480;

    private final KWeighting filter = new KWeighting();
    private final double[] sums = new double[SHORT_TERM];
    private final Runnable finished;
    private long count;
    private int frames;
    private double sum;

    /** @param finished called after each whole slice */
    public Slices(Runnable finished) {
        this.finished = finished;
    }

    /** Takes the next frames. */
    public void add(float[] left, float[] right, int offset, int length) {
        int at = offset;
        int end = offset + length;
        while (at < end) {
            int n = Math.min(end - at, LENGTH - frames);
            sum += filter.energy(left, right, at, n);
            at += n;
            frames += n;
            if (frames == LENGTH) {
                sums[(int) (count % SHORT_TERM)] = sum;
                count++;
                frames = 0;
                sum = 0;
                finished.run();
            }
        }
    }

    /** Whole slices so far. */
    public long count() {
        return count;
    }

    /** Whether a gating block starts 400 ms, or a range window 3 s, before the end of the last slice. */
    public boolean atHop() {
        return count % HOP == 0;
    }

    /**
     * Mean square of the last slices, or of what there is of them. Summed afresh: a running sum would keep rounding errors
     * of louder times.
     *
     * @param most up to {@link #SHORT_TERM}
     */
    public double latest(int most) {
        int slices = (int) Math.min(most, count);
        double energy = 0;
        int from = (int) ((count - slices) % SHORT_TERM);
        int first = Math.min(slices, SHORT_TERM - from);
        for (int i = from; i < from + first; i++) {
            energy += sums[i];
        }
        for (int i = 0; i < slices - first; i++) {
            energy += sums[i];
        }
        return energy / ((double) slices * LENGTH);
    }

    /** Mean square of all there is, below 400 ms, with zeros up to 400 ms. */
    public double paddedBlock() {
        double energy = sum;
        for (int i = 0; i < count; i++) {
            energy += sums[i];
        }
        int rest = (MOMENTARY - (int) count) * LENGTH - frames;
        float[] zeros = new float[rest];
        return (energy + filter.copy().energy(zeros, zeros, 0, rest)) / (MOMENTARY * LENGTH);
    }
}
