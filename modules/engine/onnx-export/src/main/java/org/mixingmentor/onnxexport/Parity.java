package org.mixingmentor.onnxexport;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainException;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.TrainedModel;

/** Checks that a file on disk predicts what the model predicts. */
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
        Predictions wanted = Predictions.of(model, probes);
        try (Brain brain = Brain.open(file)) {
            double worst = Math.max(
                    wanted.worstDifference(Predictions.inBatches(brain, probes)),
                    wanted.worstDifference(Predictions.oneByOne(brain, probes)));
            if (!(worst <= TOLERANCE)) {
                throw new ExportException("The exported file predicts up to " + worst
                        + " beside the trained model, more than the " + TOLERANCE
                        + " allowed: nothing was published, please report this with the run's folder.");
            }
            return worst;
        }
    }

    /**
     * Reloads an int8 file and measures what it loses; on extreme chunks it must answer.
     *
     * @throws ExportException when it loses more than allowed
     */
    static QuantisationLoss checkInt8(TrainedModel model, Path file, float[] chunks, QuantisationLoss.Budget budget)
            throws BrainException, ExportException {
        try (Brain brain = Brain.open(file)) {
            Predictions.inBatches(brain, withExtremes(new float[0]));
            QuantisationLoss loss = Predictions.of(model, chunks).loss(Predictions.inBatches(brain, chunks));
            if (!loss.within(budget)) {
                throw new ExportException(String.format(
                        Locale.ROOT,
                        "In int8 the model loses %.2f dB on average and %.2f dB at worst, more than the %.2f and %.2f"
                                + " dB allowed: nothing was published, keep the float brain or allow more.",
                        loss.meanDb(),
                        loss.worstDb(),
                        budget.meanDb(),
                        budget.worstDb()));
            }
            return loss;
        }
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
