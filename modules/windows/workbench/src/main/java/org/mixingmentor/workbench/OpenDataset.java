package org.mixingmentor.workbench;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mixingmentor.comparison.Audit;
import org.mixingmentor.comparison.KeptFindings;
import org.mixingmentor.comparison.StemSummaries;
import org.mixingmentor.dataset.AppliedEdit;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Dataset;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.OutsideChanges;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.workbench.internal.DatasetJobs;
import org.mixingmentor.workbench.internal.StemSnapshot;
import org.openide.util.RequestProcessor;

/**
 * The dataset that is open, with all its stems in memory. Questions are answered at once, from a snapshot; edits are
 * done one after the other on a thread of its own, are durable before the snapshot shows them, and are written to
 * metadata.jsonl a moment later.
 */
public final class OpenDataset {
    private static final Logger LOG = Logger.getLogger(OpenDataset.class.getName());
    private static final int SAVE_AFTER_MS = 3000;
    private static final int SAVE_AT_LATEST_MS = 30_000;
    private static final int LOOK_EVERY_MS = 2000;

    private final Dataset dataset;
    private final boolean writable;
    private final Background background;
    private final Notices notices;
    private final RequestProcessor edits = new RequestProcessor("Dataset edits", 1);
    /** Beside the edits, which must not wait for 200,000 lines to be written. */
    private final RequestProcessor.Task saving = new RequestProcessor("Dataset saving", 1).create(this::save, true);

    private final RequestProcessor.Task looking;
    private final DatasetJobs jobs = new DatasetJobs();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final StemSummaries summaries = new StemSummaries();
    private volatile Optional<Suspects> suspects = Optional.empty();
    private volatile StemSnapshot snapshot;
    /** When the first edit was made that metadata.jsonl does not have; empty where it has all. */
    private volatile OptionalLong unsavedSince = OptionalLong.empty();

    private volatile boolean closed;

    OpenDataset(Dataset dataset, boolean writable, Background background, Notices notices) throws IOException {
        this.dataset = dataset;
        this.writable = writable;
        this.background = background;
        this.notices = notices;
        this.snapshot = new StemSnapshot(dataset.stems());
        this.looking = edits.create(this::look);
        looking.schedule(LOOK_EVERY_MS);
        edits.post(this::recallSuspects);
    }

    /** Hears what changed. */
    @FunctionalInterface
    public interface Listener {
        /**
         * Called on the event thread after the snapshot changed.
         *
         * @param fileNames the stems that changed; empty when any may have, or some came or went
         */
        void stemsChanged(Set<String> fileNames);
    }

    /** Something that changes the catalogue. */
    @FunctionalInterface
    public interface Change {
        /**
         * Makes the change, on the thread of the edits.
         *
         * @return the stems that it changed, took or brought, by name; empty when that may be any
         */
        Optional<List<String>> make(Dataset dataset) throws IOException;
    }

    /** The dataset itself: for what the snapshot does not have, never on the event thread. */
    public Dataset dataset() {
        return dataset;
    }

    /** Its folder. */
    public Path folder() {
        return dataset.folder();
    }

    /** Whether edits are possible; not when another process has the folder open. */
    public boolean writable() {
        return writable;
    }

    /** All stems by file name, as they were a moment ago. Immutable. */
    public List<CataloguedStem> stems() {
        return snapshot.stems();
    }

    /** How often values occur among {@link #stems()}; the first time it counts, so not on the event thread. */
    public Facets facets() {
        return snapshot.facets();
    }

    /** One stem, as it was a moment ago. */
    public Optional<CataloguedStem> stem(String fileName) {
        return snapshot.stem(fileName);
    }

    /** The stems of a selection that are still there, in its order. */
    public List<CataloguedStem> stems(StemSelection selection) {
        return selection.fileNames().stream()
                .map(this::stem)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Adds or replaces rows, as one edit that can be undone.
     *
     * @param what the edit in a few words, for the history: "label 3 stems flawed"
     */
    public void edit(List<StemRow> rows, String what) {
        change(what, open -> Optional.of(open.put(rows, what).fileNames()));
    }

    /**
     * Starts a job on this dataset, as {@link Background#run(String, Work, Consumer)} does. It is cancelled when the dataset
     * is closed.
     */
    public <T> void job(String title, Work<T> work, Consumer<? super T> done) {
        job(title, work, done, () -> {});
    }

    /** The same for who has to know the end of every kind. */
    public <T> void job(String title, Work<T> work, Consumer<? super T> done, Runnable ended) {
        background.run(title, jobs.of(work), done, ended);
    }

    /** The summaries of its stems, kept from one question to the next; never asked on the event thread. */
    public StemSummaries summaries() {
        return summaries;
    }

    /**
     * What was suspected when somebody last looked, in this session or before; of an earlier one only what it was judged by
     * is the same. Empty where nobody did.
     */
    public Optional<Suspects> suspects() {
        return suspects;
    }

    /** Goes through all stems for what deserves a look, as a job; listeners hear of it as of any change. */
    public void lookForSuspects() {
        lookForSuspects(() -> {});
    }

    /**
     * The same for who waits for it.
     *
     * @param ended called on the event thread, after a failure or a cancellation too
     */
    public void lookForSuspects(Runnable ended) {
        job("Looking for suspects", this::audit, found -> {}, ended);
    }

    /** What was suspected when somebody last looked; looks where nobody did. Takes a while: never on the event thread. */
    public Suspects suspects(Progress progress) throws IOException {
        synchronized (summaries) {
            return suspects.isPresent() ? suspects.get() : audit(progress);
        }
    }

    private Suspects audit(Progress progress) throws IOException {
        synchronized (summaries) {
            StemSnapshot judged = snapshot;
            Suspects found = new Suspects(Audit.of(summaries.of(dataset, judged.stems(), progress), progress));
            publish(found);
            if (writable) {
                KeptFindings.write(KeptFindings.file(folder()), found.findings(), judged::stem);
            }
            return found;
        }
    }

    private void publish(Suspects found) {
        suspects = Optional.of(found);
        edits.post(() -> {
            snapshot = snapshot.suspecting(found.kinds());
            tell(Set.of());
        });
    }

    private void recallSuspects() {
        try {
            KeptFindings.read(KeptFindings.file(folder()), this::stem)
                    .filter(kept -> suspects.isEmpty())
                    .map(Suspects::new)
                    .ifPresent(this::publish);
        } catch (IOException e) {
            // They can be looked for again.
            LOG.log(Level.INFO, "suspects of an earlier session", e);
        }
    }

    /** Takes the last edit back, whichever window made it. */
    public void undo() {
        change("undo", open -> applied(open.undo(), "Undone: ", "There is nothing left to undo."));
    }

    /** Does again what was undone last. */
    public void redo() {
        change("redo", open -> applied(open.redo(), "Done again: ", "There is nothing left to do again."));
    }

    private Optional<List<String>> applied(Optional<AppliedEdit> edit, String verb, String none) {
        notices.say(edit.map(applied -> verb + applied.what()).orElse(none));
        return Optional.of(edit.map(AppliedEdit::fileNames).orElse(List.of()));
    }

    /** Reads all stems anew, as after a scan; not those of a dataset that was closed meanwhile. */
    public void reload() {
        edits.post(() -> {
            if (!closed) {
                make("reload", open -> Optional.empty(), () -> {});
            }
        });
    }

    /** Makes any other change of the catalogue, after the edits that were asked for before. */
    public void change(String what, Change change) {
        change(what, change, () -> {});
    }

    /**
     * The same for who waits for it. A failure is shown as its sentence.
     *
     * @param what the change in a few words
     * @param done called on the event thread when the change is durable and in the snapshot; not after a failure
     */
    public void change(String what, Change change, Runnable done) {
        edits.post(() -> make(what, change, done));
    }

    private void make(String what, Change change, Runnable done) {
        try {
            if (closed) {
                throw new IOException("The dataset " + folder() + " is closed; open it again.");
            }
            publish(change.make(dataset));
            saveSoon();
            EventQueue.invokeLater(done);
        } catch (IOException e) {
            notices.failed("Cannot " + what, e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, what, e);
            notices.failed("Cannot " + what, Failures.UNFORESEEN);
        }
    }

    private void publish(Optional<List<String>> names) throws IOException {
        if (names.isPresent() && names.get().isEmpty()) {
            return;
        }
        Optional<StemSnapshot> patched = names.isEmpty() ? Optional.empty() : snapshot.with(dataset, names.get());
        snapshot = patched.isPresent() ? patched.get() : readAll();
        Set<String> told = patched.isPresent() ? Set.copyOf(names.get()) : Set.of();
        tell(told);
    }

    private void tell(Set<String> fileNames) {
        EventQueue.invokeLater(() -> listeners.forEach(listener -> listener.stemsChanged(fileNames)));
    }

    private StemSnapshot readAll() throws IOException {
        StemSnapshot read = new StemSnapshot(dataset.stems());
        return suspects.isEmpty() ? read : read.suspecting(suspects.get().kinds());
    }

    /** Takes in what another program wrote to metadata.jsonl meanwhile. */
    private void look() {
        if (closed || !writable) {
            return;
        }
        try {
            if (dataset.changedOutside()) {
                takeOver(dataset.merge());
            }
        } catch (IOException e) {
            notices.say(e.getMessage());
        }
        looking.schedule(LOOK_EVERY_MS);
    }

    private void takeOver(OutsideChanges changes) throws IOException {
        if (changes.fileNames().isEmpty() && changes.conflicts().isEmpty()) {
            return;
        }
        // New conflicts are heard of even where no stem took anything over.
        publish(changes.conflicts().isEmpty() ? Optional.of(changes.fileNames()) : Optional.empty());
        notices.say(sentence(changes));
    }

    private static String sentence(OutsideChanges changes) {
        String merged = "metadata.jsonl was changed by another program: "
                + changes.fileNames().size() + " stems took that over";
        return changes.conflicts().isEmpty()
                ? merged + "."
                : merged + ", " + changes.conflicts().size()
                        + " fields were changed here too and wait for your decision.";
    }

    /** Adds a listener, who is called on the event thread. */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** When there is a pause; but who labels without one must not wait for ever. */
    private void saveSoon() {
        long now = System.nanoTime();
        long since = unsavedSince.orElse(now);
        unsavedSince = OptionalLong.of(since);
        long left = SAVE_AT_LATEST_MS - (now - since) / 1_000_000;
        saving.schedule((int) Math.max(0, Math.min(SAVE_AFTER_MS, left)));
    }

    private void save() {
        unsavedSince = OptionalLong.empty();
        if (!closed && writable) {
            try {
                // What another program wrote a moment before is merged by the saving itself.
                OutsideChanges merged = dataset.save();
                edits.post(() -> showMerged(merged));
            } catch (IOException e) {
                notices.failed("Cannot save " + folder().getFileName(), e.getMessage());
            }
        }
    }

    private void showMerged(OutsideChanges merged) {
        try {
            takeOver(merged);
        } catch (IOException e) {
            notices.say(e.getMessage());
        }
    }

    /** Stops its jobs, ends the edits that were asked for, saves, and lets go of the folder. Waits for all that. */
    void close() {
        jobs.stop();
        edits.post(() -> {
                    if (closed) {
                        return;
                    }
                    closed = true;
                    saving.cancel();
                    saving.waitFinished();
                    try {
                        dataset.close();
                    } catch (IOException e) {
                        notices.failed("Cannot save " + folder().getFileName(), e.getMessage());
                    }
                })
                .waitFinished();
    }
}
