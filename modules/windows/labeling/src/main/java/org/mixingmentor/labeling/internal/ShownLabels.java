package org.mixingmentor.labeling.internal;

import java.util.List;
import java.util.Optional;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;

/**
 * Which labels are on.
 *
 * @param row what may be seen of the stem at hand; empty where there is none: then no label can be given
 */
record ShownLabels(Optional<StemRow> row) {
    boolean possible() {
        return row.isPresent();
    }

    boolean ideal() {
        return isOf(StemClass.IDEAL);
    }

    boolean flawed() {
        return isOf(StemClass.FLAWED);
    }

    /** Whether nobody judged it, or nobody is to know. */
    boolean unlabelled() {
        return possible() && stemClass().isEmpty();
    }

    private boolean isOf(StemClass one) {
        return stemClass().equals(Optional.of(one));
    }

    private Optional<StemClass> stemClass() {
        return row.flatMap(StemRow::stemClass);
    }

    boolean has(String flaw) {
        return row.map(StemRow::flawTypes).orElse(List.of()).contains(flaw);
    }

    /** The instrument; empty where none is named. */
    String instrument() {
        return row.flatMap(StemRow::instrument).orElse("");
    }

    /** The genre; empty where it is any. */
    String genre() {
        return row.flatMap(StemRow::genre).orElse("");
    }

    /**
     * What to do for a label of a part, with the keys as they are.
     *
     * @param span what is selected
     * @param flaw the first one
     * @param flawKey marks that in the selected time; empty where it has no key
     */
    static String hint(Optional<TimeSpan> span, String flaw, String flawKey, String beginKey, String endKey) {
        String marks = flawKey + " marks " + Terms.words(flaw) + " there, and so on";
        if (span.isPresent()) {
            return span.get() + " is selected" + (flawKey.isEmpty() ? "." : ": " + marks + "; again takes it back.");
        }
        return "Select time by a drag, or by " + beginKey + " and " + endKey
                + (flawKey.isEmpty() ? "." : "; then " + marks + ".");
    }
}
