package org.mixingmentor.brain;

import org.mixingmentor.fingerprint.Descriptor;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;

/**
 * The distribution of the mean fingerprints of the training stems, by which a brain recognises sounds unlike those it learned. It is
 * about the mean fingerprint of a stem, or of the last seconds live: a single chunk strays further than that.
 *
 * <p>A fingerprint becomes 63 values {@code d} that do not depend on level: 32 bands in dB beside the level of all bands,
 * not below -60; centroid in octaves (log2 Hz, from 20 Hz); 10 log10 of flatness (from 1e-4); crest; 10 log10 of the zero
 * crossing rate (from 1e-4); cepstral coefficients 1 to 12 and 13 differences; correlation; side to mid in dB. With {@code
 * z = clamp((d - mean) / scale, -clip, clip)} the distance is {@code sqrt(z' precision z / 63)}: the Mahalanobis distance
 * (P. C. Mahalanobis, 1936) under a shrunk covariance, about 1 for an ordinary training stem.
 *
 * @param mean 63 values
 * @param scale 63 values above 0
 * @param clip in units of scale: one odd value alone does not decide
 * @param precision inverse of the covariance of z, [63][63] row-major
 * @param threshold distance beyond which a sound is unlike the training sounds
 */
public record Distribution(float[] mean, float[] scale, float clip, float[] precision, float threshold) {
    /** Number of values that a fingerprint is compared by. */
    public static final int SIZE = Descriptor.SIZE;

    public Distribution {
        if (mean.length != SIZE || scale.length != SIZE || precision.length != SIZE * SIZE) {
            throw new IllegalArgumentException("a distribution is one of " + SIZE + " values");
        }
    }

    /** Distance of a mean fingerprint: 64 values from {@code offset}, the weighted mean of active chunks. */
    public double distance(float[] meanFingerprint, int offset) {
        return distance(Descriptor.of(meanFingerprint, offset));
    }

    /** Distance of a stem by the weighted mean of its active chunks. Infinite for silence, which has none. */
    public double distance(FingerprintMatrix stem) {
        float[] mean64 = meanFingerprint(stem);
        return mean64.length == 0 ? Double.POSITIVE_INFINITY : distance(mean64, 0);
    }

    /** Whether a stem sounds like the training sounds. */
    public boolean covers(FingerprintMatrix stem) {
        return distance(stem) <= threshold;
    }

    double distance(double[] descriptor) {
        double[] z = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            z[i] = Math.max(-clip, Math.min(clip, (descriptor[i] - mean[i]) / scale[i]));
        }
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            double product = 0;
            for (int j = 0; j < SIZE; j++) {
                product += precision[i * SIZE + j] * z[j];
            }
            sum += product * z[i];
        }
        return Math.sqrt(Math.max(0, sum) / SIZE);
    }

    /** The weighted mean of a stem's active chunks, 64 values; none for silence. */
    static float[] meanFingerprint(FingerprintMatrix stem) {
        int[] chunks = Profile.activeChunks(stem, Profile.ACTIVE_RANGE_DB);
        return chunks.length == 0 ? new float[0] : Profile.meanFingerprint(stem, chunks);
    }
}
