package org.mixingmentor.audio.internal.ffmpeg;

import java.util.concurrent.TimeUnit;

/** Ends the process when the decoder hangs in a file, and when nobody has wanted anything for a while. */
final class Watchdog {
    static final int EXIT = 7;

    private static final long WORK_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final long LOOK_MILLIS = 1000;

    private volatile long deadline = System.nanoTime() + IDLE_NANOS;
    private volatile boolean patient;

    Watchdog() {
        Thread thread = new Thread(this::watch, "decoder watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    /** From now on the decoder works: its next sign of life must come soon. */
    void working() {
        deadline = System.nanoTime() + WORK_NANOS;
        patient = false;
    }

    /** From now on the process waits for a request. */
    void idle() {
        deadline = System.nanoTime() + IDLE_NANOS;
        patient = false;
    }

    /** From now on it is the reader who is slow, as long as it likes. */
    void waiting() {
        patient = true;
    }

    private void watch() {
        try {
            while (patient || System.nanoTime() - deadline < 0) {
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Not exit: that would wait for a thread that hangs in native code.
        Runtime.getRuntime().halt(EXIT);
    }
}
