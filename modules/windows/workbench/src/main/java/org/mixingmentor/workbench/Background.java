package org.mixingmentor.workbench;

import java.awt.EventQueue;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openide.util.RequestProcessor;

/** Jobs away from the event thread, each with a bar in the status line that can be cancelled. Any thread. */
public final class Background {
    private static final Logger LOG = Logger.getLogger(Background.class.getName());
    private static final RequestProcessor JOBS = new RequestProcessor("Background jobs", 4);

    private final Notices notices;

    /** @param notices tells of jobs that failed or were cancelled */
    public Background(Notices notices) {
        this.notices = notices;
    }

    /** A job that was started. */
    public interface Job {
        /** Asks it to stop; it does so when it looks. */
        void cancel();
    }

    /**
     * Starts a job. What it throws is shown as a sentence; a cancelled job is only mentioned in the status line.
     *
     * @param title what it does, as a bar names it: "Importing stems"
     * @param done gets the result, on the event thread; not called after a failure or a cancellation
     */
    public <T> Job run(String title, Work<T> work, Consumer<? super T> done) {
        return run(title, work, done, () -> {});
    }

    /**
     * The same for a window that has to know the end of every kind.
     *
     * @param ended called on the event thread, after {@code done} where that was called
     */
    public <T> Job run(String title, Work<T> work, Consumer<? super T> done, Runnable ended) {
        AtomicBoolean cancelled = new AtomicBoolean();
        JOBS.post(() -> perform(title, work, done, ended, cancelled));
        return () -> cancelled.set(true);
    }

    private <T> void perform(
            String title, Work<T> work, Consumer<? super T> done, Runnable ended, AtomicBoolean cancelled) {
        Runnable end = ended;
        try (StatusProgress progress = new StatusProgress(title, cancelled)) {
            T result = work.run(progress);
            end = () -> {
                done.accept(result);
                ended.run();
            };
        } catch (CancellationException e) {
            notices.say(title + ": cancelled");
        } catch (IOException e) {
            notices.failed(title, e.getMessage());
        } catch (Exception e) {
            LOG.log(Level.WARNING, title, e);
            notices.failed(title, Failures.UNFORESEEN);
        }
        EventQueue.invokeLater(end);
    }
}
