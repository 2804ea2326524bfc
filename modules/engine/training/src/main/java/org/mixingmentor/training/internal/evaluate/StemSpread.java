package org.mixingmentor.training.internal.evaluate;

import java.util.OptionalDouble;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.internal.gather.ChunkChoice;

/** How far the members of a model differ over a whole stem, averaged as advice for a file averages it. */
public final class StemSpread {
    private static final int MOST_CHUNKS = 2000;

    private StemSpread() {}

    /** In dB; empty for silence. */
    public static OptionalDouble of(TrainedModel model, FingerprintMatrix stem) {
        ChunkChoice choice = ChunkChoice.of(stem, Profile.ACTIVE_RANGE_DB, MOST_CHUNKS, 0);
        float[] spreads = new float[choice.indices().length];
        if (spreads.length == 0) {
            return OptionalDouble.empty();
        }
        model.spread(choice.fingerprints().values(), spreads.length, spreads);
        double sum = 0;
        double total = 0;
        for (int i = 0; i < spreads.length; i++) {
            sum += (double) choice.weights()[i] * spreads[i];
            total += choice.weights()[i];
        }
        return OptionalDouble.of(sum / total);
    }
}
