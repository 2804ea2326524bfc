package org.mixingmentor.onnxexport;

import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainException;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.TrainedModel;

/**
 * The outputs of a model or a brain for some chunks.
 *
 * @param corrections 35 values a chunk
 * @param flaws a probability a chunk and flaw type
 * @param spreads how far the members differ, a value a chunk
 */
record Predictions(float[] corrections, float[] flaws, float[] spreads) {
    static Predictions of(TrainedModel model, float[] chunks) {
        Predictions predictions = room(chunks, model.flawTypes().size());
        model.predict(chunks, chunks.length / Fingerprint.SIZE, predictions.corrections, predictions.flaws);
        model.spread(chunks, predictions.spreads.length, predictions.spreads);
        return predictions;
    }

    static Predictions inBatches(Brain brain, float[] chunks) throws BrainException {
        Predictions predictions = room(chunks, brain.flawCount());
        brain.predictAll(chunks, predictions.corrections, predictions.flaws, predictions.spreads);
        return predictions;
    }

    static Predictions oneByOne(Brain brain, float[] chunks) throws BrainException {
        Predictions predictions = room(chunks, brain.flawCount());
        float[] correction = new float[Correction.SIZE];
        float[] flaws = new float[brain.flawCount()];
        float[] spread = new float[1];
        for (int chunk = 0; chunk < chunks.length / Fingerprint.SIZE; chunk++) {
            brain.predict(chunks, chunk * Fingerprint.SIZE, correction, flaws, spread);
            predictions.spreads[chunk] = spread[0];
            System.arraycopy(correction, 0, predictions.corrections, chunk * correction.length, correction.length);
            System.arraycopy(flaws, 0, predictions.flaws, chunk * flaws.length, flaws.length);
        }
        return predictions;
    }

    private static Predictions room(float[] chunks, int flaws) {
        int count = chunks.length / Fingerprint.SIZE;
        return new Predictions(new float[count * Correction.SIZE], new float[count * flaws], new float[count]);
    }

    /** The largest difference of any value; NaN where one is. */
    double worstDifference(Predictions other) {
        double predicted = Math.max(worst(corrections, other.corrections), worst(flaws, other.flaws));
        return Math.max(predicted, worst(spreads, other.spreads));
    }

    QuantisationLoss loss(Predictions other) {
        double sum = 0;
        double worst = 0;
        int count = corrections.length / Correction.SIZE;
        for (int chunk = 0; chunk < count; chunk++) {
            for (int band = 0; band < Bands.COUNT; band++) {
                int index = chunk * Correction.SIZE + band;
                double difference = Math.abs((double) corrections[index] - other.corrections[index]);
                sum += difference;
                worst = Math.max(worst, difference);
            }
        }
        return new QuantisationLoss(sum / Math.max(1, count * Bands.COUNT), worst, worst(flaws, other.flaws));
    }

    private static double worst(float[] own, float[] others) {
        double worst = 0;
        for (int i = 0; i < own.length; i++) {
            double difference = Math.abs((double) own[i] - others[i]);
            if (!(difference <= worst)) {
                worst = difference;
            }
        }
        return worst;
    }
}
