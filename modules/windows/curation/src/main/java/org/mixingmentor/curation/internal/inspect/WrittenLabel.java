package org.mixingmentor.curation.internal.inspect;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * A label that is being written for some stems: it is set for the stems it was filled for, whatever is selected by then, and
 * only if something else was written.
 */
final class WrittenLabel {
    private final BiConsumer<List<String>, String> commit;
    private List<String> names = List.of();
    private String filled = "";

    /** @param commit gets the stems and the text to set */
    WrittenLabel(BiConsumer<List<String>, String> commit) {
        this.commit = commit;
    }

    /** What was filled in; empty where the stems differ. */
    String filled() {
        return filled;
    }

    /** Whether these are the stems it is for, and it reads otherwise than it was filled in. */
    boolean isBeingWritten(List<String> of, String text) {
        return of.equals(names) && !text.equals(filled);
    }

    /** It is about other stems, or about what they have now. */
    void fill(List<String> of, Shared<String> value) {
        names = List.copyOf(of);
        filled = value.mixed() ? "" : value.value();
    }

    /** Sets what was written. */
    void commit(String text) {
        String written = text.strip();
        if (!names.isEmpty() && !written.equals(filled.strip())) {
            filled = written;
            commit.accept(names, written);
        }
    }
}
