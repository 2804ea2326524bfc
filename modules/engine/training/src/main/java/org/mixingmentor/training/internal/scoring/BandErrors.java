package org.mixingmentor.training.internal.scoring;

import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.Scores;

/** Adds up how far corrections are from what flawed stems want, over the 27 advised bands. */
final class BandErrors {
    /** Targets beyond this have a sign that counts. */
    private static final float SIGNIFICANT_DB = 1.5f;

    private final double[] sums = new double[Bands.ADVISED];
    private int stems;
    private int signs;
    private int signsMet;
    private int hits;
    private int hitsMet;

    void add(Correction predicted, Correction target) {
        stems++;
        for (int i = 0; i < Bands.ADVISED; i++) {
            float wanted = target.bandDb(Bands.FIRST_ADVISED + i);
            float given = predicted.bandDb(Bands.FIRST_ADVISED + i);
            sums[i] += Math.abs(given - wanted);
            if (Math.abs(wanted) > SIGNIFICANT_DB) {
                signs++;
                signsMet += given * wanted > 0 ? 1 : 0;
            }
        }
    }

    void add(Correction predicted, Hit wanted) {
        hits++;
        hitsMet += wanted.isMet(predicted) ? 1 : 0;
    }

    int stems() {
        return stems;
    }

    int hits() {
        return hits;
    }

    double maeDb() {
        double sum = 0;
        for (double band : maeDbByBand()) {
            sum += band / Bands.ADVISED;
        }
        return sum;
    }

    double[] maeDbByBand() {
        double[] means = new double[Bands.ADVISED];
        for (int i = 0; i < means.length; i++) {
            means[i] = stems == 0 ? Double.NaN : sums[i] / stems;
        }
        return means;
    }

    double signAgreement() {
        return signs == 0 ? Double.NaN : (double) signsMet / signs;
    }

    double hitRate() {
        return hits == 0 ? Double.NaN : (double) hitsMet / hits;
    }

    Scores.Baseline asBaseline() {
        return new Scores.Baseline(maeDb(), signAgreement(), hitRate());
    }
}
