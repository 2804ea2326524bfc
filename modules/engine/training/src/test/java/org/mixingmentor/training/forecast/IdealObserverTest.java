package org.mixingmentor.training.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.flaws.Target;
import org.mixingmentor.training.internal.evaluate.AdviceTrials;

/** Gold that is known to be normally distributed, each band on its own. */
class IdealObserverTest {
    private static final int N = Spectrum.N;

    @Test
    void the_narrower_gold_spreads_the_more_flaws_of_6_dB_are_hit() {
        assertBetween(0.30, 0.45, hits(6, 6));
        assertBetween(0.62, 0.80, hits(3, 6));
        assertBetween(0.82, 0.93, hits(2, 6));
    }

    @Test
    void a_flaw_far_beyond_the_spread_is_told_nearly_in_full() {
        IdealObserver observer = new IdealObserver(spread(0.5));
        EqTrial flaw = EqTrial.ofGain(1, 9, 5).get(0);
        double[] sound = new double[N];
        for (int i = 0; i < N; i++) {
            sound[i] = flaw.curveDb()[Bands.FIRST_ADVISED + i];
        }
        Correction said = observer.say(Spectrum.centred(sound));
        Correction wanted = Correction.ofBands(Target.negated(flaw.curveDb())).levelFree();
        assertEquals(wanted.bandDb(wanted.largestBand()), said.bandDb(wanted.largestBand()), 1.5);
        assertTrue(AdviceTrials.undoes(said, flaw.steps()));
    }

    @Test
    void of_the_average_gold_next_to_nothing_is_said() {
        Correction said = new IdealObserver(spread(3)).say(new double[N]);
        assertTrue(Math.abs(said.bandDb(said.largestBand())) < 0.6);
    }

    /** Of single flaws of a strength, the share whose largest correction undoes them. */
    private static double hits(double spreadDb, double gainDb) {
        IdealObserver observer = new IdealObserver(spread(spreadDb));
        SplittableRandom random = new SplittableRandom(7);
        List<EqTrial> flaws = EqTrial.ofGain(2000, gainDb, 8);
        int hits = 0;
        for (EqTrial flaw : flaws) {
            double[] sound = new double[N];
            for (int i = 0; i < N; i++) {
                sound[i] = spreadDb * random.nextGaussian() + flaw.curveDb()[Bands.FIRST_ADVISED + i];
            }
            hits += AdviceTrials.undoes(observer.say(Spectrum.centred(sound)), flaw.steps()) ? 1 : 0;
        }
        return (double) hits / flaws.size();
    }

    private static GoldSpread spread(double db) {
        double[][] covariance = new double[N][N];
        for (int i = 0; i < N; i++) {
            covariance[i][i] = db * db;
        }
        return new GoldSpread(new double[N], covariance, Double.POSITIVE_INFINITY);
    }

    private static void assertBetween(double low, double high, double value) {
        assertTrue(value >= low && value <= high, low + " to " + high + ", not " + value);
    }
}
