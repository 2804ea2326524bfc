package org.mixingmentor.audio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Notices when the machine stands still: no program can play without a gap on processors that another tenant of the host
 * has for longer than the buffer lasts.
 */
final class Stalls implements AutoCloseable {
    private static final long NAP_NS = 2_000_000;
    private static final double MOST_STOLEN = 0.03;

    private final long harmless;
    private final AtomicLong longest = new AtomicLong();
    private final List<Thread> watchers = new ArrayList<>();
    private final long[] before = ticks();
    private volatile boolean over;

    /**
     * Begins to watch, a thread a processor.
     *
     * @param harmless a pause that tears nothing
     */
    Stalls(Duration harmless) {
        this.harmless = harmless.toNanos();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            Thread watcher = new Thread(this::watch, "stalls");
            watcher.setDaemon(true);
            watcher.start();
            watchers.add(watcher);
        }
    }

    private void watch() {
        while (!over) {
            long since = System.nanoTime();
            LockSupport.parkNanos(NAP_NS);
            longest.accumulateAndGet(System.nanoTime() - since, Math::max);
        }
    }

    /** Whether the machine stood still, or much of its time went to others, since this began. */
    boolean happened() {
        long[] now = ticks();
        double all = now[1] - before[1];
        return longest.get() > harmless || (all > 0 && (now[0] - before[0]) / all > MOST_STOLEN);
    }

    /** Time stolen and all time, in ticks, as Linux counts them; zeros elsewhere. */
    private static long[] ticks() {
        try {
            String[] words = Files.readAllLines(Path.of("/proc/stat")).get(0).split(" +", -1);
            long all = 0;
            for (int i = 1; i <= 8; i++) {
                all += Long.parseLong(words[i]);
            }
            return new long[] {Long.parseLong(words[8]), all};
        } catch (IOException elsewhere) {
            return new long[2];
        }
    }

    @Override
    public void close() {
        over = true;
    }
}
