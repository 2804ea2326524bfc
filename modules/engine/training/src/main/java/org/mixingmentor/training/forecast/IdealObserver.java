package org.mixingmentor.training.forecast;

import java.util.Arrays;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.flaws.Cholesky;

/**
 * Who judges by Bayes' rule and by nothing but the bands: gold differs as it is said to, flaws are drawn as in training, and
 * what is said is the mean over all flaws, each as likely as it explains the sound. The mean is taken over a few thousand
 * flaws drawn once (Monte Carlo).
 */
final class IdealObserver {
    /** How often there is no flaw, as among what networks learn from. */
    private static final double IDEAL = 0.15;
    /** Nothing is known of the level. */
    private static final double LEVEL_VARIANCE = 1e4;

    /** The logarithm of what is not worth adding. */
    private static final double NEGLIGIBLE = -25;

    private static final int FLAWS = 4096;
    private static final int N = Spectrum.N;

    /** Drawn when it is first asked for. */
    private static final class Known {
        static final float[][] CURVES =
                EqTrial.drawn(FLAWS, 0).stream().map(EqTrial::curveDb).toArray(float[][]::new);
    }

    private final GoldSpread gold;
    private final Cholesky factor;
    private final double[][] whitened = new double[FLAWS][];

    IdealObserver(GoldSpread gold) {
        this.gold = gold;
        factor = Cholesky.of(plusLevel(gold.covariance()));
        for (int k = 0; k < FLAWS; k++) {
            double[] curve = new double[N];
            for (int i = 0; i < N; i++) {
                curve[i] = Known.CURVES[k][Bands.FIRST_ADVISED + i];
            }
            whitened[k] = factor.whitened(curve);
        }
    }

    /** What undoes what was most likely done to a sound: level-free, nothing outside the advised bands. */
    Correction say(double[] spectrum) {
        double[] difference = new double[N];
        for (int i = 0; i < N; i++) {
            difference[i] = spectrum[i] - gold.mean()[i];
        }
        double[] seen = factor.whitened(difference);
        double[] likelihoods = new double[FLAWS];
        double prior = Math.log((1 - IDEAL) / FLAWS);
        double none = Math.log(IDEAL) + logLikelihood(distance(seen, new double[N]));
        double most = none;
        for (int k = 0; k < FLAWS; k++) {
            likelihoods[k] = prior + logLikelihood(distance(seen, whitened[k]));
            most = Math.max(most, likelihoods[k]);
        }
        double total = Math.exp(none - most);
        float[] bands = new float[Bands.COUNT];
        double[] response = new double[N];
        for (int k = 0; k < FLAWS; k++) {
            if (likelihoods[k] - most > NEGLIGIBLE) {
                double probability = Math.exp(likelihoods[k] - most);
                total += probability;
                for (int i = 0; i < N; i++) {
                    response[i] += probability * Known.CURVES[k][Bands.FIRST_ADVISED + i];
                }
            }
        }
        for (int i = 0; i < N; i++) {
            bands[Bands.FIRST_ADVISED + i] = (float) (0 - response[i] / total);
        }
        return Correction.ofBands(bands).levelFree();
    }

    private double logLikelihood(double squaredDistance) {
        return Double.isInfinite(gold.freedom())
                ? -squaredDistance / 2
                : -(gold.freedom() + N - 1) / 2 * Math.log(1 + squaredDistance / gold.freedom());
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < N; i++) {
            double difference = one[i] - other[i];
            sum += difference * difference;
        }
        return sum;
    }

    private static double[][] plusLevel(double[][] covariance) {
        double[][] plus = new double[N][];
        for (int i = 0; i < N; i++) {
            plus[i] = Arrays.stream(covariance[i])
                    .map(value -> value + LEVEL_VARIANCE)
                    .toArray();
        }
        return plus;
    }
}
