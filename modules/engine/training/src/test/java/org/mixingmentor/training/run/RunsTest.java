package org.mixingmentor.training.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.learn.mlp.MlpLearner;

@Tag("slow")
class RunsTest {
    static final TrainingSettings QUICK = TrainingSettings.of("metalcore")
            .withTwins(3)
            .withScoringTwins(2)
            .withLearnerSettings(Map.of("epochs", "3", "hidden", "16", "networks", "2"));

    @TempDir
    private Path temp;

    @Test
    void a_complete_run_tells_its_settings_scores_curve_and_stems_without_an_open_dataset() throws IOException {
        Run run;
        try (Dataset dataset = new GoldFolder(temp).songs().scanned()) {
            run = new TrainingJob(dataset, AudioFiles.fromLookup(), new MlpLearner())
                    .run(QUICK, TrainingProgress.none());
        }
        RunRecord record = Runs.of(temp).find("latest");
        assertEquals(run.id(), record.id());
        assertEquals(QUICK, record.settings().training());
        assertEquals("mlp", record.settings().learner());
        assertEquals(run.facts().datasetHash(), record.settings().datasetHash());
        assertEquals(
                ScoresJson.write(run.scores()), ScoresJson.write(record.scores().orElseThrow()));
        assertEquals(run.curve(), Runs.curve(record));
        assertEquals(run.scores().stems(), Runs.stems(record).size());
        double error = Runs.stems(record).stream()
                .filter(stem -> !stem.ideal())
                .mapToDouble(ScoredStem::errorDb)
                .average()
                .orElseThrow();
        assertEquals(run.scores().maeDb(), error, 1e-3);
        for (ScoredStem stem : Runs.stems(record)) {
            assertTrue(Files.exists(temp.resolve(stem.fileName())), stem.name());
            assertEquals(
                    run.model().flawTypes(),
                    List.copyOf(stem.flawProbabilities().keySet()));
        }
        assertEquals(
                run.facts().flawThresholds(),
                List.copyOf(record.outcome().orElseThrow().flawThresholds().values()));
    }

    @Test
    void a_run_at_work_is_listed_with_its_settings_and_its_curve_so_far() throws IOException {
        List<RunRecord> seen = new ArrayList<>();
        List<CurvePoint> curve = new ArrayList<>();
        try (Dataset dataset = new GoldFolder(temp).songs().scanned()) {
            TrainingProgress looking = new TrainingProgress() {
                @Override
                public void learned(CurvePoint point) {
                    try {
                        seen.clear();
                        seen.addAll(Runs.of(temp).list());
                        curve.clear();
                        curve.addAll(Runs.curve(seen.get(0)));
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }
            };
            new TrainingJob(dataset, AudioFiles.fromLookup(), new MlpLearner()).run(QUICK, looking);
        }
        assertEquals(1, seen.size());
        assertEquals(RunRecord.State.RUNNING, seen.get(0).state());
        assertEquals(QUICK, seen.get(0).settings().training());
        assertEquals(6, curve.size());
        assertEquals(2, curve.get(0).members());
    }

    @Test
    void a_killed_training_is_interrupted_and_its_settings_train_the_model_that_it_would_have_become()
            throws IOException, InterruptedException, NoSuchAlgorithmException {
        new GoldFolder(temp).songs().scanned().close();
        Runs runs = Runs.of(temp);
        Process process = Killed.start(EndlessTraining.class, temp);
        try {
            while (process.isAlive() && runs.list().stream().noneMatch(RunsTest::learns)) {
                Thread.sleep(20);
            }
            assertEquals(RunRecord.State.RUNNING, runs.list().get(0).state());
            RunRecord atWork = runs.list().get(0);
            assertThrows(TrainingException.class, () -> runs.forget(atWork));
        } finally {
            Killed.kill(process);
        }
        RunRecord left = runs.list().get(0);
        assertEquals(RunRecord.State.INTERRUPTED, left.state());
        assertEquals(List.of(), Runs.complete(temp.resolve(".mentor/runs")));
        assertEquals(EndlessTraining.SETTINGS, left.settings().training());
        assertFalse(Runs.curve(left).isEmpty());

        Path again = train(left.settings().training());
        assertEquals(2, runs.list().size());
        runs.forget(left);
        assertEquals(
                List.of(RunRecord.State.COMPLETE),
                runs.list().stream().map(RunRecord::state).toList());
        String hash = modelHash(again);
        assertEquals(hash, modelHash(train(EndlessTraining.SETTINGS)), "what it would have become");
        assertNotEquals(hash, modelHash(train(EndlessTraining.SETTINGS.withSeed(10))), "with another seed");
        new GoldFolder(temp).good("another song", "kick").scanned().close();
        assertNotEquals(hash, modelHash(train(EndlessTraining.SETTINGS)), "on other data");
    }

    private Path train(TrainingSettings settings) throws IOException {
        try (Dataset dataset = Dataset.openReadOnly(temp)) {
            return new TrainingJob(dataset, AudioFiles.fromLookup(), new MlpLearner())
                    .run(settings, TrainingProgress.none())
                    .folder();
        }
    }

    /** Of the weights: the file also tells when it was made. */
    private static String modelHash(Path run) throws IOException, NoSuchAlgorithmException {
        Dense dense = (Dense) Runs.open(run).model().structure();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (List<Dense.Layer> network : dense.members()) {
            for (Dense.Layer layer : network) {
                digest.update(Arrays.toString(layer.weights()).getBytes(StandardCharsets.UTF_8));
                digest.update(Arrays.toString(layer.bias()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean learns(RunRecord run) {
        try {
            return !Runs.curve(run).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void a_run_that_is_not_there_is_said_with_the_last_one() throws IOException {
        TrainingException none =
                assertThrows(TrainingException.class, () -> Runs.of(temp).find("latest"));
        assertTrue(none.getMessage().endsWith(": train first."), none.getMessage());
        assertEquals(List.of(), Runs.of(temp).list());
    }

    @Test
    void runs_of_earlier_versions_without_settings_and_stems_are_listed_all_the_same() throws IOException {
        try (Dataset dataset = new GoldFolder(temp).songs().scanned()) {
            Run run = new TrainingJob(dataset, AudioFiles.fromLookup(), new MlpLearner())
                    .run(QUICK, TrainingProgress.none());
            Files.delete(run.folder().resolve("settings.json"));
            Files.delete(run.folder().resolve("stems.jsonl"));
        }
        RunRecord record = Runs.of(temp).find("latest");
        assertEquals(QUICK.learnerSettings(), record.settings().training().learnerSettings());
        assertEquals(List.of(), Runs.stems(record));
    }

    @Test
    void a_cross_validation_is_a_run_like_others() throws IOException {
        try (Dataset dataset = new GoldFolder(temp).songs().scanned()) {
            new CrossValidation(dataset, AudioFiles.fromLookup(), new MlpLearner())
                    .run(QUICK, 2, TrainingProgress.none());
        }
        RunRecord record = Runs.of(temp).find("latest");
        assertEquals(RunSettings.Kind.CROSS_VALIDATION, record.settings().kind());
        assertEquals(2, record.settings().folds());
        assertEquals(record.scores().orElseThrow().stems(), Runs.stems(record).size());
    }
}
