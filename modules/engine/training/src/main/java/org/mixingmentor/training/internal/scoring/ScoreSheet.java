package org.mixingmentor.training.internal.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.internal.labels.LabelledStem;

/** Collects what was predicted for stems and what they wanted, and counts it all at the end. */
final class ScoreSheet {
    private final List<String> flawTypes;
    private final double[] thresholds;
    private final List<Line> flawed = new ArrayList<>();
    private final Set<String> songs = new HashSet<>();
    private final int[] found;
    private final int[] missed;
    private final int[] falselyFound;
    private int stems;
    private int ideal;
    private int abstained;
    private double falseCorrection;

    /** What a flawed stem wanted and what it got. */
    private record Line(Correction target, Correction predicted, Correction matchEq, Optional<Hit> hit) {}

    ScoreSheet(List<String> flawTypes, double[] thresholds) {
        this.flawTypes = flawTypes;
        this.thresholds = thresholds;
        found = new int[flawTypes.size()];
        missed = new int[flawTypes.size()];
        falselyFound = new int[flawTypes.size()];
    }

    /** @param gold profile of the average gold stem; empty = match-EQ does nothing */
    void add(LabelledStem stem, StemPrediction prediction, Optional<Profile> gold) {
        stems++;
        songs.add(stem.song());
        abstained += prediction.abstains() ? 1 : 0;
        count(stem, prediction);
        if (stem.ideal()) {
            ideal++;
            falseCorrection += meanAbsolute(prediction.correction());
        } else {
            Correction matchEq = gold.map(profile -> Correction.between(profile, stem.profile(), stem.mono()))
                    .orElse(Correction.none())
                    .levelFree();
            flawed.add(new Line(stem.target(), prediction.correction(), matchEq, Hit.wanted(stem)));
        }
    }

    Scores scores(Map<String, Scores> byInstrument) {
        BandErrors errors = new BandErrors();
        BandErrors zero = new BandErrors();
        BandErrors mean = new BandErrors();
        BandErrors matchEq = new BandErrors();
        Correction average = averageTarget();
        for (Line line : flawed) {
            add(errors, line, line.predicted());
            add(zero, line, Correction.none());
            add(mean, line, average);
            add(matchEq, line, line.matchEq());
        }
        Map<String, Scores.Baseline> baselines = new LinkedHashMap<>();
        baselines.put("zero", zero.asBaseline());
        baselines.put("mean", mean.asBaseline());
        baselines.put("constant", new Scores.Baseline(Double.NaN, Double.NaN, bestConstantHitRate()));
        baselines.put("match_eq", matchEq.asBaseline());
        return new Scores(
                songs.size(),
                stems,
                ideal,
                errors.hits(),
                errors.maeDb(),
                errors.maeDbByBand(),
                errors.signAgreement(),
                errors.hitRate(),
                ideal == 0 ? Double.NaN : falseCorrection / ideal,
                stems == 0 ? Double.NaN : (double) abstained / stems,
                f1(),
                baselines,
                byInstrument);
    }

    private static void add(BandErrors errors, Line line, Correction predicted) {
        errors.add(predicted, line.target());
        line.hit().ifPresent(hit -> errors.add(predicted, hit));
    }

    private void count(LabelledStem stem, StemPrediction prediction) {
        for (int j = 0; j < flawTypes.size(); j++) {
            boolean there = stem.flawTypes().contains(flawTypes.get(j));
            boolean said = prediction.flaws()[j] >= thresholds[j];
            found[j] += there && said ? 1 : 0;
            missed[j] += there && !said ? 1 : 0;
            falselyFound[j] += !there && said ? 1 : 0;
        }
    }

    private Map<String, Double> f1() {
        Map<String, Double> byFlaw = new LinkedHashMap<>();
        for (int j = 0; j < flawTypes.size(); j++) {
            byFlaw.put(flawTypes.get(j), f1(found[j], missed[j], falselyFound[j]));
        }
        return byFlaw;
    }

    /** Harmonic mean of precision and recall; NaN where the flaw is neither there nor said. */
    static double f1(int found, int missed, int falselyFound) {
        int either = 2 * found + missed + falselyFound;
        return either == 0 ? Double.NaN : 2.0 * found / either;
    }

    private Correction averageTarget() {
        float[] mean = new float[Correction.SIZE];
        for (Line line : flawed) {
            for (int j = 0; j < mean.length; j++) {
                mean[j] += line.target().values()[j] / flawed.size();
            }
        }
        return new Correction(mean);
    }

    /** The share of the hits that the luckiest single guess, one band up or down for every stem, would have. */
    private double bestConstantHitRate() {
        double best = Double.NaN;
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                float[] guess = new float[Correction.SIZE];
                guess[band] = sign;
                BandErrors errors = new BandErrors();
                flawed.forEach(line -> line.hit().ifPresent(hit -> errors.add(new Correction(guess), hit)));
                best = Double.isNaN(best) ? errors.hitRate() : Math.max(best, errors.hitRate());
            }
        }
        return best;
    }

    private static double meanAbsolute(Correction correction) {
        double sum = 0;
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            sum += Math.abs(correction.bandDb(band)) / Bands.ADVISED;
        }
        return sum;
    }
}
