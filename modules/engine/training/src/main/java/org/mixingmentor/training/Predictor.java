package org.mixingmentor.training;

import java.util.List;
import java.util.Optional;
import org.mixingmentor.fingerprint.FingerprintMatrix;

/**
 * Whatever can be scored: a model just trained, a brain reloaded, a baseline. Chunk in, corrections and flaw
 * probabilities out. One thread at a time unless said otherwise.
 */
public interface Predictor {
    /** Names of the flaws, in the order of the outputs. */
    List<String> flawTypes();

    /**
     * Predicts chunk by chunk.
     *
     * @param fingerprints raw values, row-major, at least {@code chunks * 64}
     * @param corrections receives {@code chunks * 35} values as in {@link org.mixingmentor.fingerprint.Correction},
     *     before any averaging and before the median is taken out
     * @param flaws receives {@code chunks * flawTypes().size()} probabilities
     */
    void predict(float[] fingerprints, int chunks, float[] corrections, float[] flaws);

    /** Why advice would be refused for this stem, in one word for counting. A bare model never refuses. */
    default Optional<String> refusal(FingerprintMatrix stem) {
        return Optional.empty();
    }

    /** Whether advice would be refused for this stem. */
    default boolean abstains(FingerprintMatrix stem) {
        return refusal(stem).isPresent();
    }
}
