package org.mixingmentor.mentor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;

/** Decides whether advice is refused, and for which reason. */
final class Abstention {
    /**
     * A sound at -18 LUFS has a chunk far above this. One that has none could not be brought there: nothing in it passes
     * the gate of -70 LUFS.
     */
    private static final double SILENCE_DB = -40;

    /** Decision 23: of the shipped brains' own sounds few are refused from a second on, and 93 to 99 % of others are. */
    private static final double PART_OF_A_SOUND = 1.25;

    private final Brain brain;

    Abstention(Brain brain) {
        this.brain = brain;
    }

    /**
     * Why there is no advice on a file, as a sentence.
     *
     * @param spread how far the brain's members differ over it, in dB
     */
    Optional<Refusal> reason(AdviceRequest sound, double spread) {
        if (isSilent(sound.fingerprints())) {
            return Optional.of(silence());
        }
        return otherInstrument(sound.instrument())
                .or(() -> strange(brain.metadata().distribution().distance(sound.fingerprints())))
                .or(() -> disagreement(spread));
    }

    static boolean isSilent(FingerprintMatrix stem) {
        for (int chunk = 0; chunk < stem.chunks(); chunk++) {
            if (!isSilent(Profile.levelDb(stem, chunk))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the loudest chunk's level says that there is nothing to hear. */
    static boolean isSilent(double loudestDb) {
        return loudestDb < SILENCE_DB;
    }

    static Refusal silence() {
        return new Refusal(Refusal.Cause.SILENCE, "This is silence: there is nothing to advise on.");
    }

    /** Why, where the asker names an instrument that the brain has not learned. */
    Optional<Refusal> otherInstrument(Optional<String> instrument) {
        return instrument
                .filter(name -> !brain.metadata().instruments().contains(name))
                .map(name -> refusal(
                        Refusal.Cause.INSTRUMENT,
                        "The brain %s learned %s, not %s: choose one that learned %s.",
                        brain.file().getFileName(),
                        learned(),
                        name,
                        name));
    }

    /** Why, where a whole file's mean fingerprint lies too far from what the brain learned. */
    Optional<Refusal> strange(double distance) {
        return tooFar(distance, brain.metadata().distribution().threshold());
    }

    /**
     * Why, where the mean of a few seconds does. Part of a sound lies further off than the whole of which the threshold
     * is, the more so the shorter it is.
     *
     * @param seconds that the mean is of
     */
    Optional<Refusal> strange(double distance, double seconds) {
        double threshold = brain.metadata().distribution().threshold();
        return tooFar(distance, threshold * PART_OF_A_SOUND * (1 + Math.max(0, 1 - seconds)));
    }

    private Optional<Refusal> tooFar(double distance, double limit) {
        return distance <= limit
                ? Optional.empty()
                : Optional.of(refusal(
                        Refusal.Cause.DISTANCE,
                        "This does not sound like what the brain learned (%s): its distance is %.1f, and advice ends at"
                                + " %.1f.",
                        learned(),
                        distance,
                        limit));
    }

    /** Why, where the networks, or trees, that the brain is made of contradict each other. */
    Optional<Refusal> disagreement(double spread) {
        OptionalDouble threshold = brain.metadata().spreadThresholdDb();
        return threshold.isEmpty() || spread <= threshold.getAsDouble()
                ? Optional.empty()
                : Optional.of(refusal(
                        Refusal.Cause.SPREAD,
                        "The %s that this brain is made of do not agree with each other here: their answers differ by"
                                + " %.2f dB a band, and on what they learned (%s) %.2f dB at most is usual.",
                        brain.metadata().learner().equals("forest") ? "trees" : "networks",
                        spread,
                        learned(),
                        threshold.getAsDouble()));
    }

    private static Refusal refusal(Refusal.Cause cause, String format, Object... values) {
        return new Refusal(cause, String.format(Locale.ROOT, format, values));
    }

    private String learned() {
        List<String> instruments = brain.metadata().instruments();
        int last = instruments.size() - 1;
        return last == 0
                ? instruments.get(0)
                : String.join(", ", instruments.subList(0, last)) + " and " + instruments.get(last);
    }
}
