package org.mixingmentor.workbench;

import java.awt.EventQueue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mixingmentor.dataset.AppliedEdit;
import org.mixingmentor.dataset.OutsideChanges;
import org.mixingmentor.dataset.store.Dataset;
import org.openide.util.RequestProcessor;

/**
 * The changes of one catalogue, one after the other on a thread of their own: each is durable before it is shown, and
 * in metadata.jsonl a moment later. What is asked for after the end is refused with a sentence.
 */
final class DatasetEdits {
    private static final Logger LOG = Logger.getLogger(DatasetEdits.class.getName());
    private static final int SAVE_AFTER_MS = 3000;
    private static final int SAVE_AT_LATEST_MS = 30_000;

    private final RequestProcessor thread = new RequestProcessor("Dataset edits", 1);
    private final Dataset dataset;
    private final PublishedStems stems;
    private final Notices notices;
    private final boolean writable;
    private final MetadataSaver saver = new MetadataSaver(this::save, SAVE_AFTER_MS, SAVE_AT_LATEST_MS);
    private volatile boolean closed;

    /** @param writable whether the folder may be written */
    DatasetEdits(Dataset dataset, boolean writable, PublishedStems stems, Notices notices) {
        this.writable = writable;
        this.dataset = dataset;
        this.stems = stems;
        this.notices = notices;
    }

    /**
     * Makes a change after those that were asked for before. A failure is shown as its sentence.
     *
     * @param what the change in a few words
     * @param done called on the event thread when the change is durable and in the snapshot; not after a failure
     */
    void change(String what, CatalogueChange change, Runnable done) {
        thread.post(() -> make(what, change, done));
    }

    /** Takes the last edit back. */
    void undo() {
        change("undo", open -> applied(open.undo(), "Undone: ", "There is nothing left to undo."), () -> {});
    }

    /** Does again what was undone last. */
    void redo() {
        change("redo", open -> applied(open.redo(), "Done again: ", "There is nothing left to do again."), () -> {});
    }

    private Optional<List<String>> applied(Optional<AppliedEdit> edit, String verb, String none) {
        notices.say(edit.map(applied -> verb + applied.what()).orElse(none));
        return Optional.of(edit.map(AppliedEdit::fileNames).orElse(List.of()));
    }

    /** Shows all stems anew; not after the end. */
    void reload() {
        thread.post(() -> {
            if (!closed) {
                make("reload", open -> Optional.empty(), () -> {});
            }
        });
    }

    /** Shows what was taken over of another program's metadata.jsonl, and says so; at once, on the thread of the edits. */
    void show(OutsideChanges taken) {
        if (taken.fileNames().isEmpty() && taken.conflicts().isEmpty()) {
            return;
        }
        try {
            // New conflicts are heard of even where no stem took anything over.
            stems.publish(taken.conflicts().isEmpty() ? Optional.of(taken.fileNames()) : Optional.empty());
            notices.say(sentence(taken));
        } catch (IOException e) {
            notices.say(e.getMessage());
        }
    }

    private static String sentence(OutsideChanges taken) {
        String merged = "metadata.jsonl was changed by another program: "
                + taken.fileNames().size() + " stems took that over";
        return taken.conflicts().isEmpty()
                ? merged + "."
                : merged + ", " + taken.conflicts().size()
                        + " fields were changed here too and wait for your decision.";
    }

    /** Does something else on the thread of the edits, after what was asked for before. */
    void post(Runnable work) {
        thread.post(work);
    }

    /** Does something on the thread of the edits whenever it is scheduled. */
    RequestProcessor.Task whenScheduled(Runnable work) {
        return thread.create(work);
    }

    /** Whether it has ended. */
    boolean closed() {
        return closed;
    }

    /** Ends after the changes that were asked for: saves, and lets go of the folder. Waits for that. */
    void close() {
        thread.post(() -> {
                    if (!closed) {
                        closed = true;
                        saver.stop();
                        end();
                    }
                })
                .waitFinished();
    }

    private void end() {
        try {
            dataset.close();
        } catch (IOException e) {
            failedToSave(e);
        }
    }

    private void save() {
        if (!closed && writable) {
            try {
                // What another program wrote a moment before is merged by the saving itself.
                OutsideChanges merged = dataset.save();
                thread.post(() -> show(merged));
            } catch (IOException e) {
                failedToSave(e);
            }
        }
    }

    private void failedToSave(IOException e) {
        notices.failed("Cannot save " + dataset.folder().getFileName(), e.getMessage());
    }

    private void make(String what, CatalogueChange change, Runnable done) {
        try {
            if (closed) {
                throw new IOException("The dataset " + dataset.folder() + " is closed; open it again.");
            }
            stems.publish(change.make(dataset));
            saver.soon();
            EventQueue.invokeLater(done);
        } catch (IOException e) {
            notices.failed("Cannot " + what, e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, what, e);
            notices.failed("Cannot " + what, Failures.UNFORESEEN);
        }
    }
}
