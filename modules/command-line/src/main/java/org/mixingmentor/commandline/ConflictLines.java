package org.mixingmentor.commandline;

import java.io.IOException;
import org.mixingmentor.dataset.MergeConflict;
import org.mixingmentor.dataset.store.Dataset;

/** Says which fields of metadata.jsonl were changed on both sides. */
final class ConflictLines {
    private static final int SHOWN = 10;

    private ConflictLines() {}

    /** One line a conflict on standard error, the first few. */
    static void report(Dataset dataset, Terminal terminal) throws IOException {
        var conflicts = dataset.conflicts();
        for (MergeConflict conflict : conflicts.subList(0, Math.min(SHOWN, conflicts.size()))) {
            terminal.warn("metadata.jsonl, " + conflict.fileName() + ": "
                    + (conflict.field().isEmpty() ? "the row" : conflict.field()) + " is "
                    + conflict.theirs().orElse("gone") + " there and "
                    + conflict.ours().orElse("gone") + " in the catalogue; the catalogue's is kept.");
        }
        if (conflicts.size() > SHOWN) {
            terminal.warn("and " + (conflicts.size() - SHOWN) + " more conflicts.");
        }
    }
}
