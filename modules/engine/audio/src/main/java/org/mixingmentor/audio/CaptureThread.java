package org.mixingmentor.audio;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** A source's own thread. */
final class CaptureThread {
    private static final long PATIENCE_MS = 2000;

    private final Thread thread;

    /** Priority matters on Windows and macOS, where a busy machine otherwise lets the device's buffer run over. */
    @SuppressWarnings("ThreadPriorityCheck")
    CaptureThread(Runnable work, String name) {
        thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
    }

    void start() {
        thread.start();
    }

    long cpuNanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isThreadCpuTimeSupported() ? Math.max(0, threads.getThreadCpuTime(thread.getId())) : 0;
    }

    /** A driver may hang in a call on a device that is gone: it is a daemon then, and nobody waits for ever. */
    void await() {
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
