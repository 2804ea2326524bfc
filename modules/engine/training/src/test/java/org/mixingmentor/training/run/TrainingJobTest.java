package org.mixingmentor.training.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.learn.forest.ForestLearner;
import org.mixingmentor.training.internal.learn.mlp.MlpLearner;

@Tag("slow")
class TrainingJobTest {
    private static final TrainingSettings QUICK = TrainingSettings.of("metalcore")
            .withTwins(3)
            .withScoringTwins(2)
            .withLearnerSettings(Map.of("epochs", "3", "hidden", "16"));

    @TempDir
    private Path temp;

    @Test
    void a_folder_of_gold_alone_becomes_a_run_that_reads_back_and_scores_the_same() throws IOException {
        try (Dataset dataset = new GoldFolder(temp).songs().scanned()) {
            Run run = job(dataset).run(QUICK, TrainingProgress.none());
            assertEquals(
                    List.of(
                            "calibration.f32",
                            "curve.jsonl",
                            "model.bin",
                            "run.json",
                            "scores.json",
                            "settings.json",
                            "stems.jsonl"),
                    names(run.folder()));
            assertEquals(List.of(run.folder()), Runs.complete(dataset.runs()));
            assertEquals(1, names(dataset.runs()).size());

            Run again = Runs.open(run.folder());
            assertEquals(ScoresJson.write(run.scores()), ScoresJson.write(again.scores()));
            assertEquals(run.curve(), again.curve());
            assertEquals(run.notes(), again.notes());
            assertArrayEquals(Runs.calibration(run), Runs.calibration(again));
            assertTrue(Runs.calibration(run).length >= 64 && Runs.calibration(run).length <= 4096 * 64);
            assertEquals(run.facts().trainingAudio(), again.facts().trainingAudio());
            assertEquals(List.of("kick", "snare"), again.facts().instruments());
            assertArrayEquals(
                    run.facts().gold().get("kick").get(0).bandsDb(),
                    again.facts().gold().get("kick").get(0).bandsDb());
            assertEquals(
                    run.facts().trainingStems().size(),
                    again.facts().trainingStems().size());

            Scores scored = new Evaluation(dataset, AudioFiles.fromLookup())
                    .evaluate(
                            again.model(),
                            again.facts().flawThresholds(),
                            QUICK.selection(),
                            Split.TEST,
                            QUICK.scoringTwins(),
                            TrainingProgress.none())
                    .scores();
            // The run's line learned its own twins, that of the evaluation twins in fingerprints.
            assertTrue(run.scores().baselines().get("linear").maeDb() > 0);
            assertTrue(scored.baselines().get("linear").maeDb() > 0);
            assertEquals(withoutLine(run.scores()), withoutLine(scored));
        }
    }

    private static JsonObject withoutLine(Scores scores) {
        JsonObject all = JsonParser.parseString(ScoresJson.write(scores)).getAsJsonObject();
        all.getAsJsonObject("baselines").remove("linear");
        all.getAsJsonObject("by_instrument").asMap().values().forEach(own -> own.getAsJsonObject()
                .getAsJsonObject("baselines")
                .remove("linear"));
        return all;
    }

    @Test
    void songs_are_never_on_both_sides() throws IOException {
        try (Dataset dataset = new GoldFolder(temp).songs().scanned()) {
            Run run = job(dataset).run(QUICK, TrainingProgress.none());
            List<String> learned = run.facts().trainingAudio();
            for (CataloguedStem stem : dataset.stems()) {
                boolean train = stem.row().split().orElseThrow() == Split.TRAIN;
                assertEquals(train, learned.contains(stem.contentHash()), stem.fileName());
            }
            long testSongs = dataset.stems().stream()
                    .filter(stem -> stem.row().split().orElseThrow() == Split.TEST)
                    .map(stem -> stem.row().song())
                    .distinct()
                    .count();
            assertEquals(testSongs, run.scores().songs());
        }
    }

    @Test
    void the_seed_reproduces_the_model_on_one_thread_and_on_two() throws IOException {
        try (Dataset dataset = new GoldFolder(temp).songs().scanned()) {
            Run one = job(dataset).run(QUICK.withThreads(1), TrainingProgress.none());
            Run two = job(dataset).run(QUICK.withThreads(2), TrainingProgress.none());
            Run other = job(dataset).run(QUICK.withSeed(2), TrainingProgress.none());
            assertEquals(ScoresJson.write(one.scores()), ScoresJson.write(two.scores()));
            assertArrayEquals(weights(one), weights(two));
            assertFalse(Arrays.equals(weights(one), weights(other)));
        }
    }

    @Test
    void new_twins_for_every_epoch_teach_something_else_and_the_seed_reproduces_them_on_two_threads()
            throws IOException {
        try (Dataset dataset = new GoldFolder(temp).songs().scanned()) {
            TrainingSettings augmented = QUICK.withAugment(true);
            Set<String> steps = new TreeSet<>();
            TrainingProgress following = new TrainingProgress() {
                @Override
                public void report(long done, long total, String what) {
                    steps.add(what.split(": ", 2)[0]);
                }
            };
            Run one = job(dataset).run(augmented.withThreads(1), following);
            Run two = job(dataset).run(augmented.withThreads(2), TrainingProgress.none());
            Run plain = job(dataset).run(QUICK, TrainingProgress.none());
            assertTrue(steps.containsAll(List.of("new twins for epoch 2 of 3", "new twins for epoch 3 of 3")));
            assertArrayEquals(weights(one), weights(two));
            assertFalse(Arrays.equals(weights(one), weights(plain)));
            assertArrayEquals(Runs.calibration(plain), Runs.calibration(one));
        }
    }

    @Test
    void augmentation_is_refused_where_nothing_could_be_new() throws IOException {
        try (Dataset dataset = new GoldFolder(temp).songs().scanned()) {
            TrainingJob forest = new TrainingJob(dataset, AudioFiles.fromLookup(), new ForestLearner());
            TrainingSettings augmented =
                    TrainingSettings.of("metalcore").withTwins(3).withAugment(true);
            TrainingException epochs =
                    assertThrows(TrainingException.class, () -> forest.run(augmented, TrainingProgress.none()));
            assertTrue(epochs.getMessage().contains("forest learns from all twins at once"), epochs.getMessage());
            TrainingException none = assertThrows(
                    TrainingException.class, () -> job(dataset).run(augmented.withTwins(0), TrainingProgress.none()));
            assertTrue(none.getMessage().contains("ask for some twins"), none.getMessage());
            assertEquals(List.of(), Runs.complete(dataset.runs()));
        }
    }

    @Test
    void a_cancelled_training_leaves_nothing() throws IOException {
        try (Dataset dataset = new GoldFolder(temp).songs().scanned()) {
            TrainingProgress impatient = new TrainingProgress() {
                private boolean learning;

                @Override
                public void learned(CurvePoint point) {
                    learning = true;
                }

                @Override
                public boolean cancelled() {
                    return learning;
                }
            };
            assertThrows(CancellationException.class, () -> job(dataset).run(QUICK, impatient));
            assertEquals(List.of(), names(dataset.runs()));
        }
    }

    @Test
    void what_a_killed_training_left_is_not_a_run_and_is_cleared_away_and_told() throws IOException {
        try (Dataset dataset = new GoldFolder(temp).songs().scanned()) {
            Path left = dataset.runs().resolve(".20200101-000000-metalcore.part");
            Files.createDirectories(left);
            Files.writeString(left.resolve("owner"), "999999999 2020-01-01T00:00:00Z");
            Files.writeString(left.resolve("run.json"), "{}");
            Path living = dataset.runs().resolve(".20200101-000001-metalcore.part");
            Files.createDirectories(living);
            ProcessHandle self = ProcessHandle.current();
            Files.writeString(
                    living.resolve("owner"),
                    self.pid() + " " + self.info().startInstant().orElseThrow());
            assertEquals(List.of(), Runs.complete(dataset.runs()));

            Run run = job(dataset).run(QUICK, TrainingProgress.none());
            assertFalse(Files.exists(left));
            assertTrue(Files.exists(living));
            assertTrue(run.notes().stream().anyMatch(note -> note.contains("20200101-000000-metalcore")));
        }
    }

    @Test
    void memory_is_bounded_and_the_bound_is_told() throws IOException {
        List<String> told = new ArrayList<>();
        TrainingProgress listening = new TrainingProgress() {
            @Override
            public void report(long done, long total, String what) {
                told.add(what);
            }
        };
        try (Dataset dataset = new GoldFolder(temp).songs().scanned()) {
            job(dataset).run(QUICK, listening);
        }
        assertTrue(told.stream().anyMatch(what -> what.matches(".* twins to learn from, at most \\d+ MB in memory")));
    }

    @Test
    void thresholds_are_chosen_on_twins_of_every_ideal_validation_stem_beside_those_to_score_on() throws IOException {
        String what = "twins to choose thresholds on: ";
        List<String> told = new ArrayList<>();
        TrainingProgress listening = new TrainingProgress() {
            @Override
            public void report(long done, long total, String doing) {
                if (doing.startsWith(what)) {
                    told.add(doing.substring(what.length()));
                }
            }
        };
        try (Dataset dataset = new GoldFolder(temp).songs().scanned()) {
            job(dataset).run(QUICK, listening);
            List<String> validation = dataset.stems().stream()
                    .filter(stem -> stem.row().split().orElseThrow() == Split.VALIDATION)
                    .map(CataloguedStem::fileName)
                    .toList();
            assertFalse(validation.isEmpty());
            assertEquals(validation, told.stream().sorted().toList());
        }
    }

    @Test
    void no_ideal_stem_is_said_so() throws IOException {
        GoldFolder folder = new GoldFolder(temp);
        for (int i = 0; i < 4; i++) {
            folder.write("bad/song" + i + "/kick.wav", GoldFolder.hit(i));
        }
        assertSentence(
                folder, QUICK, "None of these 4 stems is ideal: a training needs gold stems, put some into good/");
    }

    @Test
    void one_song_only_is_said_so() throws IOException {
        GoldFolder folder = new GoldFolder(temp).good("alone", "kick").good("alone", "snare");
        assertSentence(folder, QUICK, "All ideal stems are of one song, alone: a training needs a second one");
    }

    @Test
    void an_instrument_that_nobody_labelled_is_said_with_those_that_there_are() throws IOException {
        GoldFolder folder = new GoldFolder(temp).songs();
        assertSentence(folder, QUICK.withInstrument("flute"), "instrument flute; there are kick, snare.");
    }

    @Test
    void stems_of_another_genre_are_left_out() throws IOException {
        GoldFolder folder = new GoldFolder(temp).songs();
        genres("song0", "song1");
        try (Dataset dataset = folder.scanned()) {
            Run run = job(dataset).run(QUICK, TrainingProgress.none());
            long left = dataset.stems().stream()
                    .filter(stem -> stem.row().genre().isPresent())
                    .filter(stem -> run.facts().trainingAudio().contains(stem.contentHash()))
                    .count();
            assertEquals(0, left);
        }
    }

    @Test
    void a_genre_that_no_stem_has_is_said_with_those_that_there_are() throws IOException {
        GoldFolder folder = new GoldFolder(temp).good("song0", "kick").good("song1", "kick");
        genres("song0", "song1");
        assertSentence(folder, QUICK, "is of genre metalcore; there are jazz.");
    }

    private void genres(String... songs) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String song : songs) {
            rows.append("{\"file_name\":\"good/" + song + "/kick.wav\",\"genre\":\"jazz\"}\n");
        }
        Files.writeString(temp.resolve("metadata.jsonl"), rows);
    }

    @Test
    void no_readable_audio_is_said_so() throws IOException {
        Files.createDirectories(temp.resolve("good/song"));
        Files.writeString(temp.resolve("good/song/kick.wav"), "not audio");
        assertSentence(new GoldFolder(temp), QUICK, "None of the 1 stems of");
    }

    @Test
    void an_empty_folder_is_said_so() throws IOException {
        assertSentence(new GoldFolder(temp), QUICK, "has no stems: put audio into good/ and bad/");
    }

    @Test
    void silent_stems_only_are_said_so() throws IOException {
        GoldFolder folder = new GoldFolder(temp);
        for (int i = 0; i < 4; i++) {
            float[] silence = new float[24_000 + i];
            folder.write("good/song" + i + "/kick.wav", new Stem(silence, silence, true));
        }
        assertSentence(folder, QUICK, "All ideal stems of the training songs are silent: add some that sound.");
    }

    @Test
    void with_two_songs_one_is_learned_from_and_the_other_scored_on_and_that_is_told() throws IOException {
        GoldFolder folder = new GoldFolder(temp).good("one", "kick").good("two", "kick");
        try (Dataset dataset = folder.scanned()) {
            Run run = job(dataset).run(QUICK, TrainingProgress.none());
            assertEquals(1, run.facts().trainingAudio().size());
            assertEquals(1, run.scores().songs());
        }
    }

    @Test
    void a_folder_that_is_no_run_gets_its_sentence() {
        TrainingException e = assertThrows(TrainingException.class, () -> Runs.open(temp.resolve("nothing")));
        assertTrue(e.getMessage().contains("is not a whole training run"), e.getMessage());
    }

    @Test
    void a_split_without_songs_gets_its_sentence() throws IOException {
        GoldFolder folder = new GoldFolder(temp).good("one", "kick").good("two", "kick");
        try (Dataset dataset = folder.scanned()) {
            Run run = job(dataset).run(QUICK, TrainingProgress.none());
            List<Split> there = dataset.stems().stream()
                    .map(stem -> stem.row().split().orElseThrow())
                    .toList();
            Split missing = Stream.of(Split.values())
                    .filter(split -> !there.contains(split))
                    .findFirst()
                    .orElseThrow();
            TrainingException e =
                    assertThrows(TrainingException.class, () -> new Evaluation(dataset, AudioFiles.fromLookup())
                            .evaluate(
                                    run.model(),
                                    run.facts().flawThresholds(),
                                    QUICK.selection(),
                                    missing,
                                    1,
                                    TrainingProgress.none()));
            assertTrue(e.getMessage().contains("is in the " + missing.token() + " split"), e.getMessage());
        }
    }

    private void assertSentence(GoldFolder folder, TrainingSettings settings, String part) throws IOException {
        try (Dataset dataset = folder.scanned()) {
            TrainingException e =
                    assertThrows(TrainingException.class, () -> job(dataset).run(settings, TrainingProgress.none()));
            assertTrue(e.getMessage().contains(part), e.getMessage());
            assertEquals(List.of(), Runs.complete(dataset.runs()));
        }
    }

    private static TrainingJob job(Dataset dataset) {
        return new TrainingJob(dataset, AudioFiles.fromLookup(), new MlpLearner());
    }

    private static float[] weights(Run run) {
        return ((Dense) run.model().structure()).members().get(1).get(1).weights();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
