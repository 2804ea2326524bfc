package org.mixingmentor.training.internal.evaluate;

import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.training.Predictor;
import org.mixingmentor.training.internal.gather.ChunkChoice;
import org.mixingmentor.training.internal.targets.LabelledStem;

/**
 * What a predictor says of a whole stem: the weighted means over its chunks, as advice for a file has them.
 *
 * @param correction level-free
 * @param flaws probabilities in the predictor's order
 * @param abstains whether advice would be refused
 */
record StemPrediction(Correction correction, double[] flaws, boolean abstains) {
    private static final int MOST_CHUNKS = 2000;

    static StemPrediction of(Predictor predictor, LabelledStem stem) {
        ChunkChoice choice = ChunkChoice.of(stem.fingerprints(), Profile.ACTIVE_RANGE_DB, MOST_CHUNKS, 0);
        int chunks = choice.indices().length;
        int count = predictor.flawTypes().size();
        float[] corrections = new float[chunks * Correction.SIZE];
        float[] probabilities = new float[chunks * count];
        predictor.predict(choice.fingerprints().values(), chunks, corrections, probabilities);
        double[] flaws = new double[count];
        for (int i = 0; i < chunks; i++) {
            for (int j = 0; j < count; j++) {
                flaws[j] += choice.weights()[i] * probabilities[i * count + j] / chunks;
            }
        }
        Correction mean = Correction.mean(corrections, choice.weights()).levelFree();
        return new StemPrediction(mean, flaws, predictor.abstains(stem.fingerprints()));
    }
}
