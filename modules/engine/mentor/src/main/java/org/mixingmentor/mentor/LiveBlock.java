package org.mixingmentor.mentor;

import org.mixingmentor.audio.CaptureSource;

/** A slot of the {@link LiveRing}: captured frames and their time. Reused for ever. */
final class LiveBlock {
    final float[] left = new float[CaptureSource.LONGEST_BLOCK];
    final float[] right = new float[CaptureSource.LONGEST_BLOCK];
    int length;
    int sampleRate;
    int channels;
    /** {@link System#nanoTime()} of its arrival. */
    long arrivedNs;
}
