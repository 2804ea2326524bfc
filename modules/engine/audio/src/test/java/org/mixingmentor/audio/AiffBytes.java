package org.mixingmentor.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Composes stereo AIFF-C files for tests. */
final class AiffBytes {
    static final int FRAMES_AT = 22;
    static final int SOUND_SIZE_AT = 48;

    private AiffBytes() {}

    static byte[] of(String type, int bits, double rate, float... samples) {
        int bytes = samples.length * bits / 8;
        ByteBuffer out = ByteBuffer.allocate(60 + bytes);
        letters(out, "FORM").putInt(52 + bytes);
        letters(out, "AIFC");
        letters(out, "COMM")
                .putInt(24)
                .putShort((short) 2)
                .putInt(samples.length / 2)
                .putShort((short) bits);
        int exponent = Math.getExponent(rate);
        out.putShort((short) (exponent + 16383)).putLong((long) Math.scalb(rate, 62 - exponent) << 1);
        letters(out, type).putShort((short) 0);
        letters(out, "SSND").putInt(8 + bytes).putLong(0);
        boolean little = type.equals("sowt") || type.startsWith("42") || type.startsWith("23");
        for (float sample : samples) {
            out.put(sample(type, bits, sample, little));
        }
        return out.array();
    }

    private static byte[] sample(String type, int bits, float sample, boolean little) {
        ByteBuffer one = ByteBuffer.allocate(8);
        if (type.equals("fl32")) {
            one.putFloat(sample);
        } else if (type.equals("fl64")) {
            one.putDouble(sample);
        } else {
            long value = (long) (sample * (1L << (bits - 1))) + (type.equals("raw ") ? 128 : 0);
            one.putLong(value << (64 - bits));
        }
        byte[] bytes = Arrays.copyOf(one.array(), bits / 8);
        if (little) {
            ByteBuffer turned =
                    ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(one.getLong(0) >> (64 - bits));
            return Arrays.copyOf(turned.array(), bits / 8);
        }
        return bytes;
    }

    private static ByteBuffer letters(ByteBuffer out, String four) {
        return out.put(four.getBytes(StandardCharsets.US_ASCII));
    }
}
