package org.mixingmentor.application;

import java.util.concurrent.Callable;

/** Waits for what a window system does in its own time; generous, so that it ends a hanging test and no slow one. */
final class Await {
    private static final long LIMIT_NS = 120_000_000_000L;

    private Await() {}

    static void that(Callable<Boolean> condition, String what) throws Exception {
        long start = System.nanoTime();
        while (!condition.call()) {
            if (System.nanoTime() - start > LIMIT_NS) {
                throw new AssertionError("waited in vain for " + what);
            }
            Thread.sleep(50);
        }
    }
}
