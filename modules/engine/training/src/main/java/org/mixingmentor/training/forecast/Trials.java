package org.mixingmentor.training.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.mixingmentor.audio.Quantile;
import org.mixingmentor.training.Interval;

/** What was said of untouched and of flawed gold, song by song; kinds of flaws are numbered. */
final class Trials {
    private static final int DRAWS = 200;

    private final int kinds;
    private final List<Song> songs = new ArrayList<>();

    Trials(int kinds) {
        this.kinds = kinds;
    }

    /** What was said of the stems of one song. */
    static final class Song {
        private final List<Double> untouched = new ArrayList<>();
        private final List<List<Said>> flawed = new ArrayList<>();
        private double errors;
        private double wanted;
        private int counted;

        /** Of a gold stem: the largest correction of a band, in dB. */
        void untouched(double strengthDb) {
            untouched.add(strengthDb);
        }

        void flawed(int kind, double strengthDb, boolean right) {
            flawed.get(kind).add(new Said(strengthDb, right));
        }

        /** Mean absolute error over bands, and that of no change. */
        void error(double db, double noChangeDb) {
            errors += db;
            wanted += noChangeDb;
            counted++;
        }
    }

    private record Said(double strengthDb, boolean right) {}

    Song song() {
        Song song = new Song();
        for (int kind = 0; kind < kinds; kind++) {
            song.flawed.add(new ArrayList<>());
        }
        songs.add(song);
        return song;
    }

    /** The error to be expected of a training, in dB. */
    double maeDb() {
        return Reached.errorDb(observedDb(), noChangeDb(), songs.size());
    }

    /** The observer's own. */
    double observedDb() {
        return songs.stream().mapToDouble(song -> song.errors).sum()
                / songs.stream().mapToInt(song -> song.counted).sum();
    }

    double noChangeDb() {
        return songs.stream().mapToDouble(song -> song.wanted).sum()
                / songs.stream().mapToInt(song -> song.counted).sum();
    }

    /** The share that is found, as in {@link #found}. */
    double right(int kind) {
        return found(kind).right();
    }

    /**
     * What a training can be expected to find of a kind. With few songs the most that is said of untouched gold is a matter of
     * which ones there are: the observer's shares are means over songs drawn anew.
     */
    Forecast.Found found(int kind) {
        double[][] shares = drawn(kind);
        double[] said = Arrays.stream(shares).mapToDouble(share -> share[0]).toArray();
        double[] right =
                Arrays.stream(shares).mapToDouble(share -> share[1]).sorted().toArray();
        double expected = Reached.share(kind, mean(right), songs.size());
        Interval interval = songs.size() < Interval.LEAST_SONGS
                ? Interval.none(songs.size())
                : new Interval(
                        Math.min(expected, Quantile.linear(right, 0.025)),
                        Math.max(expected, Quantile.linear(right, 0.975)),
                        songs.size());
        return new Forecast.Found(Math.max(expected, mean(said)), expected, interval);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private double[][] drawn(int kind) {
        SplittableRandom random = new SplittableRandom(kind);
        double[][] shares = new double[DRAWS][];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Song> some = new ArrayList<>();
            for (int i = 0; i < songs.size(); i++) {
                some.add(songs.get(random.nextInt(songs.size())));
            }
            shares[draw] = shares(kind, some);
        }
        return shares;
    }

    /** Said and right, at a threshold that so much of the same songs' untouched gold stays under. */
    private static double[] shares(int kind, List<Song> some) {
        double[] untouched = some.stream()
                .flatMap(song -> song.untouched.stream())
                .mapToDouble(x -> x)
                .sorted()
                .toArray();
        double threshold = Quantile.linear(untouched, 1 - Forecast.FALSE_ALARMS);
        int all = 0;
        int said = 0;
        int right = 0;
        for (Song song : some) {
            for (Said one : song.flawed.get(kind)) {
                all++;
                said += one.strengthDb > threshold ? 1 : 0;
                right += one.strengthDb > threshold && one.right ? 1 : 0;
            }
        }
        return new double[] {(double) said / all, (double) right / all};
    }
}
