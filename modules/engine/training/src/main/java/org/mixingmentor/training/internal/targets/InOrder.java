package org.mixingmentor.training.internal.targets;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Runs tasks on several threads and hands over their results in the order of the tasks, few of them waiting. */
final class InOrder {
    private InOrder() {}

    static <T> void run(List<Callable<T>> tasks, int threads, Consumer<T> results) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "twins");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Iterator<Callable<T>> next = tasks.iterator();
            ArrayDeque<Future<T>> running = new ArrayDeque<>();
            while (next.hasNext() || !running.isEmpty()) {
                while (next.hasNext() && running.size() <= threads) {
                    running.add(executor.submit(next.next()));
                }
                results.accept(running.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            rethrow(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private static void rethrow(Throwable cause) throws IOException {
        if (cause instanceof IOException io) {
            throw io;
        }
        if (cause instanceof RuntimeException runtime) {
            throw runtime;
        }
        throw new IllegalStateException(cause);
    }
}
