package org.mixingmentor.flaws;

import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.flaws.spi.Flaw;

/**
 * How the spectra of the gold stems of an instrument differ from each other, and what that makes of the difference
 * between a flawed stem and their average: most of it is another song, not a flaw. What an equaliser most likely did to
 * the stem is found by Bayes' rule, a matched filter for coloured noise (H. L. Van Trees, Detection, Estimation, and
 * Modulation Theory I, 1968, ch. 4): gold spectra are normally distributed, a flaw is a filter of the kinds that its
 * name stands for, and the answer is the mean over all filters, each as likely as it explains the difference. Immutable.
 */
public final class GoldVariation {
    /** So many gold stems let half of what they say about two bands together be believed. */
    private static final double STEMS_FOR_COVARIANCE = 8;

    private static final double MOST_SHRINKAGE = 0.9;
    /** What is thought of a band before any gold stem was heard: it varies by 5 dB; that counts as two stems. */
    private static final double PRIOR_VARIANCE = 25;

    private static final double PRIOR_STEMS = 2;
    /** What even alike stems differ by in a band, squared, in dB. */
    private static final double RESIDUAL_VARIANCE = 0.3;
    /** Nothing is known of the level. */
    private static final double LEVEL_VARIANCE = 1e4;
    /** The flaws explain each other's share away; more rounds change nothing. */
    private static final int ROUNDS = 3;

    private static final int N = Bands.ADVISED;

    private final Profile average;
    private final double[] mean;
    private final double[][] precision;

    private GoldVariation(Profile average, double[] mean, double[][] precision) {
        this.average = average;
        this.mean = mean;
        this.precision = precision;
    }

    /**
     * How these differ.
     *
     * @param gold at least one profile, none of them silent
     */
    public static GoldVariation of(List<Profile> gold) {
        double[] mean = new double[N];
        List<double[]> spectra = gold.stream().map(GoldVariation::spectrum).toList();
        for (double[] spectrum : spectra) {
            for (int i = 0; i < N; i++) {
                mean[i] += spectrum[i] / spectra.size();
            }
        }
        return new GoldVariation(
                Profile.mean(gold), mean, Cholesky.of(covariance(spectra, mean)).inverse());
    }

    /** The average gold stem: the power mean of all, each counted once. */
    public Profile mean() {
        return average;
    }

    /**
     * Undoes what was most likely done.
     *
     * @param flawTypes what the stem is said to suffer from: its EQ flaws are looked for where they belong; where none or
     *     one is named, an unnamed one is looked for besides
     * @return 32 values in dB; zeros outside 40 Hz to 16 kHz and where the stem has nothing
     */
    public float[] correction(Profile own, List<String> flawTypes) {
        double[] rest = spectrum(own);
        for (int i = 0; i < N; i++) {
            rest[i] -= mean[i];
        }
        List<CandidateFilters> flaws = sought(flawTypes);
        double[][] parts = new double[flaws.size()][N];
        for (int round = 0; round < ROUNDS; round++) {
            for (int flaw = 0; flaw < parts.length; flaw++) {
                add(rest, parts[flaw], 1);
                parts[flaw] = flaws.get(flaw).explain(rest, precision);
                add(rest, parts[flaw], -1);
            }
        }
        float[] correction = new float[Bands.COUNT];
        for (double[] part : parts) {
            for (int i = 0; i < N; i++) {
                int band = Bands.FIRST_ADVISED + i;
                correction[band] -= own.bandsDb()[band] > Bands.FLOOR_DB ? (float) part[i] : 0;
            }
        }
        return correction;
    }

    private static List<CandidateFilters> sought(List<String> flawTypes) {
        List<CandidateFilters> sought = new ArrayList<>();
        for (String type : flawTypes) {
            Flaws.of(type).flatMap(Flaw::range).map(CandidateFilters::of).ifPresent(sought::add);
        }
        while (sought.size() < 2) {
            sought.add(CandidateFilters.of(Flaws.anyEq()));
        }
        return sought;
    }

    /** The advised bands with their mean taken out, in dB. */
    private static double[] spectrum(Profile profile) {
        double[] spectrum = new double[N];
        double sum = 0;
        for (int i = 0; i < N; i++) {
            spectrum[i] = profile.bandsDb()[Bands.FIRST_ADVISED + i];
            sum += spectrum[i];
        }
        for (int i = 0; i < N; i++) {
            spectrum[i] -= sum / N;
        }
        return spectrum;
    }

    /** Shrunk the more, the fewer stems there are: few say little about bands together, and something about each. */
    private static double[][] covariance(List<double[]> spectra, double[] mean) {
        int stems = spectra.size();
        double believed = 1 - Math.min(MOST_SHRINKAGE, STEMS_FOR_COVARIANCE / stems);
        double[][] covariance = new double[N][N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                double sum = 0;
                for (double[] spectrum : spectra) {
                    sum += (spectrum[i] - mean[i]) * (spectrum[j] - mean[j]);
                }
                double own = i == j
                        ? (sum + PRIOR_STEMS * PRIOR_VARIANCE) / (stems - 1 + PRIOR_STEMS) + RESIDUAL_VARIANCE
                        : believed * sum / Math.max(1, stems - 1);
                covariance[i][j] = own + LEVEL_VARIANCE;
            }
        }
        return covariance;
    }

    private static void add(double[] to, double[] what, int sign) {
        for (int i = 0; i < N; i++) {
            to[i] += sign * what[i];
        }
    }
}
