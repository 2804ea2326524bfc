package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BackgroundTest {
    private final Told told = new Told();
    private final Background background = new Background(told);
    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();

    private void end() {
        assertTrue(EventQueue.isDispatchThread());
        heard.add("ended");
    }

    private String next() throws InterruptedException {
        return heard.poll(30, TimeUnit.SECONDS);
    }

    @Test
    void a_result_comes_on_the_event_thread_and_the_end_after_it() throws Exception {
        background.run(
                "Counting",
                progress -> {
                    assertFalse(EventQueue.isDispatchThread());
                    progress.report(1, 2, "half");
                    return "two";
                },
                heard::add,
                this::end);
        assertEquals("two", next());
        assertEquals("ended", next());
        assertEquals(List.of(), told.sentences());
    }

    @Test
    void what_fails_is_told_by_its_sentence_and_what_nobody_foresaw_without_its_words() throws Exception {
        background.run(
                "Counting",
                progress -> {
                    throw new IOException("There is nothing to count; add stems.");
                },
                heard::add,
                this::end);
        assertEquals("ended", next());
        background.run(
                "Counting",
                progress -> {
                    throw new IllegalStateException("index 7");
                },
                heard::add,
                this::end);
        assertEquals("ended", next());
        assertEquals(
                List.of("Counting: There is nothing to count; add stems.", "Counting: " + Failures.UNFORESEEN),
                told.sentences());
    }

    @Test
    void a_job_that_is_cancelled_hears_of_it_and_gives_no_result() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Background.Job job = background.run(
                "Counting",
                progress -> {
                    begun.countDown();
                    while (!progress.cancelled()) {
                        TimeUnit.MILLISECONDS.sleep(5);
                    }
                    throw new java.util.concurrent.CancellationException();
                },
                heard::add,
                this::end);
        begun.await();
        job.cancel();
        assertEquals("ended", next());
        assertEquals(List.of("Counting: cancelled"), told.sentences());
    }
}
