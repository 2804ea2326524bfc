package org.mixingmentor.mentor;

import org.mixingmentor.audio.CaptureSource;

/** A place of the ring: some frames as they came, and when. Reused for ever. */
final class LiveBlock {
    final float[] left = new float[CaptureSource.LONGEST_BLOCK];
    final float[] right = new float[CaptureSource.LONGEST_BLOCK];
    int length;
    int sampleRate;
    int channels;
    /** {@link System#nanoTime()} of its arrival. */
    long arrivedNs;
}
