package org.mixingmentor.workbench;

import java.util.OptionalLong;
import org.openide.util.RequestProcessor;

/**
 * Says when to write metadata.jsonl: when there is a pause in the edits; but who labels without one must not wait for ever.
 * It is written beside the edits, which must not wait for 200,000 lines.
 */
final class MetadataSaver {
    private final RequestProcessor.Task saving;
    private final int pauseMs;
    private final int atLatestMs;
    /** When the first edit was made that metadata.jsonl does not have; empty where it has all. */
    private volatile OptionalLong unsavedSince = OptionalLong.empty();

    /**
     * One that has nothing to save.
     *
     * @param save writes it
     * @param pauseMs how long no edit is made before it is written
     * @param atLatestMs how long after the first unsaved edit it is written even so
     */
    MetadataSaver(Runnable save, int pauseMs, int atLatestMs) {
        this.pauseMs = pauseMs;
        this.atLatestMs = atLatestMs;
        this.saving = new RequestProcessor("Dataset saving", 1)
                .create(
                        () -> {
                            unsavedSince = OptionalLong.empty();
                            save.run();
                        },
                        true);
    }

    /** An edit was made. */
    void soon() {
        long now = System.nanoTime();
        long since = unsavedSince.orElse(now);
        unsavedSince = OptionalLong.of(since);
        long left = atLatestMs - (now - since) / 1_000_000;
        saving.schedule((int) Math.max(0, Math.min(pauseMs, left)));
    }

    /** Writes no more; waits for the end of a writing that has begun. */
    void stop() {
        saving.cancel();
        saving.waitFinished();
    }
}
