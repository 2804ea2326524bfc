package org.mixingmentor.curation.internal.inspect;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mixingmentor.curation.internal.list.DisplayWords;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.workbench.OpenDataset;

/** Sets a label of many stems as one edit. */
public final class BulkEdit {
    private BulkEdit() {}

    /**
     * Changes rows as they are when the edits before it are done, so that none of those is lost.
     *
     * @param names of the stems; those that are gone by then are passed over
     * @param change what to make of a row
     * @param what the edit in a few words, before the number of stems: "instrument kick"
     */
    public static void apply(OpenDataset open, List<String> names, UnaryOperator<StemRow> change, String what) {
        apply(open, names, change, what, false);
    }

    /** The same; with {@code evenLocked} for a locked test set too, because the user was asked. */
    static void apply(
            OpenDataset open, List<String> names, UnaryOperator<StemRow> change, String what, boolean evenLocked) {
        List<String> wanted = List.copyOf(names);
        String sentence = what + ": " + (wanted.size() == 1 ? wanted.get(0) : DisplayWords.stems(wanted.size()));
        open.change(sentence, dataset -> {
            List<StemRow> rows = dataset.stems(wanted).stream()
                    .map(CataloguedStem::row)
                    .map(change)
                    .toList();
            return Optional.of(dataset.put(rows, sentence, evenLocked).fileNames());
        });
    }
}
