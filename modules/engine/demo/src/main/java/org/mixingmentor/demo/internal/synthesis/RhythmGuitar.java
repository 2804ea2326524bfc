package org.mixingmentor.demo.internal.synthesis;

import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.flaws.Dice;

/**
 * Power chords, palm muted or ringing, through a high-gain amplifier and a cabinet; played twice, left and right.
 */
final class RhythmGuitar implements Instrument {
    /** Root, fifth, octave. */
    private static final double[] CHORD = {1, 1.4983, 2};

    @Override
    public String name() {
        return "guitar";
    }

    @Override
    public Stem play(Song song) {
        Dice dice = song.dice(name());
        Amplifier amplifier = Amplifier.draw(dice);
        double muted = dice.even(0.72, 0.84);
        double mutedS = dice.logarithmic(0.12, 0.3);
        SignalChain left = amplifier.play(take(song, dice, muted, mutedS));
        SignalChain right = amplifier.play(take(song, dice, muted, mutedS));
        double width = dice.even(0.5, 0.95);
        SignalChain one = left.copy().add(right, 1 - width);
        return Desk.stereo(song, name(), one, right.add(left, 1 - width), dice.even(-36, -26));
    }

    private static SignalChain take(Song song, Dice dice, double muted, double mutedS) {
        SignalChain strings = new SignalChain(song.frames());
        double detune = dice.logarithmic(0.9985, 1.0015);
        double pick = dice.even(0.08, 0.16);
        Noise noise = Noise.of(dice);
        for (Hit hit : song.groove().riff()) {
            double root = 2 * song.rootHz() * detune * StrictMath.pow(2, hit.semitones() / 12.0);
            int from = song.frame(hit.step() + dice.even(0, 0.08));
            int to = song.frame(hit.step() + hit.steps() * (hit.open() ? 0.97 : 0.85));
            double damping = hit.open() ? 0.35 : muted;
            double decayS = hit.open() ? 3 : mutedS;
            for (double ratio : CHORD) {
                double hz = root * ratio * dice.logarithmic(0.999, 1.001);
                new PluckedString(hz, decayS, damping, pick).play(strings, from, to, hit.velocity(), noise);
            }
        }
        return strings.normalise();
    }

    /** Settings of the amplifier and its cabinet. */
    private record Amplifier(
            double tightHz, double gainDb, double thumpDb, double scoopDb, double biteHz, double topHz) {
        static Amplifier draw(Dice dice) {
            return new Amplifier(
                    dice.logarithmic(110, 190),
                    dice.even(26, 38),
                    dice.even(1, 5),
                    dice.even(-5, -1),
                    dice.logarithmic(2200, 3200),
                    dice.logarithmic(4300, 5600));
        }

        SignalChain play(SignalChain strings) {
            return strings.filter(Biquad.highPass(tightHz, 0.7), Biquad.peak(900, 4, 0.7), Biquad.lowPass(6000, 0.7))
                    .normalise()
                    .drive(gainDb * 0.55, 0.1)
                    .filter(Biquad.highPass(70, 0.7))
                    .drive(gainDb * 0.45, -0.15)
                    .filter(
                            Biquad.highPass(85, 0.8),
                            Biquad.peak(120, thumpDb, 1.2),
                            Biquad.peak(420, scoopDb, 0.9),
                            Biquad.peak(biteHz, 5, 1),
                            Biquad.lowPass(topHz, 0.75),
                            Biquad.lowPass(topHz * 1.15, 0.75))
                    .normalise();
        }
    }
}
