package org.mixingmentor.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.Dataset;
import org.mixingmentor.training.internal.tribuo.MlpLearner;

/** A process that trains on a scanned folder until it is killed. */
final class EndlessTraining {
    static final TrainingSettings SETTINGS =
            new TrainingSettings("metalcore", List.of("kick"), 2, 1, 9, 1, Map.of("epochs", "10000", "threads", "1"));

    private EndlessTraining() {}

    public static void main(String[] arguments) throws IOException {
        try (Dataset dataset = Dataset.openReadOnly(Path.of(arguments[0]))) {
            new TrainingJob(dataset, AudioFiles.fromLookup(), new MlpLearner()).run(SETTINGS, TrainingProgress.none());
        }
    }
}
