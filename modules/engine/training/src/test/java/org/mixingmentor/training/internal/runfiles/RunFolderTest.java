package org.mixingmentor.training.internal.runfiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.TrainingSettings;

class RunFolderTest {
    private static final RunSettings ASKED = new RunSettings(
            RunSettings.Kind.TRAINING,
            0,
            "mlp",
            TrainingSettings.of("metalcore"),
            "",
            Instant.parse("2026-01-02T03:04:05Z"));

    @TempDir
    private Path runs;

    @Tag("slow")
    @Test
    void what_is_written_down_while_another_thread_clears_up_stays() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService clearing = Executors.newSingleThreadExecutor();
        Future<Integer> cleared = clearing.submit(clearUntil(over));
        for (int i = 0; i < 300; i++) {
            Path waiting = RunFolder.waiting(runs, ASKED);
            assertEquals(
                    List.of(RunRecord.State.WAITING),
                    RunRecords.list(runs).stream().map(RunRecord::state).toList());
            RunRemoval.remove(waiting);
        }
        over.set(true);
        assertEquals(0, cleared.get());
        clearing.shutdown();
        RunRemoval.clearAbandoned(runs);
        assertEquals(List.of(), RunNames.children(runs));
    }

    private Callable<Integer> clearUntil(AtomicBoolean over) {
        return () -> {
            int cleared = 0;
            while (!over.get()) {
                cleared += RunRemoval.clearAbandoned(runs).size();
            }
            return cleared;
        };
    }

    @Test
    void what_waits_and_what_is_at_work_never_share_an_id() throws IOException {
        Path first = RunFolder.waiting(runs, ASKED);
        try (RunFolder work = RunFolder.begin(runs, ASKED, Optional.of(first))) {
            Path second = RunFolder.waiting(runs, ASKED);
            Path third = RunFolder.waiting(runs, ASKED);
            List<RunRecord> all = RunRecords.list(runs);
            assertEquals(3, all.size());
            assertEquals(3, all.stream().map(RunRecord::id).distinct().count());
            RunRemoval.remove(second);
            RunRemoval.remove(third);
            assertEquals(work.begun(), RunRecords.list(runs).get(0).settings().begun());
        }
        assertEquals(List.of(), RunNames.children(runs));
    }

    @Test
    void what_was_being_written_when_its_process_ended_is_cleared() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        assertEquals(0, ended.waitFor());
        Path left = Files.createDirectories(runs.resolve(".new-" + ended.pid() + "-half"));
        Files.writeString(left.resolve("owner"), "1");
        Path own = Files.createDirectories(
                runs.resolve(".new-" + ProcessHandle.current().pid() + "-half"));
        RunRemoval.clearAbandoned(runs);
        assertEquals(List.of(own), RunNames.children(runs));
    }

    @Test
    void a_run_begun_in_the_second_of_another_gets_a_number() throws IOException {
        try (RunFolder first = RunFolder.begin(runs, ASKED);
                RunFolder second = RunFolder.begin(runs, ASKED)) {
            assertEquals(first.begun(), second.begun());
            List<String> ids = RunRecords.list(runs).stream().map(RunRecord::id).toList();
            assertEquals(List.of("20260102-030405-metalcore", "20260102-030405-metalcore-2"), ids);
            assertNotEquals(ids.get(0), ids.get(1));
            assertTrue(Files.exists(runs.resolve("." + ids.get(1) + ".part")));
        }
    }
}
