package org.mixingmentor.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Composes WAV files for tests, honest ones and others. */
final class WavBytes {
    private final int codec;
    private final int bits;
    private final int channels;
    private final int rate;
    private final float[] samples;
    private String form = "RIFF";
    private ByteOrder order = ByteOrder.LITTLE_ENDIAN;
    private boolean extensible;
    private byte[] before = new byte[0];
    private byte[] after = new byte[0];
    private int claimedBits;
    private int frameBytes;
    private long dataSize;
    private long riffSize = -1;

    WavBytes(int codec, int bits, int channels, int rate, float... samples) {
        this.codec = codec;
        this.bits = bits;
        this.channels = channels;
        this.rate = rate;
        this.samples = samples;
        this.claimedBits = bits;
        this.frameBytes = channels * bits / 8;
        this.dataSize = (long) samples.length * bits / 8;
    }

    WavBytes form(String letters) {
        form = letters;
        return this;
    }

    WavBytes order(ByteOrder bytes) {
        order = bytes;
        form = bytes == ByteOrder.BIG_ENDIAN ? "RIFX" : "RIFF";
        return this;
    }

    WavBytes extensible(boolean longer) {
        extensible = longer;
        return this;
    }

    WavBytes before(byte[] chunk) {
        before = chunk;
        return this;
    }

    WavBytes after(byte[] chunk) {
        after = chunk;
        return this;
    }

    WavBytes claimedBits(int claim) {
        claimedBits = claim;
        return this;
    }

    WavBytes frameBytes(int claim) {
        frameBytes = claim;
        return this;
    }

    WavBytes dataSize(long claim) {
        dataSize = claim;
        return this;
    }

    WavBytes riffSize(long claim) {
        riffSize = claim;
        return this;
    }

    byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(1000 + before.length + after.length + samples.length * bits / 8)
                .order(order);
        boolean longSizes = form.endsWith("64");
        letters(out, form).putInt(0);
        letters(out, "WAVE");
        if (longSizes) {
            letters(out, "ds64")
                    .putInt(28)
                    .putLong(0)
                    .putLong(dataSize)
                    .putLong(0)
                    .putInt(0);
        }
        chunk(out, "JUNK", before);
        letters(out, "fmt ").putInt(extensible ? 40 : 16);
        out.putShort((short) (extensible ? 0xFFFE : codec))
                .putShort((short) channels)
                .putInt(rate);
        out.putInt(rate * frameBytes).putShort((short) frameBytes).putShort((short) claimedBits);
        if (extensible) {
            out.putShort((short) 22).putShort((short) claimedBits).putInt(3).putShort((short) codec);
            out.put(new byte[] {0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71});
        }
        letters(out, "data").putInt(longSizes ? -1 : (int) dataSize);
        for (float sample : samples) {
            put(out, sample);
        }
        chunk(out, "LIST", after);
        out.putInt(4, longSizes ? -1 : (int) (riffSize < 0 ? out.position() - 8 : riffSize));
        byte[] bytes = new byte[out.position()];
        out.flip().get(bytes);
        return bytes;
    }

    private void put(ByteBuffer out, float sample) {
        if (codec == 3) {
            if (bits == 32) {
                out.putFloat(sample);
            } else {
                out.putDouble(sample);
            }
            return;
        }
        long value = (long) (sample * (1L << (bits - 1)));
        switch (bits) {
            case 8 -> out.put((byte) (value + 128));
            case 16 -> out.putShort((short) value);
            case 24 -> out.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
            default -> out.putInt((int) value);
        }
    }

    private static void chunk(ByteBuffer out, String id, byte[] content) {
        if (content.length > 0) {
            letters(out, id).putInt(content.length).put(content);
            if (content.length % 2 == 1) {
                out.put((byte) 0);
            }
        }
    }

    private static ByteBuffer letters(ByteBuffer out, String four) {
        return out.put(four.getBytes(StandardCharsets.US_ASCII));
    }
}
