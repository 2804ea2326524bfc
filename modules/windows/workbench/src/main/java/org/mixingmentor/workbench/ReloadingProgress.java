package org.mixingmentor.workbench;

import java.util.function.LongSupplier;
import org.mixingmentor.dataset.Progress;

/** Lets what a long scan has found so far be seen every few seconds; of many stems less often, since all are read anew. */
final class ReloadingProgress implements Progress {
    private static final long EVERY_NANOS = 3_000_000_000L;
    private static final long MANY = 10_000;

    private final Progress progress;
    private final Runnable reload;
    private final LongSupplier nanos;
    private long last;

    ReloadingProgress(Progress progress, Runnable reload) {
        this(progress, reload, System::nanoTime);
    }

    /** @param nanos a clock that only goes forward */
    ReloadingProgress(Progress progress, Runnable reload, LongSupplier nanos) {
        this.nanos = nanos;
        this.last = nanos.getAsLong();
        this.progress = progress;
        this.reload = reload;
    }

    @Override
    public synchronized void report(long done, long total, String what) {
        progress.report(done, total, what);
        long now = nanos.getAsLong();
        if (now - last > EVERY_NANOS * (1 + total / MANY)) {
            last = now;
            reload.run();
        }
    }

    @Override
    public boolean cancelled() {
        return progress.cancelled();
    }
}
