package org.mixingmentor.workbench;

import java.util.concurrent.atomic.AtomicBoolean;
import org.mixingmentor.dataset.Progress;
import org.netbeans.api.progress.ProgressHandle;

/** A job's progress as a bar in the status line, with a button that cancels it. */
final class StatusProgress implements Progress, AutoCloseable {
    private static final int STEPS = 1000;

    private final ProgressHandle handle;
    private final AtomicBoolean cancelled;
    private long lastTotal;
    private int lastStep;

    /** Shows the bar. */
    StatusProgress(String title, AtomicBoolean cancelled) {
        this.cancelled = cancelled;
        this.handle = ProgressHandle.createHandle(title, () -> {
            cancelled.set(true);
            return true;
        });
        handle.start();
    }

    @Override
    public synchronized void report(long done, long total, String what) {
        if (total <= 0) {
            handle.progress(what);
            return;
        }
        if (total != lastTotal) {
            // Another part of the job begins.
            lastTotal = total;
            lastStep = 0;
            handle.switchToDeterminate(STEPS);
        }
        // Threads may report in another order than they are done; the bar must not go back.
        lastStep = Math.max(lastStep, (int) Math.min(STEPS, done * STEPS / total));
        handle.progress(what, lastStep);
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    @Override
    public void close() {
        handle.finish();
    }
}
