package org.mixingmentor.workbench;

import java.awt.EventQueue;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openide.util.RequestProcessor;

/**
 * Computations for one view, away from the event thread, of which only the latest counts: the next replaces the last,
 * whose answer is never shown, however late it comes.
 */
public final class LatestOnlyTask {
    private static final Logger LOG = Logger.getLogger(LatestOnlyTask.class.getName());

    private final RequestProcessor thread;
    private final AtomicLong asked = new AtomicLong();

    /** @param name of the thread */
    public LatestOnlyTask(String name) {
        this.thread = new RequestProcessor(name, 1);
    }

    /** What is to be computed. */
    @FunctionalInterface
    public interface Question<T> {
        /**
         * Computes the answer.
         *
         * @param outdated whether another question was asked meanwhile: then any answer will do, or a
         *     {@link CancellationException}
         */
        T answer(BooleanSupplier outdated) throws Exception;
    }

    /**
     * Asks a question in place of the last one.
     *
     * @param show gets the answer on the event thread, unless another question was asked before
     * @param failed gets a sentence in its place
     */
    public <T> void ask(Question<T> question, Consumer<? super T> show, Consumer<String> failed) {
        long number = asked.incrementAndGet();
        thread.post(() -> {
            if (asked.get() != number) {
                return;
            }
            Runnable shown = answer(question, show, failed, () -> asked.get() != number);
            EventQueue.invokeLater(() -> {
                if (asked.get() == number) {
                    shown.run();
                }
            });
        });
    }

    /** No answer is wanted any more. */
    public void forget() {
        asked.incrementAndGet();
    }

    private static <T> Runnable answer(
            Question<T> question, Consumer<? super T> show, Consumer<String> failed, BooleanSupplier outdated) {
        try {
            T answer = question.answer(outdated);
            return () -> show.accept(answer);
        } catch (CancellationException e) {
            return () -> {};
        } catch (IOException e) {
            return () -> failed.accept(e.getMessage());
        } catch (Exception e) {
            LOG.log(Level.WARNING, "No answer", e);
            return () -> failed.accept(Failures.UNFORESEEN);
        }
    }
}
