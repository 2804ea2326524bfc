package org.mixingmentor.audio;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.mixingmentor.audio.internal.playback.StreamedSound;

/** A sound that can be read from any place: what a {@link Player} plays. Read by one thread at a time. */
public interface PlayableSound extends Closeable {
    /** Hz. */
    int sampleRate();

    /** Length in frames; a file whose header does not tell has -1 until it was read to its end. */
    long frames();

    /**
     * Reads frames. Going on where the last call ended is quick; another place may take as long as decoding up to it.
     *
     * @param position first frame, 0 or more
     * @param left where the left channel goes, from {@code offset}, full scale 1
     * @param right likewise
     * @return the frames read, {@code length} unless the sound ends before, 0 behind its end
     * @throws AudioException when the file is gone or damaged
     */
    int read(long position, float[] left, float[] right, int offset, int length) throws IOException;

    @Override
    default void close() throws IOException {}

    /** A stem in memory, at 48 kHz. */
    static PlayableSound of(Stem stem) {
        return new PlayableSound() {
            @Override
            public int sampleRate() {
                return ChunkGrid.SAMPLE_RATE;
            }

            @Override
            public long frames() {
                return stem.frames();
            }

            @Override
            public int read(long position, float[] left, float[] right, int offset, int length) {
                int n = (int) Math.max(0, Math.min(length, stem.frames() - position));
                if (n > 0) {
                    System.arraycopy(stem.left(), (int) position, left, offset, n);
                    System.arraycopy(stem.right(), (int) position, right, offset, n);
                }
                return n;
            }
        };
    }

    /**
     * A sound over and over, so that there is something to be heard beside a longer one.
     *
     * @param frames how long it is in all; where the sound is longer it is cut
     */
    static PlayableSound repeating(Stem stem, long frames) {
        PlayableSound once = of(stem);
        return new PlayableSound() {
            @Override
            public int sampleRate() {
                return once.sampleRate();
            }

            @Override
            public long frames() {
                return frames;
            }

            @Override
            public int read(long position, float[] left, float[] right, int offset, int length) throws IOException {
                int wanted = (int) Math.max(0, Math.min(length, frames - position));
                int filled = 0;
                while (filled < wanted && stem.frames() > 0) {
                    long at = (position + filled) % stem.frames();
                    filled += once.read(at, left, right, offset + filled, wanted - filled);
                }
                return filled;
            }
        };
    }

    /** A file at its own rate, decoded as it is played: for what is too long to be held in memory. */
    static PlayableSound of(AudioFiles files, Path file) throws IOException {
        return new StreamedSound(() -> files.open(file));
    }
}
