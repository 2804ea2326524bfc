package org.mixingmentor.training.internal.evaluate;

import java.util.Map;
import java.util.Optional;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.training.internal.targets.LabelledStem;

/**
 * What predictions are held against, beside what needs no knowledge at all.
 *
 * @param gold by instrument, the average gold stem, for match-EQ: without one it does nothing
 * @param line lines that learned the same songs, where there are some
 */
public record Baselines(Map<String, Profile> gold, Optional<PredictorBySong> line) {
    /** Without lines. */
    public static Baselines of(Map<String, Profile> gold) {
        return new Baselines(gold, Optional.empty());
    }

    Correction matchEq(LabelledStem stem) {
        return Optional.ofNullable(gold.get(stem.instrument()))
                .map(profile -> Correction.between(profile, stem.profile(), stem.mono()))
                .orElse(Correction.none())
                .levelFree();
    }

    Optional<Correction> line(LabelledStem stem) {
        return line.map(lines -> StemPrediction.of(lines.of(stem.song()), stem).correction());
    }
}
