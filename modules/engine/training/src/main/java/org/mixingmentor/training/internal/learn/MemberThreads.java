package org.mixingmentor.training.internal.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Makes the members of an ensemble (networks, trees) on several threads, a member a task. */
public final class MemberThreads {
    private final String name;
    private final int most;

    /**
     * Names the threads.
     *
     * @param most threads, 0 = as many as there are processors
     */
    public MemberThreads(String name, int most) {
        this.name = name;
        this.most = most > 0 ? most : Runtime.getRuntime().availableProcessors();
    }

    /**
     * Makes all members.
     *
     * @param made told of each, in their order, from the calling thread
     * @return the members in their order, however many were made at a time
     * @throws CancellationException when this thread is interrupted; what a task throws is thrown on
     */
    public <T> List<T> make(List<Callable<T>> tasks, Consumer<T> made) {
        ExecutorService executor = Executors.newFixedThreadPool(Math.min(most, tasks.size()), task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> task : tasks) {
                running.add(executor.submit(task));
            }
            List<T> members = new ArrayList<>();
            for (Future<T> future : running) {
                members.add(future.get());
                made.accept(members.get(members.size() - 1));
            }
            return members;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }
}
