package org.mixingmentor.workbench;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.mixingmentor.dataset.Progress;

/**
 * The jobs on one dataset: when it is to be closed they are asked to stop, and are waited for. What one of them could not do
 * because its dataset was closed is no failure. Any number of threads.
 */
final class DatasetJobs {
    /** As long as it may take until a job looks whether it is still wanted: a long file is read to its end. */
    private static final long PATIENCE_MS = 15_000;

    private int running;
    private boolean ending;

    /** The same work as one of these jobs. */
    <T> Work<T> of(Work<T> work) {
        return progress -> {
            begin();
            try {
                return work.run(new WhileOpen(progress));
            } catch (IOException e) {
                if (isEnding()) {
                    throw new CancellationException();
                }
                throw e;
            } finally {
                end();
            }
        };
    }

    /** Asks them to stop, and those that are yet to begin not to; waits until they did. */
    synchronized void stop() {
        ending = true;
        long until = System.nanoTime() + PATIENCE_MS * 1_000_000;
        boolean interrupted = false;
        for (long left = PATIENCE_MS; running > 0 && left > 0; left = (until - System.nanoTime()) / 1_000_000) {
            try {
                wait(left);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void begin() {
        if (ending) {
            throw new CancellationException();
        }
        running++;
    }

    private synchronized void end() {
        running--;
        notifyAll();
    }

    private synchronized boolean isEnding() {
        return ending;
    }

    private final class WhileOpen implements Progress {
        private final Progress progress;

        WhileOpen(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void report(long done, long total, String what) {
            progress.report(done, total, what);
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled() || isEnding();
        }
    }
}
