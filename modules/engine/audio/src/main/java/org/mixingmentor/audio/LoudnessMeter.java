package org.mixingmentor.audio;

import java.util.OptionalDouble;
import org.mixingmentor.audio.internal.loudness.TruePeak;

/** Measures loudness while a 48 kHz sound goes by; bounded memory. One thread at a time. */
public final class LoudnessMeter {
    private final GatedLoudness gated = new GatedLoudness();
    private final TruePeak leftPeak = new TruePeak();
    private final TruePeak rightPeak = new TruePeak();

    public LoudnessMeter() {}

    /** Takes the next frames, at 48 kHz. */
    public void add(float[] left, float[] right, int offset, int length) {
        gated.add(left, right, offset, length);
        leftPeak.add(left, offset, length);
        rightPeak.add(right, offset, length);
    }

    /** The loudness of all that was added; the true peak is that of the 48 kHz samples. */
    public Loudness loudness() {
        return loudness(gated, Math.max(leftPeak.peak(), rightPeak.peak()));
    }

    /** Measures a stem in memory. */
    public static Loudness of(Stem stem) {
        LoudnessMeter meter = new LoudnessMeter();
        meter.add(stem.left(), stem.right(), 0, stem.frames());
        return meter.loudness();
    }

    static Loudness loudness(GatedLoudness gated, double truePeak) {
        OptionalDouble integrated = gated.integratedLufs();
        if (integrated.isEmpty()) {
            OptionalDouble none = OptionalDouble.empty();
            return new Loudness(none, none, none, none, none);
        }
        return new Loudness(
                integrated,
                gated.momentaryMaxLufs(),
                gated.shortTermMaxLufs(),
                gated.rangeLu(),
                OptionalDouble.of(20 * Math.log10(truePeak)));
    }
}
