package org.mixingmentor.mentor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.mentor.spi.EqFilter;

/**
 * Finds the few filters that do what a correction asks for. Greedy: the one filter that takes away most of what is left,
 * then all filters together refined by Levenberg-Marquardt (D. W. Marquardt, 1963), until nothing above the dead zone is
 * left or no filter is worth its place.
 */
public final class EqFit {
    /** The most filters of a fit. */
    public static final int MOST_FILTERS = 5;
    /** What is smaller than this is left alone, in dB. */
    public static final double DEAD_ZONE_DB = 1.5;

    /** A further filter has to take away at least this share of the squared error. */
    private static final double WORTH = 0.08;

    private static final double[] PEAK_QS = {0.5, 0.8, 1.2, 1.8, 2.6, 3.8};
    private static final double[] SHELF_QS = {0.71};
    private static final int CANDIDATES_PER_BAND = 2;

    private static final double UNIT_GAIN_DB = 6;
    private static final List<Candidate> CANDIDATES = candidates();

    private EqFit() {}

    /** A filter of the grid, its response in the advised bands, and the sum of that squared. */
    private record Candidate(EqFilter filter, double[] shape, double power) {}

    /**
     * Fits the 27 advised bands (40 Hz to 16 kHz) of a level-free correction.
     *
     * @param bandsDb 32 gains wanted, in dB
     * @return at most {@value #MOST_FILTERS} filters of at least the dead zone, the largest gain first; none for a
     *     correction that stays within it
     */
    public static List<EqFilter> fit(float[] bandsDb) {
        double[] wanted = new double[Bands.ADVISED];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = bandsDb[Bands.FIRST_ADVISED + i];
        }
        List<EqFilter> filters = new ArrayList<>();
        double error = sumOfSquares(wanted);
        while (filters.size() < MOST_FILTERS) {
            double[] left = EqRefinement.residual(wanted, filters);
            if (largest(left) < DEAD_ZONE_DB) {
                break;
            }
            List<EqFilter> more = new ArrayList<>(filters);
            more.add(bestSingle(left));
            more = EqRefinement.refine(wanted, more);
            double smaller = sumOfSquares(EqRefinement.residual(wanted, more));
            if (smaller > (1 - WORTH) * error) {
                break;
            }
            filters = more;
            error = smaller;
        }
        filters.removeIf(filter -> Math.abs(filter.gainDb()) < DEAD_ZONE_DB);
        filters.sort(Comparator.comparingDouble((EqFilter filter) -> -Math.abs(filter.gainDb())));
        return List.copyOf(filters);
    }

    /** The filter of a coarse grid that takes away most; its gain by least squares on a response scaled in dB. */
    private static EqFilter bestSingle(double[] left) {
        Candidate best = null;
        double bestGain = 0;
        double bestReduction = -1;
        for (Candidate candidate : CANDIDATES) {
            double along = 0;
            for (int band = 0; band < left.length; band++) {
                along += candidate.shape[band] * left[band];
            }
            double reduction = along * along / candidate.power;
            if (reduction > bestReduction) {
                bestReduction = reduction;
                best = candidate;
                bestGain = candidate.filter.gainDb() * along / candidate.power;
            }
        }
        EqFilter unit = best.filter;
        return EqRefinement.bounded(unit.kind(), unit.frequencyHz(), bestGain, unit.q());
    }

    private static List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (EqFilter.Kind kind : EqFilter.Kind.values()) {
            for (double q : kind == EqFilter.Kind.PEAK ? PEAK_QS : SHELF_QS) {
                for (int i = 0; i < CANDIDATES_PER_BAND * (Bands.ADVISED - 1) + 1; i++) {
                    double hz = Bands.centreHz(Bands.FIRST_ADVISED) * Math.pow(10, i / (10.0 * CANDIDATES_PER_BAND));
                    EqFilter filter = EqRefinement.bounded(kind, hz, UNIT_GAIN_DB, q);
                    double[] shape = EqRefinement.response(filter);
                    candidates.add(new Candidate(filter, shape, sumOfSquares(shape)));
                }
            }
        }
        return List.copyOf(candidates);
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    private static double sumOfSquares(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }
}
