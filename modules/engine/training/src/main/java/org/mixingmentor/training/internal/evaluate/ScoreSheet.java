package org.mixingmentor.training.internal.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.Interval;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.internal.learn.tribuo.TribuoEvaluation;

/** Counts what was predicted for stems against what they wanted, beside the baselines. */
public final class ScoreSheet {
    private final List<ScoredStem> stems;
    private final List<String> flawTypes;
    private final SongTallies learned;

    private ScoreSheet(List<ScoredStem> stems, List<String> flawTypes) {
        this.stems = stems;
        this.flawTypes = flawTypes;
        learned = new SongTallies(stems, flawTypes, (tally, stem) -> {
            tally.add(stem, stem.predicted());
            tally.add(stem, stem.named(), flawTypes);
        });
    }

    /** The scores of all, and of each instrument. */
    public static Scores scores(List<ScoredStem> stems, List<String> flawTypes) {
        Map<String, List<ScoredStem>> byInstrument = new TreeMap<>();
        stems.forEach(stem -> byInstrument
                .computeIfAbsent(stem.instrument(), name -> new ArrayList<>())
                .add(stem));
        Map<String, Scores> parts = new TreeMap<>();
        byInstrument.forEach((name, own) -> parts.put(name, new ScoreSheet(own, flawTypes).scores(Map.of())));
        return new ScoreSheet(stems, flawTypes).scores(parts);
    }

    private Scores scores(Map<String, Scores> byInstrument) {
        Tally all = learned.all();
        Map<String, Scores.Baseline> baselines = new LinkedHashMap<>();
        Correction mean = averageTarget();
        baselines.put("zero", baseline(stem -> Correction.none()));
        baselines.put("mean", baseline(stem -> mean));
        baselines.put("constant", constant());
        baselines.put("match_eq", baseline(ScoredStem::matchEq));
        if (!stems.isEmpty() && stems.stream().allMatch(stem -> stem.line().isPresent())) {
            baselines.put("linear", baseline(stem -> stem.line().orElseThrow()));
        }
        long abstained = stems.stream().filter(ScoredStem::abstained).count();
        return new Scores(
                (int) stems.stream().map(ScoredStem::song).distinct().count(),
                stems.size(),
                (int) stems.stream().filter(ScoredStem::ideal).count(),
                all.peaks(),
                all.maeDb(),
                all.maeDbByBand(),
                all.signAgreement(),
                all.hitRate(),
                all.falseCorrectionDb(),
                stems.isEmpty() ? Double.NaN : (double) abstained / stems.size(),
                flaws(all),
                baselines,
                byInstrument,
                targets(),
                TribuoEvaluation.of(stems),
                learned.intervals());
    }

    private Map<String, Scores.FlawScore> flaws(Tally tally) {
        Map<String, Scores.FlawScore> flaws = new LinkedHashMap<>();
        for (int j = 0; j < flawTypes.size(); j++) {
            flaws.put(
                    flawTypes.get(j),
                    new Scores.FlawScore(tally.having(j), tally.precision(j), tally.recall(j), tally.f1(j)));
        }
        return flaws;
    }

    private Map<String, Integer> targets() {
        Map<String, Integer> kinds = new TreeMap<>();
        stems.forEach(stem -> kinds.merge(stem.targetKind(), 1, Integer::sum));
        return kinds;
    }

    private Scores.Baseline baseline(Function<ScoredStem, Correction> correction) {
        SongTallies tallies =
                new SongTallies(stems, List.of(), (tally, stem) -> tally.add(stem, correction.apply(stem)));
        Tally all = tallies.all();
        return new Scores.Baseline(
                all.maeDb(),
                all.maeDbByBand(),
                all.signAgreement(),
                all.hitRate(),
                all.falseCorrectionDb(),
                Map.of(),
                tallies.besides(learned));
    }

    /** Names every flaw always, and one band up or down for every stem: the luckiest. */
    private Scores.Baseline constant() {
        Scores.Baseline guess = baseline(luckiestGuess());
        Map<String, Double> f1 = new LinkedHashMap<>();
        for (int j = 0; j < flawTypes.size(); j++) {
            int there = learned.all().having(j);
            f1.put(flawTypes.get(j), there == 0 ? Double.NaN : Tally.f1(there, 0, stems.size() - there));
        }
        Map<String, Interval> intervals = new LinkedHashMap<>(guess.intervals());
        intervals.keySet().retainAll(List.of("hit_rate", "hit_gain"));
        return new Scores.Baseline(Double.NaN, new double[0], Double.NaN, guess.hitRate(), Double.NaN, f1, intervals);
    }

    private Function<ScoredStem, Correction> luckiestGuess() {
        Correction best = Correction.none();
        double most = -1;
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                float[] values = new float[Correction.SIZE];
                values[band] = sign;
                Correction guess = new Correction(values);
                long found = stems.stream()
                        .filter(stem ->
                                stem.peak().isPresent() && stem.peak().get().isFoundBy(guess))
                        .count();
                if (found > most) {
                    most = found;
                    best = guess;
                }
            }
        }
        Correction luckiest = best;
        return stem -> luckiest;
    }

    private Correction averageTarget() {
        List<ScoredStem> flawed = stems.stream().filter(stem -> !stem.ideal()).toList();
        float[] mean = new float[Correction.SIZE];
        for (ScoredStem stem : flawed) {
            for (int j = 0; j < mean.length; j++) {
                mean[j] += stem.wanted().values()[j] / flawed.size();
            }
        }
        return new Correction(mean);
    }
}
