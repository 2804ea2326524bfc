package org.mixingmentor.commandline;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainException;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.mentor.AdviceRequest;
import org.mixingmentor.mentor.Advisor;
import org.mixingmentor.training.Predictor;

/** A brain as something that training's evaluation can score. */
final class BrainPredictor implements Predictor {
    private final Brain brain;
    private final Advisor advisor;

    BrainPredictor(Brain brain) {
        this.brain = brain;
        advisor = new Advisor(brain, List.of());
    }

    @Override
    public List<String> flawTypes() {
        return brain.metadata().flawTypes();
    }

    @Override
    public synchronized void predict(float[] fingerprints, int chunks, float[] corrections, float[] flaws) {
        int length = chunks * Fingerprint.SIZE;
        float[] exact = fingerprints.length == length ? fingerprints : Arrays.copyOf(fingerprints, length);
        try {
            brain.predictAll(exact, corrections, flaws);
        } catch (BrainException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized Optional<String> refusal(FingerprintMatrix stem) {
        try {
            return advisor.refusal(new AdviceRequest(stem, false, Optional.empty()))
                    .map(refusal -> refusal.cause().token());
        } catch (BrainException e) {
            throw new UncheckedIOException(e);
        }
    }
}
