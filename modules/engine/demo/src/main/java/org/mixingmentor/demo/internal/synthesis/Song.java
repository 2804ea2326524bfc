package org.mixingmentor.demo.internal.synthesis;

import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.flaws.Dice;

/**
 * What all parts of a song share.
 *
 * @param seed of everything that a part leaves to chance
 * @param bpm quarter notes in a minute
 * @param steps length in sixteenths
 * @param rootHz the lowest string of the bass; the guitar's is an octave above
 * @param groove what is played when
 */
public record Song(long seed, double bpm, int steps, double rootHz, Groove groove) {
    /** A song is at least as long as this; it ends with the next eighth note. */
    private static final double LEAST_SECONDS = 2.0;

    /** Draws song {@code number} of the songs of a seed. */
    public static Song draw(long seed, int number) {
        long own = Dice.of(seed, "song " + number).seed();
        Dice dice = Dice.of(own, "song");
        double bpm = Math.round(dice.logarithmic(92, 185));
        int steps = 2 * (int) Math.ceil(LEAST_SECONDS * bpm / 30);
        double rootHz = 41.2 * StrictMath.pow(2, -dice.index(8) / 12.0) * dice.logarithmic(0.995, 1.005);
        return new Song(own, bpm, steps, rootHz, Groove.draw(Dice.of(own, "groove"), steps));
    }

    /** The dice of one part. */
    Dice dice(String part) {
        return Dice.of(seed, part);
    }

    /** Length at 48 kHz. */
    public int frames() {
        return frame(steps);
    }

    /** Where a sixteenth begins. */
    int frame(double step) {
        return (int) (step * 15 / bpm * ChunkGrid.SAMPLE_RATE);
    }
}
