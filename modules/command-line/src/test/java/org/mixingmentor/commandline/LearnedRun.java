package org.mixingmentor.commandline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.run.TrainingJob;

/** A dataset of a few short hits and a training on it, and the commands as one types them. */
final class LearnedRun {
    private final Path folder;

    private LearnedRun(Path folder) {
        this.folder = folder;
    }

    /** What a command wrote and how it ended. */
    record Answer(int exit, String out, String err) {}

    /** Writes and scans eight songs of a kick and trains the smallest model of a learner on them. */
    static LearnedRun of(String learner, Path folder) throws IOException {
        for (int song = 0; song < 8; song++) {
            Path file = folder.resolve("good/song" + song + "/kick.wav");
            Files.createDirectories(file.getParent());
            WavWriter.write24(file, hit(song));
        }
        Map<String, String> small = learner.equals("forest")
                ? Map.of("trees", "4", "depth", "4")
                : Map.of("hidden", "16", "epochs", "3", "networks", "1");
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.scan(AudioFiles.fromLookup(), 1, Progress.none());
            TrainingSettings settings = TrainingSettings.of("metalcore")
                    .withTwins(3)
                    .withScoringTwins(1)
                    .withLearnerSettings(small);
            Run run = new TrainingJob(dataset, AudioFiles.fromLookup(), Training.learner(learner))
                    .run(settings, TrainingProgress.none());
            if (!run.folder().startsWith(dataset.runs())) {
                throw new AssertionError(run.folder());
            }
        }
        return new LearnedRun(folder);
    }

    Path folder() {
        return folder;
    }

    Path models() {
        return folder.resolve("models");
    }

    static Answer mentor(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Mentor.run(new Terminal(out, err, false), arguments);
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Stem hit(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double hz = 50 + 100 * random.nextDouble();
        float[] samples = new float[24_000];
        for (int i = 0; i < samples.length; i++) {
            double burst = 0.2 * Math.exp(-i / 1500.0) * (2 * random.nextDouble() - 1);
            samples[i] = (float) (0.5 * Math.exp(-i / 6000.0) * Math.sin(2 * Math.PI * hz * i / 48_000) + burst);
        }
        return new Stem(samples, samples, true);
    }
}
