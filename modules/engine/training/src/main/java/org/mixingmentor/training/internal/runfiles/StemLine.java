package org.mixingmentor.training.internal.runfiles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.ScoredStem;

/**
 * A line of stems.jsonl: what a score is made of, to be looked into later.
 *
 * @param peakBand null where there is no peak to be found, as {@code peakBoost} then is
 * @param line null where no line was learned beside
 */
record StemLine(
        String stem,
        String song,
        String instrument,
        boolean ideal,
        String target,
        Integer peakBand,
        Boolean peakBoost,
        List<String> flaws,
        List<String> named,
        Map<String, Double> flawProbabilities,
        boolean abstained,
        Correction wanted,
        Correction predicted,
        Correction matchEq,
        Correction line) {
    static StemLine of(ScoredStem scored) {
        return new StemLine(
                scored.name(),
                scored.song(),
                scored.instrument(),
                scored.ideal(),
                scored.targetKind(),
                scored.peak().map(ScoredStem.Peak::band).orElse(null),
                scored.peak().map(ScoredStem.Peak::boost).orElse(null),
                scored.flawTypes(),
                scored.named(),
                scored.flawProbabilities(),
                scored.abstained(),
                scored.wanted(),
                scored.predicted(),
                scored.matchEq(),
                scored.line().orElse(null));
    }

    ScoredStem scored() {
        return new ScoredStem(
                stem,
                song,
                instrument,
                ideal,
                target,
                wanted,
                predicted,
                matchEq,
                Optional.ofNullable(line),
                Optional.ofNullable(peakBand).map(band -> new ScoredStem.Peak(band, peakBoost)),
                flaws,
                named,
                flawProbabilities,
                abstained);
    }
}
