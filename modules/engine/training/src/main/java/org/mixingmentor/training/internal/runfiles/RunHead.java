package org.mixingmentor.training.internal.runfiles;

import com.google.gson.JsonElement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.Scores;

/**
 * What run.json and cross_validation.json say of a run's outcome, without what only a brain needs.
 *
 * @param targets null in earlier versions
 * @param flawTypes null of a cross-validation, as thresholds and provenance are
 */
record RunHead(
        Instant finished,
        int chunks,
        Map<String, Integer> targets,
        List<String> flawTypes,
        List<Double> flawThresholds,
        List<String> notes,
        JsonElement provenance) {
    RunRecord.Outcome outcome(Scores scores) {
        Map<String, Double> thresholds = new LinkedHashMap<>();
        for (int i = 0; flawTypes != null && i < flawTypes.size(); i++) {
            thresholds.put(flawTypes.get(i), flawThresholds.get(i));
        }
        return new RunRecord.Outcome(
                finished,
                List.copyOf(scores.byInstrument().keySet()),
                chunks,
                targets == null ? Map.of() : new TreeMap<>(targets),
                thresholds,
                List.copyOf(notes),
                provenance == null ? "{}" : provenance.toString(),
                scores);
    }
}
