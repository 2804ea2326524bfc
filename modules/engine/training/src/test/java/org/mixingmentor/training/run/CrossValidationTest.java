package org.mixingmentor.training.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.training.CrossValidated;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.learn.mlp.MlpLearner;
import org.mixingmentor.training.spi.Learner;

class CrossValidationTest {
    private static final TrainingSettings QUICK = TrainingSettings.of("metalcore")
            .withTwins(1)
            .withScoringTwins(1)
            .withLearnerSettings(Map.of("epochs", "1", "hidden", "8"));

    @TempDir
    private Path temp;

    @Test
    void every_song_but_the_test_songs_is_scored_once_by_a_model_that_never_heard_it() throws IOException {
        try (Dataset dataset = sixSongs().scanned()) {
            Listening learner = new Listening();
            CrossValidated result = new CrossValidation(dataset, AudioFiles.fromLookup(), learner)
                    .run(QUICK, 3, TrainingProgress.none());
            Set<String> outside = songs(dataset, false);
            assertEquals(outside, result.stems().stream().map(ScoredStem::song).collect(Collectors.toSet()));
            assertEquals(outside.size(), result.scores().songs());
            assertEquals(
                    result.stems().size(),
                    result.stems().stream().map(ScoredStem::name).distinct().count());
            assertEquals(3, learner.songs.size());
            for (int fold = 0; fold < 3; fold++) {
                int predicted = result.folds().get(fold).songs();
                assertEquals(outside.size() - predicted, learner.songs.get(fold), "songs learned from and chosen on");
            }
            assertEquals(
                    outside.size(),
                    result.folds().stream().mapToInt(Scores::songs).sum());
        }
    }

    @Test
    void its_folder_stands_beside_the_runs_and_is_none_of_them() throws IOException {
        try (Dataset dataset = sixSongs().scanned()) {
            CrossValidated result = new CrossValidation(dataset, AudioFiles.fromLookup(), new MlpLearner())
                    .run(QUICK, 2, TrainingProgress.none());
            assertEquals(List.of(), Runs.complete(dataset.runs()));
            try (Stream<Path> files = Files.list(result.folder())) {
                assertEquals(
                        List.of("cross_validation.json", "scores.json", "settings.json", "stems.csv", "stems.jsonl"),
                        files.map(file -> file.getFileName().toString())
                                .sorted()
                                .toList());
            }
            Scores read = ScoresJson.read(Files.readString(result.folder().resolve("scores.json")));
            assertEquals(ScoresJson.write(result.scores()), ScoresJson.write(read));
            List<String> lines = Files.readAllLines(result.folder().resolve("stems.csv"));
            assertEquals(result.stems().size() + 1, lines.size());
            int columns = lines.get(0).split(",").length;
            assertTrue(lines.stream().allMatch(line -> line.split(",", -1).length == columns), lines.get(1));
        }
    }

    @Tag("slow")
    @Test
    void the_seed_reproduces_it() throws IOException {
        try (Dataset dataset = sixSongs().scanned()) {
            CrossValidation validation = new CrossValidation(dataset, AudioFiles.fromLookup(), new MlpLearner());
            CrossValidated one = validation.run(QUICK, 2, TrainingProgress.none());
            CrossValidated two = validation.run(QUICK, 2, TrainingProgress.none());
            assertEquals(ScoresJson.write(one.scores()), ScoresJson.write(two.scores()));
            assertFalse(one.folder().equals(two.folder()));
        }
    }

    @Test
    void a_cancelled_one_leaves_nothing() throws IOException {
        try (Dataset dataset = sixSongs().scanned()) {
            TrainingProgress impatient = new TrainingProgress() {
                private boolean second;

                @Override
                public void report(long done, long total, String what) {
                    second |= what.startsWith("fold 2 of 2");
                }

                @Override
                public boolean cancelled() {
                    return second;
                }
            };
            assertThrows(CancellationException.class, () -> new CrossValidation(
                            dataset, AudioFiles.fromLookup(), new MlpLearner())
                    .run(QUICK, 2, impatient));
            try (Stream<Path> left = Files.list(dataset.runs())) {
                assertEquals(0, left.count());
            }
        }
    }

    private GoldFolder sixSongs() throws IOException {
        GoldFolder folder = new GoldFolder(temp);
        for (int i = 0; i < 6; i++) {
            folder.good("song" + i, "kick");
        }
        return folder;
    }

    private static Set<String> songs(Dataset dataset, boolean test) throws IOException {
        Set<String> songs = new TreeSet<>();
        for (CataloguedStem stem : dataset.stems()) {
            if ((stem.row().split().orElseThrow() == Split.TEST) == test) {
                songs.add(stem.row().song());
            }
        }
        return songs;
    }

    /** Learns as the other does, and notes how many songs it got. */
    private static final class Listening implements Learner {
        private final Learner other = new MlpLearner();
        private final List<Integer> songs = new ArrayList<>();

        @Override
        public String name() {
            return other.name();
        }

        @Override
        public String description() {
            return other.description();
        }

        @Override
        public List<Setting> settings() {
            return other.settings();
        }

        @Override
        public TrainedModel train(
                TrainingData training,
                TrainingData validation,
                Map<String, String> settings,
                long seed,
                TrainingProgress progress)
                throws TrainingException {
            songs.add(count(training) + count(validation));
            return other.train(training, validation, settings, seed, progress);
        }

        private static int count(TrainingData data) {
            return (int) Arrays.stream(data.songs()).distinct().count();
        }
    }
}
