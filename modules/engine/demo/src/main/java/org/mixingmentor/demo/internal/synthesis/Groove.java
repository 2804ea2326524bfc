package org.mixingmentor.demo.internal.synthesis;

import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.flaws.Dice;

/**
 * What each part plays: a riff of muted and ringing chords, a kick that follows it, a backbeat, and a hi-hat that keeps
 * time.
 */
record Groove(List<Hit> riff, List<Hit> kick, List<Hit> snare, List<Hit> hat) {
    /** Bars of sixteenths, 1 = a chord: gallop, syncopated breakdowns, straight eighths, machine gun ... */
    private static final String[] RIFFS = {
        "1011101110111011", "1001001010010010", "1010101010101010", "1110111011101110",
        "1000001000100000", "1101101101101100", "1001000010011010", "1111001111001010",
    };
    /** Bars of backbeats: on two and four, half time, on every beat's second half, with a drag. */
    private static final String[] BACKBEATS = {
        "0000100000001000", "0000000010000000", "0010001000100010", "0000100000001010",
    };

    private static final String[] TIMES = {
        "1010101010101010", "1000100010001000", "1111111111111111", "1011101110111011"
    };
    private static final int[] SEMITONES = {0, 0, 0, 0, 1, 3, 5, 6, 7};

    static Groove draw(Dice dice, int steps) {
        List<Hit> riff = riff(dice, steps);
        return new Groove(riff, kick(dice, riff, steps), snare(dice, steps), hat(dice, steps));
    }

    private static List<Hit> riff(Dice dice, int steps) {
        String bar = RIFFS[dice.index(RIFFS.length)];
        double ringing = dice.even(0.05, 0.4);
        List<Hit> riff = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            boolean on = bar.charAt(step % 16) == '1';
            if (step == 0 || on != dice.chance(0.06)) {
                boolean open = dice.chance(ringing);
                int semitones = open ? SEMITONES[dice.index(SEMITONES.length)] : 0;
                riff.add(new Hit(step, dice.even(0.75, 1), 1, semitones, open));
            }
        }
        return untilTheNext(riff, steps);
    }

    /** A chord lasts until the next one. */
    private static List<Hit> untilTheNext(List<Hit> hits, int steps) {
        List<Hit> held = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            int end = i + 1 < hits.size() ? hits.get(i + 1).step() : steps;
            held.add(new Hit(hit.step(), hit.velocity(), end - hit.step(), hit.semitones(), hit.open()));
        }
        return List.copyOf(held);
    }

    private static List<Hit> kick(Dice dice, List<Hit> riff, int steps) {
        double follows = dice.even(0.6, 1);
        double fills = dice.even(0, 0.15);
        boolean[] chord = new boolean[steps];
        riff.forEach(hit -> chord[hit.step()] = true);
        List<Hit> kick = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            if (step == 0 || dice.chance(chord[step] ? follows : fills)) {
                kick.add(new Hit(step, dice.even(0.8, 1), 1, 0, false));
            }
        }
        return List.copyOf(kick);
    }

    private static List<Hit> snare(Dice dice, int steps) {
        String bar = BACKBEATS[dice.index(BACKBEATS.length)];
        double ghosts = dice.even(0, 0.12);
        List<Hit> snare = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            if (bar.charAt(step % 16) == '1') {
                snare.add(new Hit(step, dice.even(0.85, 1), 1, 0, false));
            } else if (dice.chance(ghosts)) {
                snare.add(new Hit(step, dice.even(0.15, 0.35), 1, 0, false));
            }
        }
        return List.copyOf(snare);
    }

    private static List<Hit> hat(Dice dice, int steps) {
        String bar = TIMES[dice.index(TIMES.length)];
        double openness = dice.chance(0.3) ? 1 : dice.even(0, 0.15);
        List<Hit> hat = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            if (bar.charAt(step % 16) == '1') {
                double accent = step % 4 == 0 ? 1 : 0.7;
                hat.add(new Hit(step, accent * dice.even(0.8, 1), 1, 0, dice.chance(openness)));
            }
        }
        return List.copyOf(hat);
    }
}
