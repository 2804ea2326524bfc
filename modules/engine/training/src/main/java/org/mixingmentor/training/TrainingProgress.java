package org.mixingmentor.training;

import org.mixingmentor.dataset.Progress;

/** Follows a training, and may stop it. Called from one thread at a time, not always the same. */
public interface TrainingProgress extends Progress {
    /** An epoch is over. */
    default void learned(CurvePoint point) {}

    @Override
    default void report(long done, long total, String what) {}

    @Override
    default boolean cancelled() {
        return false;
    }

    /** Tells nobody and never cancels. */
    static TrainingProgress none() {
        return new TrainingProgress() {};
    }

    /** The same without a learning curve. */
    static TrainingProgress of(Progress progress) {
        return new TrainingProgress() {
            @Override
            public void report(long done, long total, String what) {
                progress.report(done, total, what);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }
}
