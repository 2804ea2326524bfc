package org.mixingmentor.brain;

import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;

/**
 * Where the training chunks lie among all sounds, so that a brain can say "this does not sound like what I learned". With
 * {@code z = clamp((x - mean) * inverseScale, -clip, clip)} of a raw fingerprint {@code x}, its distance is
 * {@code sqrt(z' precision z / 64)}: the Mahalanobis distance (P. C. Mahalanobis, 1936) of clipped values under a shrunk
 * covariance, about 1 for an ordinary chunk. The distance of a stem, or of the last seconds of a live signal, is the mean
 * of its active chunks' distances, weighted as their corrections are.
 *
 * @param mean 64 values
 * @param inverseScale 64 values; 0 for a value that never varied
 * @param clip in standard deviations
 * @param precision inverse of the covariance of z, [64][64] row-major
 * @param chunkThreshold distance that few training chunks exceed
 * @param stemThreshold distance that few training stems exceed
 */
public record Distribution(
        float[] mean, float[] inverseScale, float clip, float[] precision, float chunkThreshold, float stemThreshold) {
    public Distribution {
        if (mean.length != Fingerprint.SIZE
                || inverseScale.length != Fingerprint.SIZE
                || precision.length != Fingerprint.SIZE * Fingerprint.SIZE) {
            throw new IllegalArgumentException("a distribution is one of 64 values");
        }
    }

    /** Distance of one chunk: 64 values from {@code offset}. Allocates nothing. */
    public double distance(float[] fingerprint, int offset) {
        double sum = 0;
        for (int row = 0; row < Fingerprint.SIZE; row++) {
            double product = 0;
            for (int column = 0; column < Fingerprint.SIZE; column++) {
                product += precision[row * Fingerprint.SIZE + column] * scaled(fingerprint, offset, column);
            }
            sum += product * scaled(fingerprint, offset, row);
        }
        return Math.sqrt(Math.max(0, sum) / Fingerprint.SIZE);
    }

    private double scaled(float[] fingerprint, int offset, int field) {
        double z = (fingerprint[offset + field] - mean[field]) * inverseScale[field];
        return Math.max(-clip, Math.min(clip, z));
    }

    /** Distance of a stem: the weighted mean over its active chunks. Infinite for silence, which has none. */
    public double distance(FingerprintMatrix stem) {
        int[] chunks = Profile.activeChunks(stem, Profile.ACTIVE_RANGE_DB);
        float[] weights = Profile.weights(stem, chunks);
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < chunks.length; i++) {
            sum += weights[i] * distance(stem.values(), chunks[i] * Fingerprint.SIZE);
            weight += weights[i];
        }
        return weight > 0 ? sum / weight : Double.POSITIVE_INFINITY;
    }

    /** Whether a stem sounds like what the brain learned. */
    public boolean covers(FingerprintMatrix stem) {
        return distance(stem) <= stemThreshold;
    }
}
