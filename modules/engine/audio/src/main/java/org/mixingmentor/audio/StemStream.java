package org.mixingmentor.audio;

/** Reads a stem in memory as a stream. */
final class StemStream implements AudioStream {
    private final Stem stem;
    private int position;

    StemStream(Stem stem) {
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
