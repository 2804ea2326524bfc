package org.mixingmentor.curation.internal.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.mixingmentor.curation.internal.list.DisplayWords;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.workbench.OpenDataset;

/**
 * Sets labels of many stems, each as one edit. Rows are changed as they are when the edits before it are done, so that none
 * of those is lost; stems that are gone by then are passed over.
 */
final class LabelEdits {
    private final OpenDataset open;
    private final List<String> names;

    /** @param names of the stems; none = nothing is edited */
    LabelEdits(OpenDataset open, List<String> names) {
        this.open = open;
        this.names = List.copyOf(names);
    }

    /** Sets the class; empty = not judged. */
    void stemClass(Optional<StemClass> stemClass) {
        apply(
                row -> row.toBuilder().stemClass(stemClass.orElse(null)).build(),
                "class " + stemClass.map(StemClass::token).orElse("none"),
                false);
    }

    /** Adds a flaw behind those that are there, or takes it away. */
    void flaw(String flaw, boolean on) {
        apply(
                row -> {
                    List<String> next = new ArrayList<>(row.flawTypes());
                    next.remove(flaw);
                    if (on) {
                        next.add(flaw);
                    }
                    return row.toBuilder().flawTypes(next).build();
                },
                (on ? "flaw " : "not ") + flaw,
                false);
    }

    /**
     * Sets a text.
     *
     * @param name of the field, as the inspector has it
     * @param text empty = none
     */
    void text(String name, BiFunction<StemRow.Builder, String, StemRow.Builder> setter, String text) {
        String what = name.toLowerCase(Locale.ROOT) + " " + (text.isEmpty() ? "none" : text);
        apply(row -> setter.apply(row.toBuilder(), text).build(), what, false);
    }

    /** Sets the note. */
    void note(String note) {
        apply(row -> row.toBuilder().note(note).build(), "note", false);
    }

    /** Sets the split, in a locked test set too. */
    void split(Split split) {
        apply(row -> row.toBuilder().split(split).build(), "split " + split.token(), true);
    }

    private void apply(UnaryOperator<StemRow> change, String what, boolean evenLocked) {
        if (names.isEmpty()) {
            return;
        }
        String sentence = what + ": " + (names.size() == 1 ? names.get(0) : DisplayWords.stems(names.size()));
        open.change(sentence, dataset -> {
            List<StemRow> rows = dataset.stems(names).stream()
                    .map(CataloguedStem::row)
                    .map(change)
                    .toList();
            return Optional.of(dataset.put(rows, sentence, evenLocked).fileNames());
        });
    }
}
