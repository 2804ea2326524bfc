package org.mixingmentor.training.internal.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.training.Interval;
import org.mixingmentor.training.Intervals;
import org.mixingmentor.training.ScoredStem;

/** What a way of predicting does, song by song, and in all. */
final class SongTallies {
    private static final int MAE = 0;
    private static final int SIGNS = 1;
    private static final int HITS = 2;
    private static final int FALSE_CORRECTION = 3;
    private static final int MACRO_F1 = 4;
    private static final int FIRST_BAND = 5;

    private final List<String> flawTypes;
    private final List<Tally> songs;
    private final Tally all;
    private double[][] draws;

    /** @param counting says what of a stem is counted in the tally of its song */
    SongTallies(List<ScoredStem> stems, List<String> flawTypes, BiConsumer<Tally, ScoredStem> counting) {
        this.flawTypes = flawTypes;
        Map<String, Tally> bySong = new TreeMap<>();
        for (ScoredStem stem : stems) {
            Tally song = bySong.computeIfAbsent(stem.song(), name -> new Tally(flawTypes.size()));
            counting.accept(song, stem);
        }
        songs = new ArrayList<>(bySong.values());
        all = new Tally(flawTypes.size());
        songs.forEach(all::add);
    }

    /** Over all songs. */
    Tally all() {
        return all;
    }

    Intervals intervals() {
        List<Interval> found =
                IntStream.range(0, measures().size()).mapToObj(this::interval).toList();
        int firstFlaw = FIRST_BAND + Bands.ADVISED;
        Map<String, Interval> f1 = new LinkedHashMap<>();
        for (int j = 0; j < flawTypes.size(); j++) {
            f1.put(flawTypes.get(j), found.get(firstFlaw + j));
        }
        return new Intervals(
                found.get(MAE),
                found.subList(FIRST_BAND, firstFlaw),
                found.get(SIGNS),
                found.get(HITS),
                found.get(FALSE_CORRECTION),
                found.get(MACRO_F1),
                f1);
    }

    /** Intervals of a baseline, and of what is gained over it, draw by draw. */
    Map<String, Interval> besides(SongTallies learned) {
        double[] ratios = new double[Interval.DRAWS];
        double[] gains = new double[Interval.DRAWS];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = learned.draws()[MAE][i] / draws()[MAE][i];
            gains[i] = learned.draws()[HITS][i] - draws()[HITS][i];
        }
        Map<String, Interval> intervals = new LinkedHashMap<>();
        intervals.put("mae_db", interval(MAE));
        intervals.put("sign_agreement", interval(SIGNS));
        intervals.put("hit_rate", interval(HITS));
        intervals.put("relative_mae", Bootstrap.interval(ratios, saying(MAE)));
        intervals.put("hit_gain", Bootstrap.interval(gains, saying(HITS)));
        return intervals;
    }

    private Interval interval(int measure) {
        return Bootstrap.interval(draws()[measure], saying(measure));
    }

    /** How many songs have something to say on a measure. */
    private int saying(int measure) {
        ToDoubleFunction<Tally> own = measures().get(measure);
        return (int) songs.stream()
                .filter(song -> Double.isFinite(own.applyAsDouble(song)))
                .count();
    }

    /** [measures][draws], made once. */
    private double[][] draws() {
        if (draws == null) {
            draws = Bootstrap.drawn(songs, flawTypes.size(), measures());
        }
        return draws;
    }

    private List<ToDoubleFunction<Tally>> measures() {
        List<ToDoubleFunction<Tally>> measures = new ArrayList<>(
                List.of(Tally::maeDb, Tally::signAgreement, Tally::hitRate, Tally::falseCorrectionDb, Tally::macroF1));
        IntStream.range(0, Bands.ADVISED).forEach(band -> measures.add(tally -> tally.maeDb(band)));
        IntStream.range(0, flawTypes.size()).forEach(flaw -> measures.add(tally -> tally.f1(flaw)));
        return measures;
    }
}
