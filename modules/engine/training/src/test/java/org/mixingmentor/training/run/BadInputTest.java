package org.mixingmentor.training.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.training.Abstentions;
import org.mixingmentor.training.Evaluated;
import org.mixingmentor.training.Predictor;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.TrainingScope;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.learn.mlp.MlpLearner;

/** Datasets from which little or nothing can be learned; more of them in {@link TrainingJobTest}. */
class BadInputTest {
    private static final TrainingSettings QUICK = TrainingSettings.of("metalcore")
            .withTwins(0)
            .withScoringTwins(1)
            .withLearnerSettings(Map.of("epochs", "1", "hidden", "8"));

    @TempDir
    private Path temp;

    /** Predicts nothing, and refuses advice to all but the first stem it is asked for. */
    private static final class Silent implements Predictor {
        private int asked;

        @Override
        public List<String> flawTypes() {
            return List.of("boxy");
        }

        @Override
        public void predict(float[] fingerprints, int chunks, float[] corrections, float[] flaws) {}

        @Override
        public boolean abstains(FingerprintMatrix stem) {
            return asked++ > 0;
        }
    }

    @Test
    void ideal_stems_alone_without_twins_have_no_flaw_to_learn_and_that_is_said() throws IOException {
        try (Dataset dataset = fourSongs().scanned()) {
            for (TrainingException e : List.of(
                    assertThrows(TrainingException.class, () -> job(dataset).run(QUICK, TrainingProgress.none())),
                    assertThrows(TrainingException.class, () -> validation(dataset)
                            .run(QUICK, 2, TrainingProgress.none())))) {
                assertTrue(e.getMessage().contains("has a named flaw"), e.getMessage());
                assertTrue(e.getMessage().contains(temp.toString()), e.getMessage());
            }
            assertEquals(List.of(), Runs.complete(dataset.runs()));
        }
    }

    @Test
    void a_single_flaw_that_wants_no_correction_is_learned_and_it_is_said_that_nothing_else_is() throws IOException {
        GoldFolder folder = fourSongs();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            folder.write("bad/song" + i + "/kick.wav", GoldFolder.hit(100 + i));
            rows.append("{\"file_name\":\"bad/song" + i + "/kick.wav\",\"flaw_type\":[\"noisy\"],\"song\":\"song" + i
                    + "\",\"correction_db\":[" + "0,".repeat(31) + "0]}\n");
        }
        Files.writeString(temp.resolve("metadata.jsonl"), rows);
        try (Dataset dataset = folder.scanned()) {
            Run run = job(dataset).run(QUICK, TrainingProgress.none());
            assertEquals(List.of("noisy"), run.model().flawTypes());
            assertTrue(
                    run.notes().stream().anyMatch(note -> note.contains("only the flaws noisy are learned")),
                    run.notes().toString());
            assertTrue(run.notes().stream().anyMatch(note -> note.contains("want: 50 % nothing, being ideal")));
        }
    }

    @Test
    void flawed_stems_of_whose_like_there_is_no_gold_are_not_scored_as_wanting_nothing() throws IOException {
        GoldFolder folder = fourSongs().write("bad/song0/woodwinds.wav", GoldFolder.hit(50));
        try (Dataset dataset = folder.scanned()) {
            Split split = dataset.stem("bad/song0/woodwinds.wav")
                    .orElseThrow()
                    .row()
                    .split()
                    .orElseThrow();
            Evaluated evaluated = evaluate(dataset, List.of(), split);
            assertTrue(evaluated.stems().stream()
                    .noneMatch(stem -> stem.instrument().equals("woodwinds")));
            assertTrue(evaluated.notes().get(0).contains("flawed stems of woodwinds have neither"));
            TrainingException e =
                    assertThrows(TrainingException.class, () -> evaluate(dataset, List.of("woodwinds"), split));
            assertTrue(
                    e.getMessage().startsWith("There is nothing to score: flawed stems of woodwinds"), e.getMessage());
        }
    }

    @Test
    void abstentions_are_counted_on_instruments_that_were_not_learned() throws IOException {
        GoldFolder folder = fourSongs()
                .write("bad/song0/woodwinds.wav", GoldFolder.hit(50))
                .write("good/song0/woodwinds_2.wav", GoldFolder.hit(51));
        try (Dataset dataset = folder.scanned()) {
            Split split = dataset.stem("bad/song0/woodwinds.wav")
                    .orElseThrow()
                    .row()
                    .split()
                    .orElseThrow();
            Map<String, Abstentions> strangers =
                    new Evaluation(dataset, AudioFiles.fromLookup()).strangers(new Silent(), List.of("kick"), split);
            assertEquals(Map.of("woodwinds", new Abstentions(2, 1)), strangers);
        }
    }

    @Test
    void abstentions_are_counted_by_reason_on_learned_and_other_instruments() throws IOException {
        GoldFolder folder = fourSongs().write("good/song0/woodwinds.wav", GoldFolder.hit(52));
        try (Dataset dataset = folder.scanned()) {
            Split split = dataset.stem("good/song0/woodwinds.wav")
                    .orElseThrow()
                    .row()
                    .split()
                    .orElseThrow();
            Evaluation evaluation = new Evaluation(dataset, AudioFiles.fromLookup());
            List<String> learned = List.of("woodwinds");
            assertEquals(
                    Map.of("woodwinds", new Abstentions(1, 1, Map.of("spread", 1))),
                    evaluation.acquaintances(new Unsure(), learned, split));
            Map<String, Abstentions> others = evaluation.strangers(new Unsure(), learned, split);
            assertFalse(others.isEmpty());
            others.forEach((instrument, own) -> {
                int bySpread = own.byReason().getOrDefault("spread", 0);
                int byDistance = own.byReason().getOrDefault("distance", 0);
                assertFalse(learned.contains(instrument));
                assertEquals(own.stems(), own.abstained());
                assertEquals(own.stems(), bySpread + byDistance);
                assertTrue(own.stems() < 2 || (bySpread > 0 && byDistance > 0), own.toString());
            });
        }
    }

    /** Refuses every stem, by turns for one reason and another. */
    private static final class Unsure implements Predictor {
        private int asked;

        @Override
        public List<String> flawTypes() {
            return List.of("boxy");
        }

        @Override
        public void predict(float[] fingerprints, int chunks, float[] corrections, float[] flaws) {}

        @Override
        public Optional<String> refusal(FingerprintMatrix stem) {
            return Optional.of(asked++ % 2 == 0 ? "spread" : "distance");
        }
    }

    private Evaluated evaluate(Dataset dataset, List<String> instruments, Split split) throws IOException {
        TrainingScope selection = new TrainingScope(Optional.empty(), instruments);
        return new Evaluation(dataset, AudioFiles.fromLookup())
                .evaluate(new Silent(), List.of(0.5), selection, split, 1, TrainingProgress.none());
    }

    private GoldFolder fourSongs() throws IOException {
        GoldFolder folder = new GoldFolder(temp);
        for (int i = 0; i < 4; i++) {
            folder.good("song" + i, "kick");
        }
        return folder;
    }

    private static TrainingJob job(Dataset dataset) {
        return new TrainingJob(dataset, AudioFiles.fromLookup(), new MlpLearner());
    }

    private static CrossValidation validation(Dataset dataset) {
        return new CrossValidation(dataset, AudioFiles.fromLookup(), new MlpLearner());
    }
}
