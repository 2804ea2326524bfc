package org.mixingmentor.mentor;

import java.util.Locale;
import java.util.Optional;
import org.mixingmentor.fingerprint.FingerprintMatrix;

/**
 * The input of an {@link Advisor}: the fingerprints of a stem, and what the asker knows of it.
 *
 * @param fingerprints of the stem at -18 LUFS
 * @param mono whether it has one channel: then nothing is said of its stereo image
 * @param instrument what the asker says it is, in lower snake case; a brain that learned others then abstains
 */
public record AdviceRequest(FingerprintMatrix fingerprints, boolean mono, Optional<String> instrument) {
    public AdviceRequest {
        instrument =
                instrument.map(name -> name.strip().toLowerCase(Locale.ROOT)).filter(name -> !name.isEmpty());
    }
}
