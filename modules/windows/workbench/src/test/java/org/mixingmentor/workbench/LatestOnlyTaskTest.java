package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LatestOnlyTaskTest {
    private final LatestOnlyTask task = new LatestOnlyTask("test");
    private final List<String> shown = new CopyOnWriteArrayList<>();

    private void ask(String answer) {
        task.ask(outdated -> answer, shown::add, sentence -> shown.add("failed: " + sentence));
    }

    @Test
    void only_the_latest_answer_is_shown_even_when_an_earlier_one_is_being_computed() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        task.ask(
                outdated -> {
                    begun.countDown();
                    release.await();
                    assertTrue(outdated.getAsBoolean());
                    return "slow";
                },
                shown::add,
                shown::add);
        begun.await();
        ask("skipped");
        ask("latest");
        release.countDown();
        Told.until(() -> !shown.isEmpty(), "an answer");
        TimeUnit.MILLISECONDS.sleep(50);
        assertEquals(List.of("latest"), shown);
    }

    @Test
    void an_answer_that_was_computed_before_the_next_question_is_not_shown_after_it() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        EventQueue.invokeLater(() -> {
            try {
                busy.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        CountDownLatch computed = new CountDownLatch(1);
        task.ask(
                outdated -> {
                    computed.countDown();
                    return "first";
                },
                shown::add,
                shown::add);
        computed.await();
        TimeUnit.MILLISECONDS.sleep(50);
        task.forget();
        busy.countDown();
        EventQueue.invokeAndWait(() -> {});
        assertEquals(List.of(), shown);
    }

    @Test
    void a_question_without_an_answer_gives_a_sentence_and_a_cancelled_one_nothing() throws Exception {
        task.<String>ask(
                outdated -> {
                    throw new CancellationException();
                },
                shown::add,
                shown::add);
        TimeUnit.MILLISECONDS.sleep(50);
        EventQueue.invokeAndWait(() -> {});
        assertEquals(List.of(), shown);
        task.<String>ask(
                outdated -> {
                    throw new IOException("kick.wav is missing.");
                },
                shown::add,
                shown::add);
        Told.until(() -> shown.size() == 1, "a sentence");
        task.<String>ask(
                outdated -> {
                    throw new IllegalStateException("index 7");
                },
                shown::add,
                shown::add);
        Told.until(() -> shown.size() == 2, "a sentence");
        assertEquals(List.of("kick.wav is missing.", Failures.UNFORESEEN), shown);
    }
}
