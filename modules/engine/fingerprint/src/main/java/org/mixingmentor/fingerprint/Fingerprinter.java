package org.mixingmentor.fingerprint;

/** Computes fingerprints. Holds its work buffers: one instance a thread, nothing allocated per chunk. */
public final class Fingerprinter {
    public Fingerprinter() {}

    /**
     * Computes the 64 values of one chunk.
     *
     * @param left at least {@code offset + 4800} samples at 48 kHz
     * @param right likewise
     * @param gain factor applied to every sample first
     * @param out receives 64 values from {@code outOffset}
     */
    public void compute(float[] left, float[] right, int offset, double gain, float[] out, int outOffset) {
        throw new UnsupportedOperationException();
    }
}
