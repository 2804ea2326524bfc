package org.mixingmentor.audio;

import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.SourceFormat;

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

    /** This sound as a stream at 48 kHz, from its beginning; each call starts a new one. */
    public AudioStream stream() {
        return new StemStream(this);
    }

    /** Reads a stem in memory as a stream. */
    private static final class StemStream implements AudioStream {
        private final Stem stem;
        private int position;

        private StemStream(Stem stem) {
            this.stem = stem;
        }

        @Override
        public SourceFormat format() {
            return new SourceFormat("memory", ChunkGrid.SAMPLE_RATE, stem.mono() ? 1 : 2, stem.frames());
        }

        @Override
        public int read(float[] left, float[] right, int offset, int length) {
            int n = Math.min(length, stem.frames() - position);
            if (n <= 0) {
                return -1;
            }
            System.arraycopy(stem.left(), position, left, offset, n);
            System.arraycopy(stem.right(), position, right, offset, n);
            position += n;
            return n;
        }

        @Override
        public void close() {}
    }
}
