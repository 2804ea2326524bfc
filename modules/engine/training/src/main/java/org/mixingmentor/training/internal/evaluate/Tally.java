package org.mixingmentor.training.internal.evaluate;

import java.util.Arrays;
import java.util.List;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.ScoredStem;

/**
 * Counts and sums over stems. Every score is a ratio of such sums, so that those of a song can be kept as one array, and
 * a draw of songs is scored by adding their arrays up.
 */
final class Tally {
    /** Targets beyond this have a sign that counts. */
    private static final float SIGNIFICANT_DB = 1.5f;

    private static final int FLAWED = Bands.ADVISED;
    private static final int SIGNS = FLAWED + 1;
    private static final int SIGNS_MET = FLAWED + 2;
    private static final int PEAKS = FLAWED + 3;
    private static final int PEAKS_FOUND = FLAWED + 4;
    private static final int IDEAL = FLAWED + 5;
    private static final int FALSE_CORRECTION = FLAWED + 6;
    private static final int FIRST_FLAW = FLAWED + 7;
    /** For each flaw: found, missed, falsely found. */
    private static final int A_FLAW = 3;

    private final double[] sums;

    Tally(int flaws) {
        sums = new double[FIRST_FLAW + A_FLAW * flaws];
    }

    void clear() {
        Arrays.fill(sums, 0);
    }

    void add(Tally other) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
        }
    }

    /** Counts what a correction does for a stem: for a flawed one its errors, for an ideal one all of it. */
    void add(ScoredStem stem, Correction correction) {
        double all = 0;
        for (int i = 0; i < Bands.ADVISED; i++) {
            float wanted = stem.wanted().bandDb(Bands.FIRST_ADVISED + i);
            float given = correction.bandDb(Bands.FIRST_ADVISED + i);
            all += Math.abs(given);
            if (!stem.ideal()) {
                sums[i] += Math.abs(given - wanted);
                boolean significant = Math.abs(wanted) > SIGNIFICANT_DB;
                sums[SIGNS] += significant ? 1 : 0;
                sums[SIGNS_MET] += significant && given * wanted > 0 ? 1 : 0;
            }
        }
        sums[stem.ideal() ? IDEAL : FLAWED]++;
        sums[FALSE_CORRECTION] += stem.ideal() ? all / Bands.ADVISED : 0;
        if (stem.peak().isPresent() && !stem.ideal()) {
            sums[PEAKS]++;
            sums[PEAKS_FOUND] += stem.peak().get().isFoundBy(correction) ? 1 : 0;
        }
    }

    /** Counts the flaws that a stem has against those that it is said to have. */
    void add(ScoredStem stem, List<String> named, List<String> flawTypes) {
        for (int j = 0; j < flawTypes.size(); j++) {
            boolean there = stem.flawTypes().contains(flawTypes.get(j));
            boolean said = named.contains(flawTypes.get(j));
            int at = FIRST_FLAW + A_FLAW * j;
            sums[at] += there && said ? 1 : 0;
            sums[at + 1] += there && !said ? 1 : 0;
            sums[at + 2] += !there && said ? 1 : 0;
        }
    }

    int peaks() {
        return (int) sums[PEAKS];
    }

    double maeDb() {
        double sum = 0;
        for (int i = 0; i < Bands.ADVISED; i++) {
            sum += sums[i];
        }
        return ratio(sum, sums[FLAWED] * Bands.ADVISED);
    }

    double maeDb(int band) {
        return ratio(sums[band], sums[FLAWED]);
    }

    double[] maeDbByBand() {
        double[] means = new double[Bands.ADVISED];
        Arrays.setAll(means, this::maeDb);
        return means;
    }

    double signAgreement() {
        return ratio(sums[SIGNS_MET], sums[SIGNS]);
    }

    double hitRate() {
        return ratio(sums[PEAKS_FOUND], sums[PEAKS]);
    }

    double falseCorrectionDb() {
        return ratio(sums[FALSE_CORRECTION], sums[IDEAL]);
    }

    int having(int flaw) {
        return (int) (found(flaw) + missed(flaw));
    }

    double precision(int flaw) {
        return ratio(found(flaw), found(flaw) + falselyFound(flaw));
    }

    double recall(int flaw) {
        return ratio(found(flaw), found(flaw) + missed(flaw));
    }

    double f1(int flaw) {
        return f1(found(flaw), missed(flaw), falselyFound(flaw));
    }

    /** Harmonic mean of precision and recall; NaN where the flaw is neither there nor said. */
    static double f1(double found, double missed, double falselyFound) {
        return ratio(2 * found, 2 * found + missed + falselyFound);
    }

    double macroF1() {
        double sum = 0;
        int defined = 0;
        for (int at = FIRST_FLAW, flaw = 0; at < sums.length; at += A_FLAW, flaw++) {
            double f1 = f1(flaw);
            sum += Double.isNaN(f1) ? 0 : f1;
            defined += Double.isNaN(f1) ? 0 : 1;
        }
        return ratio(sum, defined);
    }

    private double found(int flaw) {
        return sums[FIRST_FLAW + A_FLAW * flaw];
    }

    private double missed(int flaw) {
        return sums[FIRST_FLAW + A_FLAW * flaw + 1];
    }

    private double falselyFound(int flaw) {
        return sums[FIRST_FLAW + A_FLAW * flaw + 2];
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }
}
