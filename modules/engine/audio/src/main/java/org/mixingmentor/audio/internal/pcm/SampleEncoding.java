package org.mixingmentor.audio.internal.pcm;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** How one sample is stored, little-endian, and how it becomes a float of full scale 1. */
enum SampleEncoding {
    UNSIGNED_8(1, "8-bit"),
    SIGNED_8(1, "8-bit"),
    SIGNED_16(2, "16-bit"),
    SIGNED_24(3, "24-bit"),
    SIGNED_32(4, "32-bit"),
    FLOAT_32(4, "32-bit float"),
    FLOAT_64(8, "64-bit float");

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FLOAT = MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle DOUBLE =
            MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);

    private final int bytes;
    private final String label;

    SampleEncoding(int bytes, String label) {
        this.bytes = bytes;
        this.label = label;
    }

    /** Signed integers of so many bytes, or null. */
    static SampleEncoding signed(int bytes) {
        return switch (bytes) {
            case 1 -> SIGNED_8;
            case 2 -> SIGNED_16;
            case 3 -> SIGNED_24;
            case 4 -> SIGNED_32;
            default -> null;
        };
    }

    int bytes() {
        return bytes;
    }

    /** "24-bit", for people. */
    String label() {
        return label;
    }

    /**
     * Converts {@code n} samples of one channel.
     *
     * @param start the first sample's first byte in {@code in}
     * @param stride bytes from one sample of this channel to its next
     */
    void toFloats(byte[] in, int start, int stride, float[] out, int offset, int n) {
        switch (this) {
            case UNSIGNED_8 -> unsigned8(in, start, stride, out, offset, n);
            case SIGNED_8 -> signed8(in, start, stride, out, offset, n);
            case SIGNED_16 -> signed16(in, start, stride, out, offset, n);
            case SIGNED_24 -> signed24(in, start, stride, out, offset, n);
            case SIGNED_32 -> signed32(in, start, stride, out, offset, n);
            case FLOAT_32 -> float32(in, start, stride, out, offset, n);
            case FLOAT_64 -> float64(in, start, stride, out, offset, n);
        }
    }

    /** Turns the byte order of the first {@code length} bytes round, sample by sample. */
    void swap(byte[] data, int length) {
        for (int i = 0; i + bytes <= length; i += bytes) {
            for (int low = i, high = i + bytes - 1; low < high; low++, high--) {
                byte kept = data[low];
                data[low] = data[high];
                data[high] = kept;
            }
        }
    }

    private static void unsigned8(byte[] in, int start, int stride, float[] out, int offset, int n) {
        for (int i = 0, at = start; i < n; i++, at += stride) {
            out[offset + i] = ((in[at] & 0xff) - 128) * 0x1p-7f;
        }
    }

    private static void signed8(byte[] in, int start, int stride, float[] out, int offset, int n) {
        for (int i = 0, at = start; i < n; i++, at += stride) {
            out[offset + i] = in[at] * 0x1p-7f;
        }
    }

    private static void signed16(byte[] in, int start, int stride, float[] out, int offset, int n) {
        for (int i = 0, at = start; i < n; i++, at += stride) {
            out[offset + i] = (short) SHORT.get(in, at) * 0x1p-15f;
        }
    }

    private static void signed24(byte[] in, int start, int stride, float[] out, int offset, int n) {
        for (int i = 0, at = start; i < n; i++, at += stride) {
            out[offset + i] = ((in[at] & 0xff) | (in[at + 1] & 0xff) << 8 | in[at + 2] << 16) * 0x1p-23f;
        }
    }

    private static void signed32(byte[] in, int start, int stride, float[] out, int offset, int n) {
        for (int i = 0, at = start; i < n; i++, at += stride) {
            out[offset + i] = (int) INT.get(in, at) * 0x1p-31f;
        }
    }

    private static void float32(byte[] in, int start, int stride, float[] out, int offset, int n) {
        for (int i = 0, at = start; i < n; i++, at += stride) {
            out[offset + i] = (float) FLOAT.get(in, at);
        }
    }

    private static void float64(byte[] in, int start, int stride, float[] out, int offset, int n) {
        for (int i = 0, at = start; i < n; i++, at += stride) {
            out[offset + i] = (float) (double) DOUBLE.get(in, at);
        }
    }
}
