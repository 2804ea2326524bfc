package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Keeps what the user was told. */
final class Told implements Notices {
    private final List<String> sentences = new CopyOnWriteArrayList<>();

    @Override
    public void say(String sentence) {
        sentences.add(sentence);
    }

    List<String> sentences() {
        return sentences;
    }

    /** Waits for a sentence that begins so. */
    void await(String beginning) throws InterruptedException {
        until(() -> sentences.stream().anyMatch(sentence -> sentence.startsWith(beginning)), beginning);
    }

    /** Waits for what other threads do. */
    static void until(BooleanSupplier done, String what) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertTrue(done.getAsBoolean(), what);
    }
}
