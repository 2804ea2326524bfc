package org.mixingmentor.fingerprint;

import org.mixingmentor.fingerprint.internal.MultiplyAdd;

/** librosa's 128 triangular filters on Slaney's mel scale, 0 to 24 kHz, each of unit area. */
final class MelFilters {
    static final int COUNT = 128;

    private static final double HZ_PER_MEL = 200.0 / 3;
    private static final double LOG_FROM_HZ = 1000;
    private static final double LOG_FROM_MEL = LOG_FROM_HZ / HZ_PER_MEL;
    private static final double LOG_STEP = Math.log(6.4) / 27;

    /** First bin of each filter. */
    private final int[] firstBin = new int[COUNT];
    /** The filters' weights from their first bin on. */
    private final double[][] weights = new double[COUNT][];

    MelFilters() {
        double[] edges = edgesHz();
        for (int filter = 0; filter < COUNT; filter++) {
            int first = (int) Math.floor(edges[filter] / FrameSpectra.BIN_HZ) + 1;
            int end = Math.min(FrameSpectra.BINS, (int) Math.ceil(edges[filter + 2] / FrameSpectra.BIN_HZ));
            firstBin[filter] = first;
            weights[filter] = new double[Math.max(0, end - first)];
            for (int i = 0; i < weights[filter].length; i++) {
                weights[filter][i] = weight(edges, filter, (first + i) * FrameSpectra.BIN_HZ);
            }
        }
    }

    /** Where the filters begin, have their centres and end: filter f from edge f to f + 2, its centre at f + 1; 130 values. */
    static double[] edgesHz() {
        double[] edges = new double[COUNT + 2];
        double top = mel(FrameSpectra.BIN_HZ * (FrameSpectra.BINS - 1));
        for (int i = 0; i < edges.length; i++) {
            edges[i] = hz(top * i / (edges.length - 1));
        }
        return edges;
    }

    /** Rounded to float after the triangle and again after the norm, as librosa keeps its filters. */
    private static double weight(double[] edges, int filter, double hz) {
        double rise = (hz - edges[filter]) / (edges[filter + 1] - edges[filter]);
        double fall = (edges[filter + 2] - hz) / (edges[filter + 2] - edges[filter + 1]);
        float triangle = (float) Math.max(0, Math.min(rise, fall));
        return (float) (triangle * (2.0 / (edges[filter + 2] - edges[filter])));
    }

    private static double mel(double hz) {
        return hz < LOG_FROM_HZ ? hz / HZ_PER_MEL : LOG_FROM_MEL + Math.log(hz / LOG_FROM_HZ) / LOG_STEP;
    }

    private static double hz(double mel) {
        return mel < LOG_FROM_MEL ? mel * HZ_PER_MEL : LOG_FROM_HZ * Math.exp(LOG_STEP * (mel - LOG_FROM_MEL));
    }

    /**
     * Energy of all frames in all filters.
     *
     * @param power spectra as {@link FrameSpectra#power}
     * @param energies receives filter f of frame t at {@code f * FRAMES + t}
     */
    void apply(double[] power, double[] energies) {
        for (int filter = 0; filter < COUNT; filter++) {
            double[] w = weights[filter];
            int first = firstBin[filter];
            double e0 = 0;
            double e1 = 0;
            double e2 = 0;
            double e3 = 0;
            double e4 = 0;
            double e5 = 0;
            for (int i = 0; i < w.length; i++) {
                int at = first + i;
                e0 = MultiplyAdd.of(w[i], power[at], e0);
                e1 = MultiplyAdd.of(w[i], power[at + FrameSpectra.BINS], e1);
                e2 = MultiplyAdd.of(w[i], power[at + 2 * FrameSpectra.BINS], e2);
                e3 = MultiplyAdd.of(w[i], power[at + 3 * FrameSpectra.BINS], e3);
                e4 = MultiplyAdd.of(w[i], power[at + 4 * FrameSpectra.BINS], e4);
                e5 = MultiplyAdd.of(w[i], power[at + 5 * FrameSpectra.BINS], e5);
            }
            int out = filter * FrameSpectra.FRAMES;
            energies[out] = e0;
            energies[out + 1] = e1;
            energies[out + 2] = e2;
            energies[out + 3] = e3;
            energies[out + 4] = e4;
            energies[out + 5] = e5;
        }
    }
}
