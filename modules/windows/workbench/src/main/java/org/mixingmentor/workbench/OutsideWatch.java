package org.mixingmentor.workbench;

import java.io.IOException;
import org.mixingmentor.dataset.store.Dataset;
import org.openide.util.RequestProcessor;

/** Looks now and then whether another program wrote metadata.jsonl, and takes that in; as long as there are edits. */
final class OutsideWatch {
    private final Dataset dataset;
    private final DatasetEdits edits;
    private final Notices notices;
    private final int everyMs;
    private final RequestProcessor.Task looking;

    /** One that does not look yet. */
    OutsideWatch(Dataset dataset, DatasetEdits edits, Notices notices, int everyMs) {
        this.dataset = dataset;
        this.edits = edits;
        this.notices = notices;
        this.everyMs = everyMs;
        this.looking = edits.whenScheduled(this::look);
    }

    /** Begins to look, in turn with the edits. */
    void begin() {
        looking.schedule(everyMs);
    }

    private void look() {
        if (edits.closed()) {
            return;
        }
        try {
            if (dataset.changedOutside()) {
                edits.show(dataset.merge());
            }
        } catch (IOException e) {
            notices.say(e.getMessage());
        }
        looking.schedule(everyMs);
    }
}
