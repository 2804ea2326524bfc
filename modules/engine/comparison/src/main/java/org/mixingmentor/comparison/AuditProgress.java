package org.mixingmentor.comparison;

import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.mixingmentor.dataset.Progress;

/** How far an audit has come: {@value #STEPS} steps, told and cancelled between blocks of stems. */
final class AuditProgress {
    /** Steps of an audit. */
    static final int STEPS = 6;

    private static final int BLOCK = 512;

    /** How far a step has come is told in such parts. */
    private static final int PARTS = 100;

    private final Progress progress;

    AuditProgress(Progress progress) {
        this.progress = progress;
    }

    /**
     * Begins a step.
     *
     * @param done steps before it
     * @throws CancellationException when the audit is cancelled
     */
    void begin(int done, String what) {
        report((long) done * PARTS, what);
    }

    /**
     * Does something for each of many, on all processors, in blocks.
     *
     * @param step of the audit, from 0
     * @param effect called by several threads
     * @throws CancellationException when the audit is cancelled, between two blocks
     */
    void each(int count, int step, String what, IntConsumer effect) {
        for (int from = 0; from < count; from += BLOCK) {
            report((long) step * PARTS + (long) PARTS * from / count, what);
            IntStream.range(from, Math.min(count, from + BLOCK)).parallel().forEach(effect);
        }
    }

    private void report(long done, String what) {
        progress.report(done, STEPS * PARTS, "suspects: " + what);
        stopIfCancelled();
    }

    /** Ends the audit where it is, if it is cancelled. */
    void stopIfCancelled() {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }
}
