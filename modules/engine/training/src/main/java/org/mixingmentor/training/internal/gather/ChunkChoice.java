package org.mixingmentor.training.internal.gather;

import java.util.SplittableRandom;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;

/**
 * The chunks of a stem that count, with their weights: at most so many, one drawn from each of as many equal stretches
 * of the active ones, so that they spread over the stem's length.
 *
 * @param indices of the chunks in the stem, in order
 * @param fingerprints of these chunks
 * @param weights square roots of their energies, mean 1
 */
public record ChunkChoice(int[] indices, FingerprintMatrix fingerprints, float[] weights) {
    /** The most that are taken of a stem or twin. */
    public static final int MOST = 400;

    /**
     * Chooses.
     *
     * @param rangeDb what counts as active, see {@link Profile#activeChunks}
     */
    public static ChunkChoice of(FingerprintMatrix stem, double rangeDb, int most, long seed) {
        int[] active = Profile.activeChunks(stem, rangeDb);
        int[] indices = active.length <= most ? active : spread(active, most, new SplittableRandom(seed));
        return new ChunkChoice(indices, stem.only(indices), Profile.weights(stem, indices));
    }

    /** One drawn from each of as many equal stretches. */
    public static int[] spread(int[] active, int most, SplittableRandom random) {
        int[] chosen = new int[most];
        for (int i = 0; i < most; i++) {
            int from = (int) ((long) i * active.length / most);
            int to = (int) ((i + 1L) * active.length / most);
            chosen[i] = active[random.nextInt(from, to)];
        }
        return chosen;
    }

    /** The weighted mean of the fingerprints, as a matrix of one row; of silence, of none. */
    public FingerprintMatrix mean() {
        if (weights.length == 0) {
            return new FingerprintMatrix(new float[0]);
        }
        double[] sums = new double[Fingerprint.SIZE];
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            total += weights[i];
            for (int j = 0; j < sums.length; j++) {
                sums[j] += (double) weights[i] * fingerprints.value(i, j);
            }
        }
        float[] mean = new float[Fingerprint.SIZE];
        for (int j = 0; j < mean.length; j++) {
            mean[j] = (float) (sums[j] / total);
        }
        return new FingerprintMatrix(mean);
    }
}
