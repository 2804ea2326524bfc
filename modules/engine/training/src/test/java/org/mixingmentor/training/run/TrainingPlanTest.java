package org.mixingmentor.training.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.TrainingPlan;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.internal.learn.mlp.MlpLearner;

class TrainingPlanTest {
    @TempDir
    private Path temp;

    @Tag("slow")
    @Test
    void the_plan_counts_what_the_training_then_uses() throws IOException {
        try (Dataset dataset = new GoldFolder(temp).songs().scanned()) {
            TrainingPlan plan = TrainingPreflight.of(dataset, RunsTest.QUICK, new MlpLearner());
            Run run = new TrainingJob(dataset, AudioFiles.fromLookup(), new MlpLearner())
                    .run(RunsTest.QUICK, TrainingProgress.none());
            assertTrue(plan.isPossible());
            assertEquals(
                    20, plan.parts().stream().mapToInt(TrainingPlan.Part::stems).sum());
            TrainingPlan.Part train = plan.part(Split.TRAIN).orElseThrow();
            assertEquals(run.facts().trainingAudio().size(), train.stems());
            assertEquals(train.ideal() * 3L, train.twins());
            int chunks = Runs.of(temp).find("latest").outcome().orElseThrow().chunks();
            assertTrue(chunks <= train.chunks() && chunks > train.chunks() / 3, chunks + " " + train.chunks());
            TrainingPlan.Part test = plan.part(Split.TEST).orElseThrow();
            assertEquals(run.scores().songs(), test.songs());
            assertEquals(run.scores().stems(), test.stems() + test.twins());
        }
    }

    @Test
    void what_makes_a_training_impossible_is_said_beforehand_in_the_same_words() throws IOException {
        try (Dataset dataset = new GoldFolder(temp).good("alone", "kick").scanned()) {
            TrainingPlan plan = TrainingPreflight.of(dataset, RunsTest.QUICK, new MlpLearner());
            assertFalse(plan.isPossible());
            assertTrue(plan.warnings().get(0).sentence().startsWith("All ideal stems are of one song, alone"));
            assertEquals(List.of(), plan.parts());
        }
    }

    @Test
    void what_is_wrong_with_the_stems_is_said_with_the_stems() throws IOException {
        GoldFolder folder = new GoldFolder(temp).songs();
        folder.write("bad/song0/bass.wav", GoldFolder.hit(4)).write("bad/song1/bass.wav", GoldFolder.hit(5));
        folder.write("loose/song7/kick2.wav", GoldFolder.hit(6));
        Files.writeString(temp.resolve("good/song1/tom.wav"), "not audio");
        Files.writeString(
                temp.resolve("metadata.jsonl"),
                "{\"file_name\":\"bad/song0/bass.wav\",\"class\":\"flawed\",\"flaw_type\":[\"woolly\"],"
                        + "\"split\":\"train\"}\n{\"file_name\":\"good/song0/kick.wav\",\"split\":\"train\"}\n"
                        + "{\"file_name\":\"good/song0/snare.wav\",\"split\":\"train\"}\n");
        try (Dataset dataset = folder.scanned()) {
            TrainingPlan plan = TrainingPreflight.of(dataset, RunsTest.QUICK, new MlpLearner());
            assertTrue(plan.isPossible());
            warning(plan, "No bass of the training songs is ideal", "bad/song0/bass.wav");
            warning(plan, "The flaw woolly has only 1 stem to learn from", "bad/song0/bass.wav");
            warning(plan, "neither a gold twin nor a recipe", "bad/song1/bass.wav");
            warning(plan, "labelled neither ideal nor flawed", "loose/song7/kick2.wav");
            warning(plan, "cannot be read", "good/song1/tom.wav");
        }
    }

    private static void warning(TrainingPlan plan, String part, String fileName) {
        assertTrue(
                plan.warnings().stream()
                        .anyMatch(warning -> warning.sentence().contains(part)
                                && warning.fileNames().contains(fileName)),
                part + " is not in " + plan.warnings());
    }
}
