package org.mixingmentor.demo.internal.synthesis;

import java.util.SplittableRandom;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.Room;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.flaws.Dice;

/**
 * What happens to a part on its way to a stem: the room of the song, a little tone, the hiss of a
 * recording, a level.
 */
final class Desk {
    private static final double LOUDEST_PEAK_DB = -1;
    private static final double QUIETEST_PEAK_DB = -13;
    private static final double TONE_DB = 2;
    /** Hiss beside the loudest sample. */
    private static final double LOUDEST_HISS_DB = -52;

    private static final double QUIETEST_HISS_DB = -66;

    private Desk() {}

    /** @param roomDb energy of the room beside the sound's */
    static Stem mono(Song song, String part, SignalChain track, double roomDb) {
        return finished(song, part, track.mono(), roomDb);
    }

    static Stem stereo(Song song, String part, SignalChain left, SignalChain right, double roomDb) {
        return finished(song, part, SignalChain.stereo(left, right), roomDb);
    }

    private static Stem finished(Song song, String part, Stem dry, double roomDb) {
        Dice dice = song.dice(part + " desk");
        Dice house = song.dice("room");
        double seconds = house.logarithmic(0.2, 0.7);
        Stem wet = new Room(new SplittableRandom(house.seed()), house.even(0.4, 1.1), seconds).of(dry);
        double gain = Math.sqrt(StrictMath.pow(10, roomDb / 10) * energy(dry) / Math.max(1e-30, energy(wet)));
        Biquad[] tone = {
            Biquad.lowShelf(dice.logarithmic(90, 160), dice.even(-TONE_DB, TONE_DB), 0.7),
            Biquad.peak(dice.logarithmic(300, 3000), dice.even(-TONE_DB, TONE_DB), 0.7),
            Biquad.highShelf(dice.logarithmic(4000, 8000), dice.even(-TONE_DB, TONE_DB), 0.7)
        };
        double peak = StrictMath.pow(10, dice.even(QUIETEST_PEAK_DB, LOUDEST_PEAK_DB) / 20);
        double hiss = StrictMath.pow(10, dice.even(QUIETEST_HISS_DB, LOUDEST_HISS_DB) / 20) * peak(dry);
        SignalChain left = channel(dry.left(), wet.left(), gain, tone).add(pink(dry.frames(), dice), hiss);
        if (dry.mono()) {
            return left.gain(peak / left.peak()).mono();
        }
        SignalChain right = channel(dry.right(), wet.right(), gain, tone).add(pink(dry.frames(), dice), hiss);
        double louder = Math.max(left.peak(), right.peak());
        return SignalChain.stereo(left.gain(peak / louder), right.gain(peak / louder));
    }

    private static SignalChain channel(float[] dry, float[] wet, double gain, Biquad[] tone) {
        SignalChain track = new SignalChain(dry.length);
        float[] out = track.samples();
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) (dry[i] + gain * wet[i]);
        }
        return track.filter(tone);
    }

    /** Noise that falls by 3 dB an octave: three one-pole filters (P. Kellet's economy filter). */
    private static SignalChain pink(int frames, Dice dice) {
        SignalChain track = new SignalChain(frames);
        Noise noise = Noise.of(dice);
        double low = 0;
        double middle = 0;
        double high = 0;
        for (int i = 0; i < frames; i++) {
            float white = noise.next();
            low = 0.99765 * low + white * 0.0990460;
            middle = 0.96300 * middle + white * 0.2965164;
            high = 0.57000 * high + white * 1.0526913;
            track.samples()[i] = (float) (low + middle + high + white * 0.1848);
        }
        return track.normalise();
    }

    private static double peak(Stem stem) {
        float peak = 0;
        for (float sample : stem.left()) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    private static double energy(Stem stem) {
        double sum = 0;
        for (int i = 0; i < stem.frames(); i++) {
            sum += stem.left()[i] * stem.left()[i] + stem.right()[i] * stem.right()[i];
        }
        return sum;
    }
}
