package org.mixingmentor.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.Dataset;
import org.mixingmentor.training.internal.tribuo.MlpLearner;

/** A process that trains on a scanned folder until it is killed. */
final class EndlessTraining {
    static final TrainingSettings SETTINGS = TrainingSettings.of("metalcore")
            .withInstrument("kick")
            .withTwins(2)
            .withScoringTwins(1)
            .withSeed(9)
            .withThreads(1)
            .withLearnerSettings(Map.of("epochs", "10000", "threads", "1"));

    private EndlessTraining() {}

    public static void main(String[] arguments) throws IOException {
        try (Dataset dataset = Dataset.openReadOnly(Path.of(arguments[0]))) {
            new TrainingJob(dataset, AudioFiles.fromLookup(), new MlpLearner()).run(SETTINGS, TrainingProgress.none());
        }
    }
}
