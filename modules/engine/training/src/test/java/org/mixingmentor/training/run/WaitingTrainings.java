package org.mixingmentor.training.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.learn.mlp.MlpLearner;

/** A process with one training at work and two that wait, which waits to be killed. */
final class WaitingTrainings {
    static final long[] SEEDS = {51, 52};

    private WaitingTrainings() {}

    public static void main(String[] arguments) {
        TrainingQueue queue = new TrainingQueue(AudioFiles.fromLookup());
        Path folder = Path.of(arguments[0]);
        TrainingSettings endless =
                RunsTest.QUICK.withLearnerSettings(Map.of("epochs", "10000", "hidden", "16", "threads", "1"));
        queue.add(folder, new MlpLearner(), endless, Optional.empty());
        for (long seed : SEEDS) {
            queue.add(folder, new MlpLearner(), endless.withSeed(seed), Optional.empty());
        }
        new Semaphore(0).acquireUninterruptibly();
    }
}
