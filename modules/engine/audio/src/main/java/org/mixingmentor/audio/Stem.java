package org.mixingmentor.audio;

import java.io.IOException;
import java.util.Arrays;

/**
 * A whole sound in memory at 48 kHz, before any gain. For what must see or change all of it at once (twins, synthesis,
 * short files); long files are streamed. The arrays are not copied: who is given a stem does not write into it.
 *
 * @param left left channel, full scale 1
 * @param right right channel, as long as {@code left}
 * @param mono whether the source has one channel (then both arrays hold the same samples)
 */
public record Stem(float[] left, float[] right, boolean mono) {
    private static final long TRUSTED_FRAMES = 1 << 22;
    private static final int BLOCK = 1 << 16;
    private static final long LONGEST = Integer.MAX_VALUE - 8;

    public Stem {
        if (left.length != right.length) {
            throw new IllegalArgumentException("left has " + left.length + " samples, right " + right.length);
        }
    }

    /** Frames at 48 kHz. */
    public int frames() {
        return left.length;
    }

    /** Length in seconds. */
    public double seconds() {
        return (double) left.length / ChunkGrid.SAMPLE_RATE;
    }

    /**
     * Reads a 48 kHz stream to its end.
     *
     * @throws IllegalArgumentException when the stream has another sample rate
     */
    public static Stem read(AudioStream stream) throws IOException {
        SourceFormat format = stream.format();
        if (format.sampleRate() != ChunkGrid.SAMPLE_RATE) {
            throw new IllegalArgumentException("the stream has " + format.sampleRate() + " Hz");
        }
        boolean mono = format.channels() == 1;
        // One more than announced, so that the end is met without growing; but a header may lie.
        int capacity = (int) Math.max(1, Math.min(format.frames() + 1, TRUSTED_FRAMES));
        float[] left = new float[capacity];
        float[] right = new float[capacity];
        int length = 0;
        for (int n = 0; n >= 0; n = stream.read(left, right, length, capacity - length)) {
            length += n;
            if (length == capacity) {
                if (capacity == LONGEST) {
                    throw new OutOfMemoryError("longer than an array");
                }
                capacity = (int) Math.min(LONGEST, capacity + (long) capacity / 2 + BLOCK);
                left = Arrays.copyOf(left, capacity);
                right = Arrays.copyOf(right, capacity);
            }
        }
        float[] exact = length == capacity ? left : Arrays.copyOf(left, length);
        return new Stem(exact, mono ? exact : Arrays.copyOf(right, length), mono);
    }

    /** This sound as a stream at 48 kHz, from its beginning; each call starts a new one. */
    public AudioStream stream() {
        return new StemStream(this);
    }
}
