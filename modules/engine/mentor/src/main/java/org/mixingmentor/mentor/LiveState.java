package org.mixingmentor.mentor;

import java.util.Locale;

/** The state of a {@link LiveMonitor}. */
public enum LiveState {
    /** It has heard less than 400 ms: there is no loudness yet. */
    OPENING,
    /** It hears something. */
    LISTENING,
    /** What it hears is below -50 LUFS: gain and meters hold, nothing is advised. */
    NO_SIGNAL,
    /** The device is gone, and looked for. */
    LOST,
    /** The file is over, or could not be read on. */
    ENDED;

    /** As it stands in documents: lower snake case. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
