package org.mixingmentor.demo.internal.synthesis;

import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.flaws.Dice;

/** A skin whose pitch falls, shell modes, the thud and the click of a beater. Mono. */
final class KickDrum implements Instrument {
    @Override
    public String name() {
        return "kick";
    }

    @Override
    public Stem play(Song song) {
        Dice dice = song.dice(name());
        SignalChain body = new SignalChain(song.frames());
        SignalChain thud = new SignalChain(song.frames());
        SignalChain click = new SignalChain(song.frames());
        double hz = dice.logarithmic(46, 62);
        double bend = dice.even(1.2, 2.8);
        double bendMs = dice.even(10, 22);
        double decayMs = dice.logarithmic(45, 110);
        double shell = dice.even(0.05, 0.14);
        double shellMs = dice.even(14, 30);
        double clickMs = dice.even(1.5, 4);
        Noise noise = Noise.of(dice);
        for (Hit hit : song.groove().kick()) {
            int at = song.frame(hit.step() + dice.even(0, 0.02));
            double gain = hit.velocity();
            Strokes.mode(body, at, gain, hz, bend, bendMs, decayMs);
            Strokes.mode(body, at, gain * shell, hz * 2.3, 0.3, 8, shellMs);
            Strokes.mode(body, at, gain * shell * 0.7, hz * 3.7, 0.2, 6, shellMs * 0.7);
            Strokes.noise(thud, at, gain, 0.3, 7, noise);
            Strokes.noise(click, at, gain * gain, 0.05, clickMs, noise);
        }
        double clickHz = dice.logarithmic(2800, 4600);
        thud.filter(Biquad.lowPass(dice.logarithmic(500, 900), 0.7), Biquad.highPass(90, 0.7));
        click.filter(Biquad.highPass(1400, 0.7), Biquad.peak(clickHz, 8, 1.2), Biquad.lowPass(10_500, 0.7));
        body.normalise().add(thud.normalise(), dice.even(0.1, 0.25)).add(click.normalise(), dice.even(0.25, 0.55));
        body.filter(Biquad.peak(dice.logarithmic(300, 420), dice.even(-6, -2), 0.9));
        body.drive(dice.even(-6, 4), 0.05).filter(Biquad.highPass(28, 0.7));
        return Desk.mono(song, name(), body, dice.even(-32, -20));
    }
}
