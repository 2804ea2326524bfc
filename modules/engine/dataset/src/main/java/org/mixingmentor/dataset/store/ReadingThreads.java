package org.mixingmentor.dataset.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Threads that read files and hand the outcomes over. A thread that has read waits until its outcome is taken, so only
 * a few are in memory at a time.
 */
final class ReadingThreads implements AutoCloseable {
    private static final long WAIT_MS = 100;

    private final List<String> files;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final BlockingQueue<StemReading.Outcome> outcomes;
    private final List<Thread> threads = new ArrayList<>();

    ReadingThreads(List<String> files, int jobs, Function<BooleanSupplier, StemReading> reading) {
        this.files = files;
        this.outcomes = new ArrayBlockingQueue<>(jobs);
        for (int i = 0; i < Math.min(jobs, files.size()); i++) {
            Thread thread = new Thread(() -> run(reading), "scan-" + (i + 1));
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    private void run(Function<BooleanSupplier, StemReading> reading) {
        try {
            StemReading stems = reading.apply(cancelled::get);
            for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                StemReading.Outcome outcome = stems.read(files.get(i));
                if (outcome == null) {
                    return;
                }
                outcomes.put(outcome);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    /** The outcomes that are there, after waiting a little for the first; possibly none. */
    List<StemReading.Outcome> next() throws IOException {
        List<StemReading.Outcome> ready = new ArrayList<>();
        try {
            StemReading.Outcome first = outcomes.poll(WAIT_MS, TimeUnit.MILLISECONDS);
            if (first != null) {
                ready.add(first);
                outcomes.drainTo(ready);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the scan was interrupted", e);
        }
        Throwable failed = failure.get();
        if (failed != null && ready.isEmpty()) {
            throw new IllegalStateException("a reading thread failed", failed);
        }
        return ready;
    }

    /** Lets the threads finish what they cannot leave, and gives what they had read. */
    List<StemReading.Outcome> stop() {
        cancelled.set(true);
        List<StemReading.Outcome> ready = new ArrayList<>();
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                outcomes.drainTo(ready);
                try {
                    thread.join(WAIT_MS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return ready;
                }
            }
        }
        outcomes.drainTo(ready);
        return ready;
    }

    @Override
    public void close() {
        stop();
    }
}
