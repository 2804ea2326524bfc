package org.mixingmentor.audio;

import org.mixingmentor.audio.playback.PlayableSound;

/** A playable stem in memory, at 48 kHz: once, or looped. */
public final class StemSound implements PlayableSound {
    private final Stem stem;
    private final long frames;

    /** The stem once. */
    public StemSound(Stem stem) {
        this(stem, stem.frames());
    }

    /**
     * The stem over and over, so that there is something to be heard beside a longer one.
     *
     * @param frames how long it is in all; where the stem is longer it is cut
     */
    public StemSound(Stem stem, long frames) {
        this.stem = stem;
        this.frames = frames;
    }

    @Override
    public int sampleRate() {
        return ChunkGrid.SAMPLE_RATE;
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public int read(long position, float[] left, float[] right, int offset, int length) {
        int asked = (int) Math.max(0, Math.min(length, frames - position));
        int filled = 0;
        while (filled < asked && stem.frames() > 0) {
            int at = (int) ((position + filled) % stem.frames());
            int n = Math.min(asked - filled, stem.frames() - at);
            System.arraycopy(stem.left(), at, left, offset + filled, n);
            System.arraycopy(stem.right(), at, right, offset + filled, n);
            filled += n;
        }
        return filled;
    }
}
