package org.mixingmentor.audio;

/** Measures loudness while a 48 kHz sound goes by; bounded memory. One thread at a time. */
public final class LoudnessMeter {
    public LoudnessMeter() {}

    /** Takes the next frames, at 48 kHz. */
    public void add(float[] left, float[] right, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    /** The loudness of all that was added; the true peak is that of the 48 kHz samples. */
    public Loudness loudness() {
        throw new UnsupportedOperationException();
    }

    /** Measures a stem in memory. */
    public static Loudness of(Stem stem) {
        LoudnessMeter meter = new LoudnessMeter();
        meter.add(stem.left(), stem.right(), 0, stem.frames());
        return meter.loudness();
    }
}
