package org.mixingmentor.experiments.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.experiments.internal.queue.Trainings;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.run.Runs;
import org.mixingmentor.training.run.TrainingJob;

/** A small dataset with two runs that differ in epochs and seed, trained once for all tests of the module. */
public final class TrainedRuns {
    private static final TrainingSettings FIRST = TrainingSettings.of("metalcore")
            .withTwins(3)
            .withScoringTwins(2)
            .withLearnerSettings(Map.of("epochs", "2", "hidden", "8", "networks", "1"));
    private static final TrainingSettings SECOND =
            FIRST.withSeed(2).withLearnerSettings(Map.of("epochs", "3", "hidden", "8", "networks", "1"));

    private static Path folder;

    private TrainedRuns() {}

    /** Of the dataset: eight songs, a kick and a snare each. */
    public static synchronized Path folder() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("trained-runs");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            writeSongs(folder, 8);
            try (Dataset dataset = Dataset.open(folder)) {
                dataset.scan(AudioFiles.fromLookup(), 1, Progress.none());
                TrainingJob job = new TrainingJob(
                        dataset,
                        AudioFiles.fromLookup(),
                        Trainings.current().learner("mlp").orElseThrow());
                job.run(FIRST, TrainingProgress.none());
                job.run(SECOND, TrainingProgress.none());
            }
        }
        return folder;
    }

    /** Both runs, the first one first. */
    public static List<RunRecord> records() throws IOException {
        return Runs.of(folder()).list().stream()
                .sorted(Comparator.comparing(run -> run.settings().training().seed()))
                .toList();
    }

    /** A run that is not complete, as its folder would tell. */
    public static RunRecord incomplete(String id, RunRecord.State state, boolean owned) {
        RunSettings settings = new RunSettings(
                RunSettings.Kind.TRAINING, 0, "mlp", FIRST, "0123456789", Instant.parse("2026-01-02T03:04:05Z"));
        return new RunRecord(Path.of("runs", id), id, state, owned, settings, Optional.empty());
    }

    /** Unlabelled but for what folders say: {@code good/songN/kick.wav} and {@code snare.wav}. */
    public static void writeSongs(Path folder, int songs) throws IOException {
        for (int song = 0; song < songs; song++) {
            write(folder.resolve("good/song" + song + "/kick.wav"), 50 + 7 * song);
            write(folder.resolve("good/song" + song + "/snare.wav"), 180 + 11 * song);
        }
    }

    private static void write(Path file, double hz) throws IOException {
        float[] samples = new float[ChunkGrid.SAMPLE_RATE / 2];
        for (int i = 0; i < samples.length; i++) {
            double seconds = i / (double) ChunkGrid.SAMPLE_RATE;
            samples[i] = (float) (0.5 * Math.exp(-8 * seconds) * Math.sin(2 * Math.PI * hz * seconds));
        }
        Files.createDirectories(file.getParent());
        WavWriter.write24(file, new Stem(samples, samples, true));
    }

    private static void delete(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
