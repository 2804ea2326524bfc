package org.mixingmentor.dataset;

/** Receives the progress of a long job, and tells the job when it is cancelled. Called on the thread that runs the job. */
public interface Progress {
    /**
     * Tells how far the job is.
     *
     * @param done parts done so far, 0 to {@code total}
     * @param total parts in all; 0 or less while that is not known
     * @param what the part at hand, for people: usually a file's name
     */
    void report(long done, long total, String what);

    /**
     * Whether the job should stop. It then keeps what it has finished and throws
     * {@link java.util.concurrent.CancellationException}.
     */
    boolean cancelled();

    /** Tells nobody and never cancels. */
    static Progress none() {
        return new Progress() {
            @Override
            public void report(long done, long total, String what) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
