package org.mixingmentor.fingerprint;

import java.util.Arrays;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.SourceFormat;

/**
 * Keeps a sound that goes by, if it is not too long, to give it once more without decoding. Its buffers grow to the
 * longest sound it kept and are used again for the next.
 */
final class ReplayBuffer implements AudioFiles.Listener {
    static final int BYTES_PER_FRAME = 2 * Float.BYTES;

    private static final int FIRST = 10 * ChunkGrid.SAMPLE_RATE;

    private final int most;
    private float[] left = new float[0];
    private float[] right = new float[0];
    private int frames;
    private boolean whole = true;

    ReplayBuffer(int most) {
        this.most = most;
    }

    /** Forgets the last sound. */
    void clear() {
        frames = 0;
        whole = true;
    }

    @Override
    public void frames(float[] nextLeft, float[] nextRight, int length) {
        whole &= length <= most - frames;
        if (whole) {
            makeRoom(frames + length);
            System.arraycopy(nextLeft, 0, left, frames, length);
            System.arraycopy(nextRight, 0, right, frames, length);
            frames += length;
        }
    }

    private void makeRoom(int needed) {
        if (needed > left.length) {
            int size = (int) Math.min(most, Math.max(needed, Math.max(FIRST, left.length * 3L / 2)));
            left = Arrays.copyOf(left, size);
            right = Arrays.copyOf(right, size);
        }
    }

    /** Whether all of the sound was kept. */
    boolean isWhole() {
        return whole;
    }

    /** The sound from its beginning, at 48 kHz. */
    AudioStream stream() {
        return new AudioStream() {
            private int position;

            @Override
            public SourceFormat format() {
                return new SourceFormat("memory", ChunkGrid.SAMPLE_RATE, 2, frames);
            }

            @Override
            public int read(float[] toLeft, float[] toRight, int offset, int length) {
                int n = Math.min(length, frames - position);
                if (n == 0) {
                    return -1;
                }
                System.arraycopy(left, position, toLeft, offset, n);
                System.arraycopy(right, position, toRight, offset, n);
                position += n;
                return n;
            }

            @Override
            public void close() {}
        };
    }
}
