package org.mixingmentor.workbench;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.mixingmentor.comparison.StemSummaries;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.store.Dataset;

/**
 * The dataset that is open, with all its stems in memory. Questions are answered at once, from a snapshot; edits are
 * done one after the other on a thread of its own, are durable before the snapshot shows them, and are written to
 * metadata.jsonl a moment later.
 */
public final class OpenDataset {
    private static final int LOOK_EVERY_MS = 2000;

    private final Dataset dataset;
    private final boolean writable;
    private final Background background;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final DatasetJobs jobs = new DatasetJobs();
    private final PublishedStems stems;
    private final DatasetEdits edits;
    private final SuspectSearch suspects;

    OpenDataset(Dataset dataset, boolean writable, Background background, Notices notices) throws IOException {
        this.dataset = dataset;
        this.writable = writable;
        this.background = background;
        this.stems = new PublishedStems(dataset, this::tell);
        this.edits = new DatasetEdits(dataset, writable, stems, notices);
        this.suspects = new SuspectSearch(dataset, stems, edits, writable);
        if (writable) {
            new OutsideWatch(dataset, edits, notices, LOOK_EVERY_MS).begin();
        }
        edits.post(suspects::recall);
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
        return stems.snapshot().stems();
    }

    /** How often values occur among {@link #stems()}; the first time it counts, so not on the event thread. */
    public Facets facets() {
        return stems.snapshot().facets();
    }

    /** One stem, as it was a moment ago. */
    public Optional<CataloguedStem> stem(String fileName) {
        return stems.snapshot().stem(fileName);
    }

    /** The stems of a selection that are still there, in its order. */
    public List<CataloguedStem> stems(StemSelection selection) {
        return selection.fileNames().stream()
                .map(this::stem)
                .flatMap(Optional::stream)
                .toList();
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
        return suspects.summaries();
    }

    /**
     * What was suspected when somebody last looked, in this session or before; of an earlier one only what it was judged by
     * is the same. Empty where nobody did.
     */
    public Optional<Suspects> suspects() {
        return suspects.found();
    }

    /** What was suspected when somebody last looked; looks where nobody did. Takes a while: never on the event thread. */
    public Suspects suspects(Progress progress) throws IOException {
        return suspects.foundOrSearched(progress);
    }

    /**
     * Goes through all stems for what deserves a look, as a job; listeners hear of it as of any change.
     *
     * @param ended called on the event thread, after a failure or a cancellation too
     */
    public void lookForSuspects(Runnable ended) {
        job("Looking for suspects", suspects::search, found -> {}, ended);
    }

    /**
     * Adds or replaces rows, as one edit that can be undone.
     *
     * @param what the edit in a few words, for the history: "label 3 stems flawed"
     */
    public void edit(List<StemRow> rows, String what) {
        change(what, open -> Optional.of(open.put(rows, what).fileNames()));
    }

    /** Makes any other change of the catalogue, after the edits that were asked for before. */
    public void change(String what, CatalogueChange change) {
        change(what, change, () -> {});
    }

    /**
     * The same for who waits for it. A failure is shown as its sentence.
     *
     * @param what the change in a few words
     * @param done called on the event thread when the change is durable and in the snapshot; not after a failure
     */
    public void change(String what, CatalogueChange change, Runnable done) {
        edits.change(what, change, done);
    }

    /** Takes the last edit back, whichever window made it. */
    public void undo() {
        edits.undo();
    }

    /** Does again what was undone last. */
    public void redo() {
        edits.redo();
    }

    /** Reads all stems anew, as after a scan; not those of a dataset that was closed meanwhile. */
    public void reload() {
        edits.reload();
    }

    /** Adds a listener, who is called on the event thread. */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    private void tell(Set<String> fileNames) {
        EventQueue.invokeLater(() -> listeners.forEach(listener -> listener.stemsChanged(fileNames)));
    }

    /** Stops its jobs, ends the edits that were asked for, saves, and lets go of the folder. Waits for all that. */
    void close() {
        jobs.stop();
        edits.close();
    }
}
