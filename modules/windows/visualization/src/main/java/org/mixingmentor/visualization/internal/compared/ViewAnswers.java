package org.mixingmentor.visualization.internal.compared;

import java.awt.EventQueue;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.swing.Timer;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.Work;

/**
 * The answers that a view shows, the latest alone. If one keeps a person waiting, what is shown of the question before
 * goes, and how far it is takes its place; quick answers replace each other without a flicker. Event thread only.
 */
public final class ViewAnswers {
    private static final int NOTICED_MS = 150;
    private static final long TOLD_EVERY_NS = 200_000_000;

    private final LatestOnlyTask latest;
    private final Timer noticed;
    private final Consumer<String> meanwhile;
    private final Consumer<String> failed;
    private boolean waiting;

    /**
     * @param name of the thread that asks
     * @param meanwhile takes away what is outdated; gets words on how far the answer is
     * @param failed gets a sentence where there is no answer
     */
    public ViewAnswers(String name, Consumer<String> meanwhile, Consumer<String> failed) {
        this.latest = new LatestOnlyTask(name);
        this.meanwhile = meanwhile;
        this.failed = failed;
        this.noticed = new Timer(NOTICED_MS, event -> {
            waiting = true;
            meanwhile.accept("Comparing …");
        });
        noticed.setRepeats(false);
    }

    /** Asks in place of the last question, whose work is cancelled. */
    public <T> void ask(Work<T> question, Consumer<? super T> show) {
        waiting = false;
        noticed.restart();
        latest.ask(
                outdated -> question.run(new Telling(outdated)),
                answer -> {
                    stopWaiting();
                    show.accept(answer);
                },
                this::explain);
    }

    /** There is nothing to ask; the sentence says why. */
    public void forget(String sentence) {
        latest.forget();
        explain(sentence);
    }

    /** Whether an answer keeps a person waiting. */
    public boolean waiting() {
        return waiting;
    }

    private void explain(String sentence) {
        stopWaiting();
        failed.accept(sentence);
    }

    private void stopWaiting() {
        noticed.stop();
        waiting = false;
    }

    /** Tells a few times a second how far the work is. */
    private final class Telling implements Progress {
        private final BooleanSupplier outdated;
        private long next;

        Telling(BooleanSupplier outdated) {
            this.outdated = outdated;
        }

        @Override
        public void report(long done, long total, String what) {
            if (System.nanoTime() >= next && total > 0) {
                next = System.nanoTime() + TOLD_EVERY_NS;
                String words = String.format(Locale.ROOT, "Comparing …   %d %%   %s", 100 * done / total, what);
                EventQueue.invokeLater(() -> {
                    if (waiting && !outdated.getAsBoolean()) {
                        meanwhile.accept(words);
                    }
                });
            }
        }

        @Override
        public boolean cancelled() {
            return outdated.getAsBoolean();
        }
    }
}
