package org.mixingmentor.training.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.learn.mlp.MlpLearner;

@Timeout(120)
@Tag("slow")
class TrainingQueueTest {
    private static final TrainingSettings ENDLESS =
            RunsTest.QUICK.withLearnerSettings(Map.of("epochs", "10000", "hidden", "16"));

    @TempDir
    private Path temp;

    private final TrainingQueue queue = new TrainingQueue(AudioFiles.fromLookup());
    private final Semaphore changes = new Semaphore(0);

    @Test
    void trainings_are_done_one_after_the_other_and_a_cancelled_one_leaves_nothing()
            throws IOException, InterruptedException {
        new GoldFolder(temp).songs().scanned().close();
        queue.addChangeListener(changes::release);
        QueuedTraining endless = queue.add(temp, new MlpLearner(), ENDLESS, Optional.empty());
        QueuedTraining waiting = queue.add(temp, new MlpLearner(), ENDLESS, Optional.empty());
        QueuedTraining last = queue.add(temp, new MlpLearner(), RunsTest.QUICK, Optional.empty());
        while (endless.now().curve().isEmpty()) {
            Thread.sleep(10);
        }
        assertEquals("learning", endless.now().step());
        assertEquals(QueuedTraining.State.WAITING, waiting.now().state());
        waiting.cancel();
        endless.cancel();
        await(last, state -> state.isOver());
        assertEquals(QueuedTraining.State.CANCELLED, endless.now().state());
        assertEquals(QueuedTraining.State.CANCELLED, waiting.now().state());
        assertEquals(QueuedTraining.State.DONE, last.now().state());
        List<RunRecord> runs = Runs.of(temp).list();
        assertEquals(1, runs.size());
        assertEquals(last.now().run().orElseThrow(), runs.get(0).folder());
        assertEquals(6, last.now().curve().size());
        queue.removeOver();
        assertEquals(List.of(), queue.trainings());
    }

    @Test
    void a_waiting_training_is_written_down_until_it_is_begun_or_cancelled() throws IOException, InterruptedException {
        new GoldFolder(temp).songs().scanned().close();
        queue.addChangeListener(changes::release);
        TrainingSettings later = RunsTest.QUICK.withSeed(77);
        QueuedTraining endless = queue.add(temp, new MlpLearner(), ENDLESS, Optional.empty());
        QueuedTraining next = queue.add(temp, new MlpLearner(), later, Optional.empty());
        QueuedTraining unwanted = queue.add(temp, new MlpLearner(), later.withSeed(78), Optional.empty());
        awaitWaiting(77, 78);
        RunRecord waiting = waiting().get(0);
        assertEquals(later.twins(), waiting.settings().training().twins());
        assertTrue(waiting.owned());
        assertThrows(TrainingException.class, () -> Runs.of(temp).forget(waiting));
        unwanted.cancel();
        awaitWaiting(77);
        endless.cancel();
        await(next, state -> state.isOver());
        awaitWaiting();
        RunRecord run = Runs.of(temp).find("latest");
        assertEquals(next.now().run().orElseThrow(), run.folder());
        assertEquals(77, run.settings().training().seed());
        assertFalse(run.settings().datasetHash().isEmpty());
    }

    @Test
    void what_waited_in_a_killed_process_still_does_and_is_forgotten_when_it_waits_anew() throws Exception {
        new GoldFolder(temp).songs().scanned().close();
        Process process = Killed.start(WaitingTrainings.class, temp);
        try {
            awaitWaiting(WaitingTrainings.SEEDS);
            assertTrue(process.isAlive());
        } finally {
            Killed.kill(process);
        }
        awaitWaiting(WaitingTrainings.SEEDS);
        RunRecord left = waiting().get(0);
        assertTrue(left.isAbandoned());
        Set<Path> kept = folders();
        queue.addChangeListener(changes::release);
        QueuedTraining endless = queue.add(temp, new MlpLearner(), ENDLESS, Optional.empty());
        QueuedTraining again = queue.add(temp, new MlpLearner(), left.settings().training(), Optional.of(left));
        while (Files.exists(left.folder())) {
            assertEquals("", again.now().problem());
            changes.acquire();
        }
        awaitWaiting(WaitingTrainings.SEEDS);
        assertEquals(left.settings().training(), again.settings());
        assertEquals("", endless.now().problem());
        queue.trainings().forEach(QueuedTraining::cancel);
        kept.remove(left.folder());
        while (!folders().equals(kept)) {
            Thread.sleep(10);
        }
    }

    @Test
    void a_cross_validation_waits_and_runs_as_a_training_does() throws IOException, InterruptedException {
        new GoldFolder(temp).songs().scanned().close();
        queue.addChangeListener(changes::release);
        QueuedTraining cross = queue.add(temp, new MlpLearner(), RunsTest.QUICK, 2, Optional.empty());
        await(cross, state -> state.isOver());
        RunRecord run = Runs.of(temp).find("latest");
        assertEquals(cross.now().run().orElseThrow(), run.folder());
        assertEquals(RunSettings.Kind.CROSS_VALIDATION, run.settings().kind());
        assertEquals(2, run.settings().folds());
        assertTrue(run.scores().isPresent());
    }

    private List<RunRecord> waiting() throws IOException {
        return Runs.of(temp).list().stream()
                .filter(run -> run.state() == RunRecord.State.WAITING)
                .sorted(Comparator.comparingLong(
                        run -> run.settings().training().seed()))
                .toList();
    }

    private List<Long> seeds() throws IOException {
        return waiting().stream().map(run -> run.settings().training().seed()).toList();
    }

    private Set<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(Runs.of(temp).folder())) {
            return folders.collect(Collectors.toCollection(HashSet::new));
        }
    }

    private void awaitWaiting(long... seeds) throws IOException, InterruptedException {
        while (!seeds().equals(Arrays.stream(seeds).boxed().toList())) {
            Thread.sleep(10);
        }
    }

    @Test
    void a_training_that_cannot_be_says_why() throws IOException, InterruptedException {
        new GoldFolder(temp).good("alone", "kick").scanned().close();
        queue.addChangeListener(changes::release);
        QueuedTraining training = queue.add(temp, new MlpLearner(), RunsTest.QUICK, Optional.empty());
        await(training, state -> state.isOver());
        assertEquals(QueuedTraining.State.FAILED, training.now().state());
        assertTrue(training.now().problem().startsWith("All ideal stems are of one song"));
    }

    private void await(QueuedTraining training, Predicate<QueuedTraining.State> wanted) throws InterruptedException {
        while (!wanted.test(training.now().state())) {
            changes.acquire();
        }
    }
}
