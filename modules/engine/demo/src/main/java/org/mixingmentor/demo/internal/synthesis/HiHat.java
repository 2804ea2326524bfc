package org.mixingmentor.demo.internal.synthesis;

import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.flaws.Dice;

/**
 * Six inharmonic partials that modulate each other, and noise, high passed: metal. Closed strokes are short, open ones
 * ring until the next; every fourth song has it in stereo.
 */
final class HiHat implements Instrument {
    private static final double[] RATIOS = {1, 1.342, 1.617, 1.941, 2.497, 2.833};

    @Override
    public String name() {
        return "hihat";
    }

    @Override
    public Stem play(Song song) {
        Dice dice = song.dice(name());
        boolean stereo = dice.chance(0.25);
        double hz = dice.logarithmic(3000, 4000);
        double metal = dice.even(0.5, 1.1);
        Strike strike = new Strike(dice.logarithmic(14, 34), dice.logarithmic(110, 260));
        SignalChain common = metal(song, hz, dice).gain(metal).add(hiss(song, dice), 1);
        strike.shape(common, song, Dice.of(dice.seed(), "common"));
        SignalChain left = tone(common, dice);
        if (!stereo) {
            return Desk.mono(song, name(), left, -40);
        }
        SignalChain right = left.copy();
        for (SignalChain side : new SignalChain[] {left, right}) {
            SignalChain air = hiss(song, dice);
            strike.shape(air, song, Dice.of(song.seed(), "air"));
            side.add(air.filter(Biquad.highPass(7000, 0.7)).normalise(), dice.even(0.08, 0.25) * left.peak());
        }
        right.gain(dice.even(0.75, 1.3));
        return Desk.stereo(song, name(), left, right, -30);
    }

    private static SignalChain tone(SignalChain track, Dice dice) {
        return track.filter(
                        Biquad.highPass(dice.logarithmic(5000, 6500), 0.8),
                        Biquad.highPass(dice.logarithmic(1200, 3000), 0.7),
                        Biquad.peak(dice.logarithmic(7500, 10_500), dice.even(1, 5), 1),
                        Biquad.lowPass(dice.logarithmic(14_000, 18_000), 0.7))
                .normalise();
    }

    private static SignalChain metal(Song song, double hz, Dice dice) {
        SignalChain track = new SignalChain(song.frames());
        float[] out = track.samples();
        double[] turns = new double[RATIOS.length];
        double depth = dice.even(0.15, 0.5);
        for (int i = 0; i < out.length; i++) {
            float modulator = 0;
            for (int partial = 0; partial < RATIOS.length; partial++) {
                modulator = Sine.of(turns[partial] + 1 + depth * modulator);
                turns[partial] += hz * RATIOS[partial] / ChunkGrid.SAMPLE_RATE;
                out[i] += modulator / RATIOS.length;
            }
        }
        return track;
    }

    private static SignalChain hiss(Song song, Dice dice) {
        SignalChain track = new SignalChain(song.frames());
        Noise noise = Noise.of(dice);
        for (int i = 0; i < song.frames(); i++) {
            track.samples()[i] = noise.next();
        }
        return track;
    }

    /** How long strokes ring, in milliseconds to 1/e. */
    private record Strike(double closedMs, double openMs) {
        /** Gives a steady sound the strokes of the song. */
        void shape(SignalChain track, Song song, Dice dice) {
            float[] out = track.samples();
            int at = 0;
            double rest = 0;
            for (Hit hit : song.groove().hat()) {
                int from = Math.max(at, song.frame(hit.step() + dice.even(0, 0.03)));
                rest = fade(out, at, from, rest, closedMs);
                double ms = (hit.open() ? openMs : closedMs) * dice.even(0.85, 1.15);
                int to = Math.min(out.length, from + song.frame(1));
                rest = fade(out, from, to, hit.velocity(), ms);
                at = to;
            }
            fade(out, at, out.length, rest, closedMs);
        }

        private static double fade(float[] out, int from, int to, double gain, double ms) {
            Decay level = new Decay(ms);
            double now = gain;
            for (int i = from; i < to; i++) {
                now = gain * level.next();
                out[i] *= (float) now;
            }
            return now;
        }
    }
}
