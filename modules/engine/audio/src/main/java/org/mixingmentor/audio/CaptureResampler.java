package org.mixingmentor.audio;

import org.mixingmentor.audio.internal.resampling.LiveKernel;

/**
 * Brings what a device gives to 48 kHz, block by block: 96 taps at the lower rate, stop band at -96 dB, about a
 * millisecond late. Allocates nothing after it is made; one thread.
 */
public final class CaptureResampler {
    private final LiveKernel left;
    private final LiveKernel right;

    /** @param sampleRate of the device, in Hz; of 48000 the samples are passed on as they are */
    public CaptureResampler(int sampleRate) {
        left = new LiveKernel(sampleRate, ChunkGrid.SAMPLE_RATE, CaptureSource.LONGEST_BLOCK);
        right = left.fresh();
    }

    /** The most frames that a block can become. */
    public int mostFrames() {
        return left.mostOutputs();
    }

    /**
     * Takes a block of at most {@link CaptureSource#LONGEST_BLOCK} frames.
     *
     * @param outLeft receives the frames at 48 kHz from 0; {@link #mostFrames()} fit
     * @return how many
     */
    public int take(float[] inLeft, float[] inRight, int length, float[] outLeft, float[] outRight) {
        right.take(inRight, length, outRight);
        return left.take(inLeft, length, outLeft);
    }
}
