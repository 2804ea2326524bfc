package org.mixingmentor.audio;

import org.mixingmentor.audio.internal.loudness.SlidingLoudness;
import org.mixingmentor.audio.internal.loudness.TruePeak;

/**
 * The loudness of a 48 kHz sound that goes on for ever, by ITU-R BS.1770-4 and EBU Tech 3341, in constant memory. One
 * thread. Values are in LUFS: NaN where there is nothing to say yet, minus infinity for digital silence.
 */
public final class LiveLoudnessMeter {
    private final SlidingLoudness loudness = new SlidingLoudness();
    private TruePeak leftPeak = new TruePeak();
    private TruePeak rightPeak = new TruePeak();

    public LiveLoudnessMeter() {}

    /** Takes the next frames, at 48 kHz. */
    public void add(float[] left, float[] right, int offset, int length) {
        loudness.add(left, right, offset, length);
        leftPeak.add(left, offset, length);
        rightPeak.add(right, offset, length);
    }

    /** Of the last 400 ms. */
    public double momentaryLufs() {
        return loudness.momentaryLufs();
    }

    /** Of the last 3 s, or of what there is from 400 ms on. */
    public double shortTermLufs() {
        return loudness.shortTermLufs();
    }

    /** Gated, of the last 10 s, or of what there is from 400 ms on. */
    public double recentLufs() {
        return loudness.recentLufs();
    }

    /** Gated, since the beginning or the last {@link #restart()}; the gates are exact to 0.05 LU. */
    public double integratedLufs() {
        return loudness.integratedLufs();
    }

    /** The largest true peak since the beginning or the last {@link #restart()}, in dBTP; minus infinity for silence. */
    public double truePeakDbtp() {
        return 20 * Math.log10(Math.max(leftPeak.peak(), rightPeak.peak()));
    }

    /** Begins integrated loudness and true peak anew. */
    public void restart() {
        loudness.restart();
        leftPeak = new TruePeak();
        rightPeak = new TruePeak();
    }
}
