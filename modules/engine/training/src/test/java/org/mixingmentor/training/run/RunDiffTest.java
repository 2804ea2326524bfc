package org.mixingmentor.training.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.Importance;
import org.mixingmentor.training.Reliability;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.RunDiff;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.learn.mlp.MlpLearner;

@Tag("slow")
class RunDiffTest {
    @TempDir
    private Path temp;

    @Test
    void runs_stand_side_by_side_with_what_differs_and_what_does_not() throws IOException {
        TrainingSettings one = RunsTest.QUICK;
        TrainingSettings other = one.withSeed(2)
                .withLearnerSettings(Map.of("epochs", "3", "hidden", "8", "networks", "2", "dropout", "0.3"));
        try (Dataset dataset = new GoldFolder(temp).songs().scanned()) {
            TrainingJob job = new TrainingJob(dataset, AudioFiles.fromLookup(), new MlpLearner());
            Run first = job.run(one, TrainingProgress.none());
            job.run(other, TrainingProgress.none());
            importanceTellsTheInputsThatMatter(first, dataset);
        }
        List<RunRecord> runs = Runs.of(temp).list();
        RunDiff comparison = RunDiffs.of(runs, Map.of("mlp", Map.of("dropout", "0.3")));
        assertTrue(comparison.isOfOneDataset());
        assertTrue(comparison.isScoredAlike());
        assertEquals(
                List.of("seed", "learner.hidden"),
                comparison.differingSettings().stream()
                        .map(RunDiff.Setting::name)
                        .toList());
        RunDiff.Measure error = comparison.measures().get(0);
        for (int i = 0; i < 2; i++) {
            Scores scores = runs.get(i).scores().orElseThrow();
            assertEquals(scores.maeDb(), error.values().get(i).orElseThrow().value());
            assertEquals(
                    scores.baselines().get("zero").maeDb(),
                    error.values().get(i).orElseThrow().baselines().get("zero"));
        }
        double gap = runs.get(0).scores().orElseThrow().maeDb()
                - runs.get(1).scores().orElseThrow().maeDb();
        assertEquals(gap < 0 ? 0 : 1, error.best().orElseThrow());
        assertEquals(
                List.of("kick", "snare"),
                comparison.byInstrument().stream().map(RunDiff.Measure::name).toList());
        List<RunDiff.Stem> stems = RunDiffs.stems(runs);
        assertEquals(Runs.stems(runs.get(0)).size(), stems.size());
        assertTrue(stems.get(0).worstDb() >= stems.get(stems.size() - 1).worstDb());
    }

    private static void importanceTellsTheInputsThatMatter(Run run, Dataset dataset) throws IOException {
        Importance importance =
                new ImportanceTrial(run, dataset, AudioFiles.fromLookup(), RunsTest.QUICK, Progress.none()).measure();
        assertEquals(
                List.of("bands", "timbre", "movement", "stereo"),
                importance.groups().stream().map(Importance.Part::name).toList());
        assertEquals(64, importance.inputs().size());
        assertTrue(importance.groups().stream().anyMatch(part -> part.maeDb() != 0));
        assertEquals(run.scores().maeDb(), importance.maeDb(), 1e-9);
        assertEquals(run.scores().macroF1(), importance.macroF1(), 1e-9);
    }

    @Test
    void probabilities_that_mean_what_they_say_have_no_error_and_boasting_ones_have() {
        SplittableRandom random = new SplittableRandom(1);
        List<ScoredStem> honest = new ArrayList<>();
        List<ScoredStem> boasting = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            double probability = random.nextDouble();
            boolean there = random.nextDouble() < probability;
            honest.add(stem(there, probability));
            boasting.add(stem(there, probability > 0.5 ? 0.99 : 0.01));
        }
        Reliability fair = Reliability.of("boxy", honest);
        assertEquals(Reliability.BINS, fair.bins().size());
        assertTrue(fair.expectedError() < 0.05, "" + fair.expectedError());
        Reliability unfair = Reliability.of("boxy", boasting);
        assertEquals(2, unfair.bins().size());
        assertEquals(0.24, unfair.expectedError(), 0.03);
        assertFalse(Double.isFinite(Reliability.of("dull", honest).expectedError()));
    }

    private static ScoredStem stem(boolean there, double probability) {
        return new ScoredStem(
                "kick.wav",
                "song",
                "kick",
                false,
                "recipe",
                Correction.none(),
                Correction.none(),
                Correction.none(),
                Optional.empty(),
                Optional.empty(),
                there ? List.of("boxy") : List.of(),
                List.of(),
                Map.of("boxy", probability),
                false);
    }
}
