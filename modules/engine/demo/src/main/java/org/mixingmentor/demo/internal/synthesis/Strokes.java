package org.mixingmentor.demo.internal.synthesis;

import org.mixingmentor.audio.ChunkGrid;

/** What drums are made of, added to a track from a frame on. */
final class Strokes {
    /** Everything ends this many time constants after it began: -69 dB. */
    private static final double LENGTH = 8;

    private Strokes() {}

    /** A damped mode of a skin or shell, with a pitch that falls from {@code hz * (1 + bend)} to {@code hz}. */
    static void mode(SignalChain track, int from, double gain, double hz, double bend, double bendMs, double decayMs) {
        float[] out = track.samples();
        Decay level = new Decay(decayMs);
        Decay sweep = new Decay(bendMs);
        double turns = 0;
        for (int i = from; i < end(out, from, decayMs); i++) {
            out[i] += (float) (gain * level.next() * Sine.of(turns));
            turns += hz * (1 + bend * sweep.next()) / ChunkGrid.SAMPLE_RATE;
        }
    }

    /** A burst of noise that rises within {@code attackMs} and decays. */
    static void noise(SignalChain track, int from, double gain, double attackMs, double decayMs, Noise noise) {
        float[] out = track.samples();
        Decay level = new Decay(decayMs);
        Decay silence = new Decay(attackMs);
        for (int i = from; i < end(out, from, decayMs); i++) {
            out[i] += (float) (gain * level.next() * (1 - silence.next()) * noise.next());
        }
    }

    private static int end(float[] out, int from, double decayMs) {
        return Math.min(out.length, from + (int) (LENGTH * decayMs * ChunkGrid.SAMPLE_RATE / 1000));
    }
}
