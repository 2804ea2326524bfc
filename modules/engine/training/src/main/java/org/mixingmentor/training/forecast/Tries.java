package org.mixingmentor.training.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.flaws.Target;
import org.mixingmentor.flaws.spi.Effect;
import org.mixingmentor.training.internal.evaluate.AdviceTrials;

/** Puts flaws into gold, and asks an observer about it with and without them. */
final class Tries {
    /** The first kind of flaws: as training draws them; those after it are single ones of the strengths of a forecast. */
    static final int DRAWN = 0;

    private static final int CURVES = 512;
    private static final int TRIES = 20;
    private static final float[] FLAT = new float[Bands.COUNT];

    private Tries() {}

    /** What is tried, by kind; made when it is first asked for. */
    private static final class Flaws {
        static final List<List<EqTrial>> KINDS = kinds();

        private static List<List<EqTrial>> kinds() {
            List<List<EqTrial>> kinds = new ArrayList<>();
            kinds.add(EqTrial.drawn(CURVES, 1));
            Forecast.GAINS_DB.forEach(gain -> kinds.add(EqTrial.ofGain(CURVES, gain, 1 + kinds.size())));
            return kinds;
        }
    }

    /** How many kinds there are. */
    static int kinds() {
        return 1 + Forecast.GAINS_DB.size();
    }

    /**
     * Asks about one sound.
     *
     * @param kinds the first ones alone
     * @param each how many flaws of a kind
     */
    static void add(
            IdealObserver observer, Profile profile, Trials.Song song, int kinds, int each, SplittableRandom random) {
        Correction unasked = observer.say(Spectrum.of(profile, FLAT));
        song.untouched(Math.abs(unasked.bandDb(unasked.largestBand())));
        FingerprintMatrix heard = matrix(profile);
        for (int kind = 0; kind < kinds; kind++) {
            for (int i = 0; i < each; i++) {
                EqTrial flaw = heard(heard, Flaws.KINDS.get(kind), random);
                Correction said = observer.say(Spectrum.of(profile, flaw.curveDb()));
                double strengthDb = Math.abs(said.bandDb(said.largestBand()));
                song.flawed(kind, strengthDb, AdviceTrials.undoes(said, flaw.steps()));
                if (kind == DRAWN) {
                    Correction wanted =
                            Correction.ofBands(Target.negated(flaw.curveDb())).levelFree();
                    song.error(difference(said, wanted), difference(Correction.none(), wanted));
                }
            }
        }
    }

    /** One that changes the sound's balance; after several tries any. */
    private static EqTrial heard(FingerprintMatrix sound, List<EqTrial> flaws, SplittableRandom random) {
        EqTrial flaw = flaws.get(random.nextInt(flaws.size()));
        for (int i = 0; i < TRIES && Effect.tiltDb(sound, flaw.curveDb()) < Effect.LEAST_EQ_DB; i++) {
            flaw = flaws.get(random.nextInt(flaws.size()));
        }
        return flaw;
    }

    private static double difference(Correction one, Correction other) {
        double sum = 0;
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            sum += Math.abs(one.bandDb(band) - other.bandDb(band));
        }
        return sum / Bands.ADVISED;
    }

    private static FingerprintMatrix matrix(Profile profile) {
        float[] row = new float[Fingerprint.SIZE];
        System.arraycopy(profile.bandsDb(), 0, row, Fingerprint.BANDS, Bands.COUNT);
        return new FingerprintMatrix(row);
    }
}
