package org.mixingmentor.mentor;

import java.util.Locale;
import java.util.Optional;
import org.mixingmentor.brain.AdviceCalibration;
import org.mixingmentor.fingerprint.FingerprintMatrix;

/**
 * The input of an {@link Advisor}: the fingerprints of a stem, and what the asker knows of it.
 *
 * @param fingerprints of the stem at -18 LUFS
 * @param mono whether it has one channel: then nothing is said of its stereo image
 * @param instrument what the asker says it is, in lower snake case; a brain that learned others then abstains
 * @param falseAlarms the share of sounds with nothing to mend that may get an EQ advice all the same, above 0, below 1: less is
 *     said, and more of it right, the smaller it is
 */
public record AdviceRequest(
        FingerprintMatrix fingerprints, boolean mono, Optional<String> instrument, double falseAlarms) {
    public AdviceRequest {
        instrument =
                instrument.map(name -> name.strip().toLowerCase(Locale.ROOT)).filter(name -> !name.isEmpty());
        if (!(falseAlarms > 0 && falseAlarms < 1)) {
            throw new IllegalArgumentException("false alarms: " + falseAlarms);
        }
    }

    /** With the usual share of false alarms. */
    public AdviceRequest(FingerprintMatrix fingerprints, boolean mono, Optional<String> instrument) {
        this(fingerprints, mono, instrument, AdviceCalibration.FALSE_ALARMS);
    }

    /** The same with another share of false alarms. */
    public AdviceRequest withFalseAlarms(double share) {
        return new AdviceRequest(fingerprints, mono, instrument, share);
    }
}
