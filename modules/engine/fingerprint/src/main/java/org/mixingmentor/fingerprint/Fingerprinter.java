package org.mixingmentor.fingerprint;

import org.mixingmentor.fingerprint.internal.ChunkAnalysis;

/** Computes fingerprints. Holds its work buffers: one instance a thread, nothing allocated per chunk. */
public final class Fingerprinter {
    private final ChunkAnalysis analysis = new ChunkAnalysis();

    public Fingerprinter() {}

    /**
     * Computes the 64 values of one chunk, in double arithmetic, rounded to float.
     *
     * @param left at least {@code offset + 4800} finite samples at 48 kHz, full scale 1
     * @param right likewise; the same samples again for a mono sound
     * @param offset first sample of the chunk
     * @param gain factor applied to every sample first
     * @param out receives 64 values from {@code outOffset}; see {@link Fingerprint}
     */
    public void compute(float[] left, float[] right, int offset, double gain, float[] out, int outOffset) {
        analysis.analyse(left, right, offset, gain, out, outOffset);
    }
}
