package org.mixingmentor.training.forecast;

import java.util.List;

/**
 * What trainings come to beside what the observer does. The fewer songs there are, the more of what it does with them is chance,
 * and the more is believed of what is usual. That was found on trainings of seven small sets of real recordings, and checked on
 * others (docs/experiments.md).
 */
final class Reached {
    /** So many songs let half of what the observer does with them be believed. */
    private static final double USUAL_SONGS = 8;
    /** The usual share that is found, by kind: as drawn, then of each strength. */
    private static final List<Double> USUAL = List.of(0.39, 0.09, 0.25, 0.40, 0.52);
    /** The usual error, as a part of that of no change. */
    private static final double USUAL_ERROR = 0.83;

    private Reached() {}

    /** The share that a training finds, where the observer finds this. */
    static double share(int kind, double observed, int songs) {
        return believed(observed, USUAL.get(kind), songs);
    }

    /** The error of a training, in dB. */
    static double errorDb(double observedDb, double noChangeDb, int songs) {
        return believed(observedDb, USUAL_ERROR * noChangeDb, songs);
    }

    private static double believed(double observed, double usual, int songs) {
        return (songs * observed + USUAL_SONGS * usual) / (songs + USUAL_SONGS);
    }
}
