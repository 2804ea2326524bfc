package org.mixingmentor.mentor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.Distribution;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;

/** Knows when to say nothing, and why. */
final class Abstention {
    /**
     * A sound at -18 LUFS has a chunk far above this. One that has none could not be brought there: nothing in it passes
     * the gate of -70 LUFS.
     */
    private static final double SILENCE_DB = -40;

    private final Brain brain;

    Abstention(Brain brain) {
        this.brain = brain;
    }

    /** Why there is no advice on a file, as a sentence. */
    Optional<String> reason(Sound sound) {
        if (isSilent(sound.fingerprints())) {
            return Optional.of(silence());
        }
        return otherInstrument(sound.instrument())
                .or(() -> strange(brain.metadata().distribution().distance(sound.fingerprints())));
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

    static String silence() {
        return "This is silence: there is nothing to advise on.";
    }

    /** Why, where the asker names an instrument that the brain has not learned. */
    Optional<String> otherInstrument(Optional<String> instrument) {
        return instrument
                .filter(name -> !brain.metadata().instruments().contains(name))
                .map(name -> String.format(
                        Locale.ROOT,
                        "The brain %s learned %s, not %s: choose one that learned %s.",
                        brain.file().getFileName(),
                        learned(),
                        name,
                        name));
    }

    /** Why, where a mean fingerprint lies too far from what the brain learned. */
    Optional<String> strange(double distance) {
        Distribution distribution = brain.metadata().distribution();
        return distance <= distribution.threshold()
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "This does not sound like what the brain learned (%s): its distance is %.1f, and advice ends at"
                                + " %.1f.",
                        learned(),
                        distance,
                        distribution.threshold()));
    }

    private String learned() {
        List<String> instruments = brain.metadata().instruments();
        int last = instruments.size() - 1;
        return last == 0
                ? instruments.get(0)
                : String.join(", ", instruments.subList(0, last)) + " and " + instruments.get(last);
    }
}
