package org.mixingmentor.workbench;

import org.mixingmentor.dataset.Progress;

/** A long job. */
@FunctionalInterface
public interface Work<T> {
    /**
     * Does the job, away from the event thread.
     *
     * @param progress says how far it is, and whether it is still wanted
     * @throws java.util.concurrent.CancellationException when it was cancelled
     * @throws java.io.IOException with a sentence for the user
     */
    T run(Progress progress) throws Exception;
}
