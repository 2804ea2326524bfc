package org.mixingmentor.mentor;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The settings of a {@link LiveMonitor}, which may change while it runs.
 *
 * @param instrument what the sound is, in lower snake case, where the user says so
 * @param pace how quickly advice comes and goes
 * @param gainDb a gain that is known, as a whole file's; empty: by the loudness of the last ten seconds
 */
public record LiveSettings(Optional<String> instrument, AdvicePace pace, OptionalDouble gainDb) {
    public LiveSettings {
        instrument =
                instrument.map(name -> name.strip().toLowerCase(Locale.ROOT)).filter(name -> !name.isEmpty());
    }

    /** Nothing said, the usual pace. */
    public static LiveSettings usual() {
        return new LiveSettings(Optional.empty(), AdvicePace.usual(), OptionalDouble.empty());
    }

    /** The same for an instrument. */
    public LiveSettings withInstrument(Optional<String> name) {
        return new LiveSettings(name, pace, gainDb);
    }

    /** The same at another pace. */
    public LiveSettings withPace(AdvicePace other) {
        return new LiveSettings(instrument, other, gainDb);
    }
}
