package org.mixingmentor.fingerprint;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The fingerprints of a stem, chunk after chunk.
 *
 * @param values row-major, {@code chunks * 64}; not copied, not written to
 */
public record FingerprintMatrix(float[] values) {
    public FingerprintMatrix {
        if (values.length % Fingerprint.SIZE != 0) {
            throw new IllegalArgumentException(values.length + " values are not whole fingerprints");
        }
    }

    /** Number of chunks. */
    public int chunks() {
        return values.length / Fingerprint.SIZE;
    }

    /** One value: {@code field} as in {@link Fingerprint}. */
    public float value(int chunk, int field) {
        return values[chunk * Fingerprint.SIZE + field];
    }

    /** Some of the chunks, in the given order. */
    public FingerprintMatrix only(int[] chunks) {
        float[] some = new float[chunks.length * Fingerprint.SIZE];
        for (int i = 0; i < chunks.length; i++) {
            System.arraycopy(values, chunks[i] * Fingerprint.SIZE, some, i * Fingerprint.SIZE, Fingerprint.SIZE);
        }
        return new FingerprintMatrix(some);
    }

    /** Little-endian float32, row-major: the form in which the catalogue keeps it. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return bytes.array();
    }

    /** The inverse of {@link #toBytes()}. */
    public static FingerprintMatrix fromBytes(byte[] bytes) {
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return new FingerprintMatrix(values);
    }
}
