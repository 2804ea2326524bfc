package org.mixingmentor.onnxexport;

import java.nio.file.Path;
import java.util.Arrays;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainException;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.TrainedModel;

/** Whether a file on disk predicts what the model predicts. */
final class Parity {
    /** Largest difference allowed: of dB, of correlations, of probabilities. */
    static final double TOLERANCE = 1e-4;

    private Parity() {}

    /**
     * Reloads the file and compares on the given chunks and on extreme ones.
     *
     * @return the largest difference
     * @throws ExportException when it exceeds the tolerance
     */
    static double check(TrainedModel model, Path file, float[] chunks) throws BrainException, ExportException {
        float[] probes = withExtremes(chunks);
        int count = probes.length / Fingerprint.SIZE;
        int flaws = model.flawTypes().size();
        float[] corrections = new float[count * Correction.SIZE];
        float[] probabilities = new float[count * flaws];
        model.predict(probes, count, corrections, probabilities);
        try (Brain brain = Brain.open(file)) {
            double worst = Math.max(
                    batched(brain, probes, corrections, probabilities),
                    oneByOne(brain, probes, corrections, probabilities));
            if (!(worst <= TOLERANCE)) {
                throw new ExportException("The exported file predicts up to " + worst
                        + " beside the trained model, more than the " + TOLERANCE
                        + " allowed: nothing was published, please report this with the run's folder.");
            }
            return worst;
        }
    }

    private static double batched(Brain brain, float[] probes, float[] corrections, float[] probabilities)
            throws BrainException {
        float[] ownCorrections = new float[corrections.length];
        float[] ownProbabilities = new float[probabilities.length];
        brain.predictAll(probes, ownCorrections, ownProbabilities);
        return Math.max(worst(corrections, 0, ownCorrections), worst(probabilities, 0, ownProbabilities));
    }

    private static double oneByOne(Brain brain, float[] probes, float[] corrections, float[] probabilities)
            throws BrainException {
        float[] ownCorrections = new float[Correction.SIZE];
        float[] ownProbabilities = new float[brain.flawCount()];
        double worst = 0;
        for (int chunk = 0; chunk < probes.length / Fingerprint.SIZE; chunk++) {
            brain.predict(probes, chunk * Fingerprint.SIZE, ownCorrections, ownProbabilities);
            worst = Math.max(worst, worst(corrections, chunk * Correction.SIZE, ownCorrections));
            worst = Math.max(worst, worst(probabilities, chunk * ownProbabilities.length, ownProbabilities));
        }
        return worst;
    }

    /** NaN where a difference is: not comparable is not equal. */
    private static double worst(float[] wanted, int offset, float[] own) {
        double worst = 0;
        for (int i = 0; i < own.length; i++) {
            double difference = Math.abs((double) wanted[offset + i] - own[i]);
            if (!(difference <= worst)) {
                worst = difference;
            }
        }
        return worst;
    }

    /** The chunks and, after them: digital silence, all zeros, far too loud, and both ends of every value at once. */
    static float[] withExtremes(float[] chunks) {
        float[] silence = new float[Fingerprint.SIZE];
        Arrays.fill(silence, 0, Bands.COUNT, Bands.FLOOR_DB);
        silence[Fingerprint.FLATNESS] = 1;
        silence[Fingerprint.MFCC] = (float) (-100 * Math.sqrt(128));
        float[] zeros = new float[Fingerprint.SIZE];
        float[] loud = new float[Fingerprint.SIZE];
        Arrays.fill(loud, 0, Bands.COUNT, 40);
        loud[Fingerprint.CENTROID] = 24_000;
        float[] low = new float[Fingerprint.SIZE];
        Arrays.fill(low, -1e6f);
        float[] high = new float[Fingerprint.SIZE];
        Arrays.fill(high, 1e6f);
        float[] all = chunks;
        for (float[] extreme : new float[][] {silence, zeros, loud, low, high}) {
            all = Arrays.copyOf(all, all.length + Fingerprint.SIZE);
            System.arraycopy(extreme, 0, all, all.length - Fingerprint.SIZE, Fingerprint.SIZE);
        }
        return all;
    }
}
