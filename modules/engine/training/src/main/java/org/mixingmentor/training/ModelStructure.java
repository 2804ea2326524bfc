package org.mixingmentor.training;

import java.util.Arrays;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;

/**
 * A model as plain numbers, with what they mean: all that an exporter reads, and what exports are held against. A record
 * of numbers, arrays, lists, enums and such records. Outputs are 35 corrections and then one probability per flaw type.
 * Immutable; any number of threads.
 */
public interface ModelStructure {
    /** Number of corrections: the first outputs. */
    int CORRECTIONS = Correction.SIZE;

    /** The kinds there are: whoever must know each switches over them. */
    enum Kind {
        /** {@link Forest}. */
        FOREST,
        /** {@link Dense}. */
        DENSE,
        /** {@link Linear}. */
        LINEAR
    }

    /** Which record this is. */
    Kind kind();

    /** Number of flaw probabilities: the outputs after the corrections. */
    int flaws();

    /** Number of members (networks, trees) whose answers are averaged with equal weights, 1 or more. */
    int size();

    /** Hands over each member's answer to the chunk whose 64 raw values begin at {@code from}, in the members' order. */
    void answers(float[] fingerprints, int from, Answers to);

    /** Makes of the mean of the members' answers, in place, what the model says; as it is unless said otherwise. */
    default void conclude(float[] mean) {}

    /** Takes a member's answer. */
    @FunctionalInterface
    interface Answers {
        /** The {@link #outputs} values that begin at {@code from}; not to be kept. */
        void take(float[] values, int from);
    }

    /** 35 corrections and the flaws. */
    default int outputs() {
        return CORRECTIONS + flaws();
    }

    /** Predicts chunk by chunk; see {@link Predictor#predict}. */
    default void predict(float[] fingerprints, int chunks, float[] corrections, float[] flaws) {
        float[] mean = new float[outputs()];
        for (int i = 0; i < chunks; i++) {
            Arrays.fill(mean, 0);
            answers(fingerprints, i * Fingerprint.SIZE, (values, from) -> {
                for (int o = 0; o < mean.length; o++) {
                    mean[o] += values[from + o] / size();
                }
            });
            conclude(mean);
            System.arraycopy(mean, 0, corrections, i * CORRECTIONS, CORRECTIONS);
            System.arraycopy(mean, CORRECTIONS, flaws, i * flaws(), flaws());
        }
    }

    /** How far its members differ, chunk by chunk; see {@link TrainedModel#spread}. */
    default void spread(float[] fingerprints, int chunks, float[] spreads) {
        for (int i = 0; i < chunks; i++) {
            MemberSpread spread = new MemberSpread();
            answers(fingerprints, i * Fingerprint.SIZE, spread::add);
            spreads[i] = (float) spread.db();
        }
    }
}
