package org.mixingmentor.training;

/** Follows a training, and may stop it. Called from the training's thread. */
public interface TrainingProgress {
    /** An epoch is over. */
    default void learned(CurvePoint point) {}

    /** Work before and after learning: {@code done} of {@code total} of what {@code what} names. */
    default void report(long done, long total, String what) {}

    /** True = stop soon: the job throws {@link java.util.concurrent.CancellationException}. */
    default boolean cancelled() {
        return false;
    }

    /** Nobody follows. */
    static TrainingProgress none() {
        return new TrainingProgress() {};
    }
}
