package org.mixingmentor.mentor;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mixingmentor.brain.AdviceCalibration;
import org.mixingmentor.brain.GoldProfile;

/**
 * The settings of a {@link LiveMonitor}, which may change while it runs.
 *
 * @param instrument what the sound is, in lower snake case, where the user says so
 * @param pace how quickly advice comes and goes
 * @param gainDb a gain that is known, as a whole file's; empty: by the loudness of the last ten seconds
 * @param falseAlarms as in {@link AdviceRequest#falseAlarms}
 * @param target gold that is shown in the place of the brain's own; what is advised does not depend on it
 */
public record LiveSettings(
        Optional<String> instrument,
        AdvicePace pace,
        OptionalDouble gainDb,
        double falseAlarms,
        Optional<GoldProfile> target) {
    public LiveSettings {
        if (!(falseAlarms > 0 && falseAlarms < 1)) {
            throw new IllegalArgumentException("false alarms: " + falseAlarms);
        }
        instrument =
                instrument.map(name -> name.strip().toLowerCase(Locale.ROOT)).filter(name -> !name.isEmpty());
    }

    /** With the usual share of false alarms, and the brain's gold. */
    public LiveSettings(Optional<String> instrument, AdvicePace pace, OptionalDouble gainDb) {
        this(instrument, pace, gainDb, AdviceCalibration.FALSE_ALARMS, Optional.empty());
    }

    /** Nothing said, the usual pace. */
    public static LiveSettings usual() {
        return new LiveSettings(Optional.empty(), AdvicePace.usual(), OptionalDouble.empty());
    }

    /** The same for an instrument. */
    public LiveSettings withInstrument(Optional<String> name) {
        return new LiveSettings(name, pace, gainDb, falseAlarms, target);
    }

    /** The same at another pace. */
    public LiveSettings withPace(AdvicePace other) {
        return new LiveSettings(instrument, other, gainDb, falseAlarms, target);
    }

    /** The same with another share of false alarms. */
    public LiveSettings withFalseAlarms(double share) {
        return new LiveSettings(instrument, pace, gainDb, share, target);
    }

    /** The same beside other gold; empty for the brain's. */
    public LiveSettings withTarget(Optional<GoldProfile> gold) {
        return new LiveSettings(instrument, pace, gainDb, falseAlarms, gold);
    }
}
