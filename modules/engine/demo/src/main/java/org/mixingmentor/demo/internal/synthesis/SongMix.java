package org.mixingmentor.demo.internal.synthesis;

import java.util.HashMap;
import java.util.Map;
import org.mixingmentor.audio.Loudness;
import org.mixingmentor.audio.LoudnessMeter;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.flaws.Dice;

/**
 * The mix of a song: each part at its loudness, the sum a little driven. Balances are those of the gold parts, so that a
 * flawed part changes the mix by its flaw alone.
 */
public final class SongMix {
    /** The mix's word in a dataset. */
    public static final String NAME = "mix";

    private static final Map<String, Double> BALANCE_LUFS =
            Map.of("kick", -21.0, "snare", -21.5, "hihat", -31.0, "bass", -22.0, "guitar", -20.0);
    private static final double FREEDOM_DB = 1.5;

    private final Song song;
    private final Map<String, Double> gains;
    private final double driveDb;
    private final double peak;

    /** Sets the balance by the gold parts, by instrument. */
    public SongMix(Song song, Map<String, Stem> gold) {
        this.song = song;
        Dice dice = song.dice(NAME);
        gains = new HashMap<>();
        for (Instrument instrument : Band.instruments()) {
            Loudness loudness = LoudnessMeter.of(gold.get(instrument.name()));
            double lufs = BALANCE_LUFS.get(instrument.name()) + dice.even(-FREEDOM_DB, FREEDOM_DB);
            gains.put(
                    instrument.name(),
                    StrictMath.pow(10, (lufs - loudness.integratedLufs().orElse(lufs)) / 20));
        }
        driveDb = dice.even(-2, 5);
        peak = StrictMath.pow(10, dice.even(-6, -0.5) / 20);
    }

    /** The mix of these parts. */
    public Stem of(Map<String, Stem> parts) {
        SignalChain left = new SignalChain(song.frames());
        SignalChain right = new SignalChain(song.frames());
        // In the band's order: a sum of floats depends on it.
        for (Instrument instrument : Band.instruments()) {
            Stem part = parts.get(instrument.name());
            add(left, part.left(), gains.get(instrument.name()));
            add(right, part.right(), gains.get(instrument.name()));
        }
        left.drive(driveDb, 0);
        right.drive(driveDb, 0);
        double louder = Math.max(left.peak(), right.peak());
        return SignalChain.stereo(left.gain(peak / louder), right.gain(peak / louder));
    }

    private static void add(SignalChain track, float[] part, double gain) {
        float[] out = track.samples();
        for (int i = 0; i < out.length; i++) {
            out[i] += (float) (gain * part[i]);
        }
    }
}
