package org.mixingmentor.commandline;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C as a request: the first one lets the running job stop at its next safe place, and the process ends when the
 * command has, with what it saves and says, or after a few seconds. (Nothing depends on it: every job also survives
 * being killed.)
 */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private static final CountDownLatch COMMAND_ENDED = new CountDownLatch(1);

    private final Thread hook = new Thread(this::awaitCommand, "mentor-interruption");
    private volatile boolean requested;

    private Interruption() {}

    static Interruption listen() {
        Interruption interruption = new Interruption();
        try {
            Runtime.getRuntime().addShutdownHook(interruption.hook);
        } catch (IllegalStateException interruptedBefore) {
            interruption.requested = true;
        }
        return interruption;
    }

    /** The process's only command is through: nothing is waited for any more. */
    static void commandEnded() {
        COMMAND_ENDED.countDown();
    }

    boolean requested() {
        return requested;
    }

    private void awaitCommand() {
        requested = true;
        try {
            if (!COMMAND_ENDED.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("mentor: the command did not stop in time and is ended; what was finished is kept.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyShuttingDown) {
            // The hook waits for the command.
            return;
        }
    }
}
