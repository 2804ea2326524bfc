package org.mixingmentor.demo.internal.synthesis;

import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.flaws.Dice;

/** Two modes of the skin, the noise of the wires, the crack of the stick, and a room; every third song in stereo. */
final class SnareDrum implements Instrument {
    @Override
    public String name() {
        return "snare";
    }

    @Override
    public Stem play(Song song) {
        Dice dice = song.dice(name());
        SignalChain skin = new SignalChain(song.frames());
        SignalChain wires = new SignalChain(song.frames());
        SignalChain crack = new SignalChain(song.frames());
        double hz = dice.logarithmic(175, 225);
        double bend = dice.even(0.1, 0.35);
        double skinMs = dice.logarithmic(35, 75);
        double wiresMs = dice.logarithmic(45, 95);
        Noise noise = Noise.of(dice);
        for (Hit hit : song.groove().snare()) {
            int at = song.frame(hit.step() + dice.even(0, 0.03));
            double gain = hit.velocity();
            Strokes.mode(skin, at, gain, hz, bend, 15, skinMs);
            Strokes.mode(skin, at, gain * 0.45, hz * 1.72, bend / 2, 10, skinMs * 0.6);
            Strokes.mode(skin, at, gain * 0.15, hz * 2.6, 0, 10, skinMs * 0.35);
            Strokes.noise(wires, at, gain, 1.2, wiresMs, noise);
            Strokes.noise(crack, at, gain * gain, 0.05, 2.5, noise);
        }
        wires.filter(
                Biquad.highPass(dice.logarithmic(1000, 1500), 0.7),
                Biquad.peak(dice.logarithmic(4000, 6000), 4, 0.8),
                Biquad.lowPass(dice.logarithmic(9000, 12_000), 0.7));
        crack.filter(Biquad.highPass(1800, 0.7), Biquad.lowPass(12_000, 0.7));
        skin.normalise().add(wires.normalise(), dice.even(0.45, 0.8)).add(crack.normalise(), dice.even(0.3, 0.6));
        skin.drive(dice.even(-4, 5), 0.08).filter(Biquad.highPass(95, 0.7));
        double roomDb = dice.even(-22, -11);
        return dice.chance(0.3)
                ? Desk.stereo(song, name(), skin, skin.copy(), roomDb)
                : Desk.mono(song, name(), skin, roomDb);
    }
}
