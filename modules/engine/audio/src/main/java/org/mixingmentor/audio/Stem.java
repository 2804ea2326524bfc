package org.mixingmentor.audio;

import java.io.IOException;

/**
 * A whole sound in memory at 48 kHz, before any gain. For what must see or change all of it at once (twins, synthesis,
 * short files); long files are streamed. The arrays are not copied: who is given a stem does not write into it.
 *
 * @param left left channel, full scale 1
 * @param right right channel, as long as {@code left}
 * @param mono whether the source has one channel (then both arrays hold the same samples)
 */
public record Stem(float[] left, float[] right, boolean mono) {
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
        return new ProgressiveStem(stream.format().frames()).readAll(stream, () -> false);
    }

    /** This sound as a stream at 48 kHz, from its beginning; each call starts a new one. */
    public AudioStream stream() {
        return new StemStream(this);
    }
}
