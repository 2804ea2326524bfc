package org.mixingmentor.commandline;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainException;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.training.Predictor;

/** A brain as something that training's evaluation can score. */
final class BrainPredictor implements Predictor {
    private static final int INPUTS = 64;

    private final Brain brain;

    BrainPredictor(Brain brain) {
        this.brain = brain;
    }

    @Override
    public List<String> flawTypes() {
        return brain.metadata().flawTypes();
    }

    @Override
    public synchronized void predict(float[] fingerprints, int chunks, float[] corrections, float[] flaws) {
        float[] exact =
                fingerprints.length == chunks * INPUTS ? fingerprints : Arrays.copyOf(fingerprints, chunks * INPUTS);
        try {
            brain.predictAll(exact, corrections, flaws);
        } catch (BrainException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean abstains(FingerprintMatrix stem) {
        return !brain.metadata().distribution().covers(stem);
    }
}
