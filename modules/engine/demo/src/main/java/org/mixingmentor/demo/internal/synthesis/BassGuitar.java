package org.mixingmentor.demo.internal.synthesis;

import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.flaws.Dice;

/** A picked string, clean below and driven above, as metal basses are mixed. Mono. */
final class BassGuitar implements Instrument {
    @Override
    public String name() {
        return "bass";
    }

    @Override
    public Stem play(Song song) {
        Dice dice = song.dice(name());
        SignalChain direct = new SignalChain(song.frames());
        double damping = dice.even(0.25, 0.5);
        double pick = dice.even(0.11, 0.2);
        Noise noise = Noise.of(dice);
        for (Hit hit : song.groove().riff()) {
            double hz = song.rootHz() * StrictMath.pow(2, hit.semitones() / 12.0);
            int from = song.frame(hit.step() + dice.even(0, 0.05));
            int to = song.frame(hit.step() + hit.steps() * (hit.open() ? 0.98 : 0.8));
            new PluckedString(hz, hit.open() ? 4 : 1.5, damping, pick).play(direct, from, to, hit.velocity(), noise);
        }
        direct.filter(Biquad.highPass(30, 0.7)).normalise();
        SignalChain low = direct.copy()
                .filter(Biquad.lowPass(dice.logarithmic(220, 380), 0.7), Biquad.peak(dice.even(60, 85), 4, 1))
                .normalise()
                .drive(dice.even(0, 8), 0)
                .normalise();
        SignalChain grit = direct.filter(Biquad.highPass(dice.logarithmic(180, 320), 0.7))
                .normalise()
                .drive(dice.even(14, 28), 0.15)
                .filter(
                        Biquad.peak(dice.logarithmic(700, 1200), dice.even(0, 4), 1),
                        Biquad.lowPass(dice.logarithmic(3200, 5000), 0.7),
                        Biquad.lowPass(5500, 0.7),
                        Biquad.highPass(150, 0.7))
                .normalise();
        return Desk.mono(song, name(), low.add(grit, dice.even(0.18, 0.4)), -45);
    }
}
