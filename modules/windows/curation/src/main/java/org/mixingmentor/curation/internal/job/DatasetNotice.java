package org.mixingmentor.curation.internal.job;

import java.util.Optional;

/**
 * What the user has to know of the dataset.
 *
 * @param sentence for the line above the table
 * @param decidable whether there is something to decide
 */
record DatasetNotice(String sentence, boolean decidable) {
    /** That it cannot be edited. */
    static final DatasetNotice READ_ONLY =
            new DatasetNotice("Another process has this dataset open: it can be looked at, not edited.", false);

    /** That labels wait for a decision; empty where none does. */
    static Optional<DatasetNotice> ofConflicts(int count) {
        String labels = count == 1 ? "One label was" : count + " labels were";
        return count == 0
                ? Optional.empty()
                : Optional.of(new DatasetNotice(
                        labels + " changed both here and by another program. Yours are kept until you decide.", true));
    }
}
