package org.mixingmentor.training;

import java.time.Instant;
import java.util.Locale;

/**
 * What a run was asked for: on disk before anything is learned, so that whatever happens to the run, it can be run again.
 *
 * @param kind training or cross-validation
 * @param folds of a cross-validation; 0 for a training
 * @param learner its name
 * @param training all else that was asked for
 * @param datasetHash of the dataset's rows and audio when the run began; "" as long as it waits for its turn
 * @param begun to the second; as long as it waits for its turn, when it was asked for
 */
public record RunSettings(
        Kind kind, int folds, String learner, TrainingSettings training, String datasetHash, Instant begun) {
    /** What kind of run it is. */
    public enum Kind {
        /** One model, scored on the test songs. */
        TRAINING,
        /** A model for each fold; scores of all songs that are not of the test split. */
        CROSS_VALIDATION;

        /** As it stands in files: {@code training}, {@code cross_validation}. */
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
