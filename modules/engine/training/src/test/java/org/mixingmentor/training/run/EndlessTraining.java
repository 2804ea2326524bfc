package org.mixingmentor.training.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.learn.mlp.MlpLearner;

/** A process that trains on a scanned folder, stands still after the first epoch, and waits to be killed. */
final class EndlessTraining {
    static final TrainingSettings SETTINGS = TrainingSettings.of("metalcore")
            .withInstrument("kick")
            .withTwins(2)
            .withScoringTwins(1)
            .withSeed(9)
            .withThreads(1)
            .withLearnerSettings(Map.of("epochs", "4", "hidden", "12", "networks", "1", "threads", "1"));

    private EndlessTraining() {}

    public static void main(String[] arguments) throws IOException {
        try (Dataset dataset = Dataset.openReadOnly(Path.of(arguments[0]))) {
            new TrainingJob(dataset, AudioFiles.fromLookup(), new MlpLearner()).run(SETTINGS, new StandingStill());
        }
    }

    private static final class StandingStill implements TrainingProgress {
        @Override
        public void learned(CurvePoint point) {
            new Semaphore(0).acquireUninterruptibly();
        }
    }
}
