package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mixingmentor.dataset.Progress;

@Timeout(60)
class DatasetJobsTest {
    private final DatasetJobs jobs = new DatasetJobs();

    @Test
    void stopping_asks_a_job_to_end_and_waits_until_it_did() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Work<String> work = jobs.of(progress -> {
            begun.countDown();
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
            Thread.sleep(50);
            ended.set(true);
            throw new CancellationException();
        });
        Thread thread = new Thread(() -> assertThrows(CancellationException.class, () -> work.run(Progress.none())));
        thread.start();
        begun.await();
        assertFalse(ended.get());
        jobs.stop();
        assertTrue(ended.get());
        thread.join();
    }

    @Test
    void what_fails_because_the_dataset_was_closed_is_cancelled_and_what_fails_before_has_failed() {
        Work<String> failing = jobs.of(progress -> {
            throw new IOException("The file is no audio.");
        });
        assertEquals(
                "The file is no audio.",
                assertThrows(IOException.class, () -> failing.run(Progress.none()))
                        .getMessage());
        Work<String> closed = jobs.of(progress -> {
            new Thread(jobs::stop).start();
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
            throw new IOException("The catalogue is closed.");
        });
        assertThrows(CancellationException.class, () -> closed.run(Progress.none()));
    }

    @Test
    void what_is_to_begin_after_that_does_not() {
        AtomicBoolean begun = new AtomicBoolean();
        Work<String> late = jobs.of(progress -> {
            begun.set(true);
            return "";
        });
        jobs.stop();
        assertThrows(CancellationException.class, () -> late.run(Progress.none()));
        assertFalse(begun.get());
    }
}
