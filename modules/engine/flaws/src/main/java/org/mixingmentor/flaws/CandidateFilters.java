package org.mixingmentor.flaws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.fingerprint.BandCurve;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.flaws.spi.EqRange;

/**
 * The filters that one flaw may be, on a grid over its range, all as likely at first. A filter's response is taken as
 * its gain times a shape, which is close enough between 0 and 14 dB. Immutable.
 */
final class CandidateFilters {
    /** By range: a grid takes a while to compute and is asked for again with every stem. */
    private static final Map<EqRange, CandidateFilters> KNOWN = new ConcurrentHashMap<>();

    private static final int N = Bands.ADVISED;
    /** Four to a third-octave band's width would be no finer than bands can tell. */
    private static final double STEPS_AN_OCTAVE = 6;

    private static final int QS = 4;
    private static final double UNIT_GAIN_DB = 6;
    /**
     * Standard deviation of gains of either sign, in dB. Smaller than that of what is drawn: a gain is asked for only as
     * far as the difference insists on it. Measured; docs/experiments.md.
     */
    private static final double EITHER_SIGN_DB = 2.5;

    private final double[][] shapes;
    private final double meanGainDb;
    private final double gainPrecision;

    private CandidateFilters(double[][] shapes, double meanGainDb, double spreadDb) {
        this.shapes = shapes;
        this.meanGainDb = meanGainDb;
        this.gainPrecision = 1 / (spreadDb * spreadDb);
    }

    static CandidateFilters of(EqRange range) {
        return KNOWN.computeIfAbsent(range, CandidateFilters::grid);
    }

    private static CandidateFilters grid(EqRange range) {
        List<double[]> shapes = new ArrayList<>();
        double octaves = Math.log(range.highHz() / range.lowHz()) / Math.log(2);
        int frequencies = Math.max(2, (int) Math.round(octaves * STEPS_AN_OCTAVE) + 1);
        int qs = range.lowQ() == range.highQ() ? 1 : QS;
        for (int f = 0; f < frequencies; f++) {
            double hz = range.lowHz() * Math.pow(range.highHz() / range.lowHz(), f / (frequencies - 1.0));
            for (int q = 0; q < qs; q++) {
                shapes.add(shape(range, hz, range.lowQ() * Math.pow(range.highQ() / range.lowQ(), (q + 0.5) / qs)));
            }
        }
        double evenSpread = Math.abs(range.mostDb() - range.leastDb()) / Math.sqrt(12);
        double spreadDb = range.eitherSign() ? EITHER_SIGN_DB : evenSpread;
        return new CandidateFilters(shapes.toArray(new double[0][]), range.meanGainDb(), spreadDb);
    }

    private static double[] shape(EqRange range, double hz, double q) {
        double gain = range.mostDb() < 0 ? -UNIT_GAIN_DB : UNIT_GAIN_DB;
        RecipeStep step = new RecipeStep("", range.kind(), hz, gain, q, Double.NaN);
        float[] curve = BandCurve.of(step.filter().stream().toList());
        double[] shape = new double[N];
        for (int i = 0; i < N; i++) {
            shape[i] = curve[Bands.FIRST_ADVISED + i] / gain;
        }
        return shape;
    }

    /**
     * The response that explains a difference, in dB at the advised bands: the mean over all filters, each with its most
     * likely gain and as probable as it makes the difference.
     *
     * @param precision inverse covariance of what differs without any flaw
     */
    double[] explain(double[] difference, double[][] precision) {
        double[] weighted = times(precision, difference);
        double[] gains = new double[shapes.length];
        double[] evidence = new double[shapes.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < shapes.length; k++) {
            double along = dot(shapes[k], weighted) + meanGainDb * gainPrecision;
            double certainty = dot(shapes[k], times(precision, shapes[k])) + gainPrecision;
            gains[k] = along / certainty;
            evidence[k] = (along * gains[k] - Math.log(certainty)) / 2;
            most = Math.max(most, evidence[k]);
        }
        double total = 0;
        double[] response = new double[N];
        for (int k = 0; k < shapes.length; k++) {
            double probability = Math.exp(evidence[k] - most);
            total += probability;
            for (int i = 0; i < N; i++) {
                response[i] += probability * gains[k] * shapes[k][i];
            }
        }
        for (int i = 0; i < N; i++) {
            response[i] /= total;
        }
        return response;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[N];
        for (int i = 0; i < N; i++) {
            product[i] = dot(matrix[i], vector);
        }
        return product;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < N; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
