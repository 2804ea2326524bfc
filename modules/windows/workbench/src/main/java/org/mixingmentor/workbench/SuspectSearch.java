package org.mixingmentor.workbench;

import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mixingmentor.comparison.Audit;
import org.mixingmentor.comparison.FindingsFile;
import org.mixingmentor.comparison.StemSummaries;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.store.Dataset;

/** What is suspected of the stems of one dataset: searched one at a time, shown with the stems, kept beside the catalogue. */
final class SuspectSearch {
    private static final Logger LOG = Logger.getLogger(SuspectSearch.class.getName());

    private final Dataset dataset;
    private final PublishedStems stems;
    private final DatasetEdits edits;
    private final boolean keep;
    private final StemSummaries summaries = new StemSummaries();
    private volatile Optional<Suspects> found = Optional.empty();

    /** @param keep whether what is found is written beside the catalogue */
    SuspectSearch(Dataset dataset, PublishedStems stems, DatasetEdits edits, boolean keep) {
        this.dataset = dataset;
        this.stems = stems;
        this.edits = edits;
        this.keep = keep;
    }

    /** The summaries that stems are judged by. */
    StemSummaries summaries() {
        return summaries;
    }

    /** What was found last; empty where nobody has searched. */
    Optional<Suspects> found() {
        return found;
    }

    /** What was found last; searches where nobody did. */
    Suspects foundOrSearched(Progress progress) throws IOException {
        synchronized (summaries) {
            return found.isPresent() ? found.get() : search(progress);
        }
    }

    /** Goes through all stems. */
    Suspects search(Progress progress) throws IOException {
        synchronized (summaries) {
            StemSnapshot judged = stems.snapshot();
            Suspects now = new Suspects(Audit.of(summaries.of(dataset, judged.stems(), progress), progress));
            show(now);
            if (keep) {
                FindingsFile.write(FindingsFile.file(dataset.folder()), now.findings(), judged::stem);
            }
            return now;
        }
    }

    /** Shows what was found in an earlier session, unless somebody has searched in this one. */
    void recall() {
        try {
            FindingsFile.read(FindingsFile.file(dataset.folder()), stems.snapshot()::stem)
                    .filter(kept -> found.isEmpty())
                    .map(Suspects::new)
                    .ifPresent(this::show);
        } catch (IOException e) {
            // They can be searched again.
            LOG.log(Level.INFO, "suspects of an earlier session", e);
        }
    }

    private void show(Suspects now) {
        found = Optional.of(now);
        edits.post(() -> stems.suspect(now.kinds()));
    }
}
