package org.mixingmentor.experiments.internal.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.experiments.internal.TrainedRuns;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.run.QueuedTraining;
import org.mixingmentor.training.run.Runs;
import org.mixingmentor.training.run.TrainingQueue;
import org.mixingmentor.training.spi.Learner;

@Timeout(240)
class TrainingsTest {
    @TempDir
    Path folder;

    private final List<Learner> learners = Trainings.current().learners();
    private final Trainings trainings = new Trainings(new TrainingQueue(AudioFiles.fromLookup()), learners);

    @Test
    void every_learner_that_is_registered_is_found_by_its_name_with_its_defaults() {
        assertFalse(learners.isEmpty());
        for (Learner learner : learners) {
            assertEquals(Optional.of(learner), trainings.learner(learner.name()));
            assertEquals(
                    learner.settings().size(),
                    trainings.defaults().get(learner.name()).size());
        }
        assertEquals(Optional.empty(), trainings.learner("oracle"));
    }

    @Test
    void a_run_whose_learner_is_not_there_is_not_queued_and_one_is_told_why() {
        Trainings none = new Trainings(trainings.queue(), List.of());
        RunRecord run = TrainedRuns.incomplete("20260102-030405-metalcore", RunRecord.State.INTERRUPTED, false);
        assertEquals(Optional.of("There is no learner mlp here to run it with."), none.again(folder, run));
        assertEquals(List.of(), none.queue().trainings());
    }

    @Test
    void an_interrupted_run_is_trained_again_with_its_own_settings_and_shown_when_asked() throws Exception {
        TrainedRuns.writeSongs(folder, 8);
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.scan(AudioFiles.fromLookup(), 1, Progress.none());
        }
        leaveInterrupted();
        RunRecord run = onlyRun();
        assertEquals(RunRecord.State.INTERRUPTED, run.state());
        assertEquals(Optional.empty(), trainings.again(folder, run));
        QueuedTraining queued = trainings.queue().trainings().get(0);
        while (!queued.now().state().isOver()) {
            Thread.sleep(20);
        }
        assertEquals("", queued.now().problem());
        RunRecord made = onlyRun();
        assertTrue(made.isComplete());
        assertEquals(run.settings().training(), made.settings().training());
        List<String> shown = new ArrayList<>();
        trainings.onShow(shown::add);
        trainings.show(made.id());
        assertEquals(List.of(made.id()), shown);
    }

    /** As a process that was killed leaves it. */
    private void leaveInterrupted() throws IOException {
        Path left = Files.createDirectories(folder.resolve(".mentor/runs/.20200101-000000-metalcore.part"));
        Files.writeString(left.resolve("owner"), "999999999 2020-01-01T00:00:00Z");
        Files.writeString(
                left.resolve("settings.json"),
                "{\"kind\":\"training\",\"folds\":0,\"begun\":\"2020-01-01T00:00:00Z\",\"genre\":\"metalcore\","
                        + "\"instruments\":[\"kick\"],\"learner\":\"mlp\",\"learner_settings\":{\"epochs\":\"2\","
                        + "\"hidden\":\"6\",\"networks\":\"1\",\"threads\":\"1\"},\"twins\":2,\"scoring_twins\":2,"
                        + "\"seed\":77,\"threads\":1,\"dataset_hash\":\"0123456789\"}");
    }

    private RunRecord onlyRun() throws IOException {
        List<RunRecord> runs = Runs.of(folder).list();
        assertEquals(1, runs.size());
        return runs.get(0);
    }
}
