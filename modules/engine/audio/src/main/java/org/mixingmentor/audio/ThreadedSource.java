package org.mixingmentor.audio;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** A source that gives its blocks on a thread of its own until it is closed. */
abstract class ThreadedSource implements CaptureSource {
    private static final long PATIENCE_MS = 2000;

    /** The block that is given, overwritten by the next. */
    final float[] left = new float[LONGEST_BLOCK];

    final float[] right = new float[LONGEST_BLOCK];
    private final Thread thread;
    private CaptureReceiver receiver;
    private volatile boolean closed;

    /** Priority matters on Windows and macOS, where a busy machine otherwise lets the device's buffer run over. */
    @SuppressWarnings("ThreadPriorityCheck")
    ThreadedSource(String threadName) {
        thread = new Thread(() -> run(receiver), threadName);
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
    }

    /** Opens what is given. */
    abstract void open() throws IOException;

    /** Gives blocks, on the thread, until there are no more or {@link #closed}. */
    abstract void run(CaptureReceiver to);

    @Override
    public final void start(CaptureReceiver to) throws IOException {
        open();
        receiver = to;
        thread.start();
    }

    final boolean closed() {
        return closed;
    }

    @Override
    public final long cpuNanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isThreadCpuTimeSupported() ? Math.max(0, threads.getThreadCpuTime(thread.getId())) : 0;
    }

    /** A driver may hang in a call on a device that is gone: it is a daemon then, and nobody waits for ever. */
    @Override
    public final void close() {
        closed = true;
        if (thread == Thread.currentThread()) {
            return;
        }
        try {
            thread.join(PATIENCE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
