package org.mixingmentor.training.internal.runfiles;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.TrainingSettings;

/**
 * What a run was asked for, as settings.json has it; run.json and cross_validation.json of earlier versions had the same
 * names where they had them at all.
 *
 * @param kind null in earlier versions, as {@code folds} then is for a training
 * @param base null for none, which earlier versions did not know
 * @param folds their number, or of a cross_validation.json all that is said of them
 */
record SettingsFile(
        String kind,
        JsonElement folds,
        Instant begun,
        String genre,
        List<String> instruments,
        String learner,
        Map<String, String> learnerSettings,
        int twins,
        int scoringTwins,
        boolean augment,
        String base,
        long seed,
        int threads,
        String datasetHash) {
    static SettingsFile of(RunSettings asked) {
        TrainingSettings training = asked.training();
        return new SettingsFile(
                asked.kind().token(),
                new JsonPrimitive(asked.folds()),
                asked.begun(),
                training.genre(),
                training.instruments(),
                asked.learner(),
                new TreeMap<>(training.learnerSettings()),
                training.twins(),
                training.scoringTwins(),
                training.augment(),
                training.base().equals(TrainingSettings.NO_BASE) ? null : training.base(),
                training.seed(),
                training.threads(),
                asked.datasetHash());
    }

    RunSettings settings() {
        int count =
                folds == null ? 0 : folds.isJsonArray() ? folds.getAsJsonArray().size() : folds.getAsInt();
        TrainingSettings training = new TrainingSettings(
                genre,
                instruments,
                twins,
                scoringTwins,
                augment,
                base == null ? TrainingSettings.NO_BASE : base,
                seed,
                Math.max(1, threads),
                learnerSettings);
        return new RunSettings(
                count > 0 ? RunSettings.Kind.CROSS_VALIDATION : RunSettings.Kind.TRAINING,
                count,
                learner,
                training,
                datasetHash,
                begun);
    }
}
