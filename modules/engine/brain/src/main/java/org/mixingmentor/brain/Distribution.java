package org.mixingmentor.brain;

import java.util.List;
import org.mixingmentor.fingerprint.FingerprintMatrix;

/**
 * Where the training sounds lie among all sounds, so that a brain can say "this does not sound like what I learned".
 * The distance does not depend on level. It is made for a mean fingerprint (a whole stem's, or of the last seconds
 * live); a single chunk strays further than the threshold allows for.
 *
 * @param mean centre of the training stems' descriptors
 * @param scale spread of each descriptor
 * @param whitening row-major square matrix that takes out what the scaled descriptors have in common
 * @param threshold distance beyond which a sound is not like the training sounds
 */
public record Distribution(float[] mean, float[] scale, float[] whitening, double threshold) {
    /**
     * Learns from the stems of the training songs; the threshold from stems of songs not among them.
     *
     * @param training at least one stem
     * @param heldOut may be empty: then the threshold comes from the training stems themselves, each left out in turn
     */
    public static Distribution learn(List<FingerprintMatrix> training, List<FingerprintMatrix> heldOut) {
        throw new UnsupportedOperationException();
    }

    /**
     * Distance of a mean fingerprint: 64 values from {@code offset}, the weighted mean over active chunks. About 1 for a
     * typical training stem. Allocates nothing.
     */
    public double distance(float[] meanFingerprint, int offset) {
        throw new UnsupportedOperationException();
    }

    /** Distance of a stem's mean over its active chunks; infinite for silence. */
    public double distance(FingerprintMatrix stem) {
        throw new UnsupportedOperationException();
    }

    /** Whether a distance is that of a sound like the training sounds. */
    public boolean covers(double distance) {
        return distance <= threshold;
    }
}
