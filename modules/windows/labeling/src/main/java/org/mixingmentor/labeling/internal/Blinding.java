package org.mixingmentor.labeling.internal;

import java.util.HashSet;
import java.util.Set;
import org.mixingmentor.dataset.StemRow;

/** Which labels are hidden, so that nobody judges by what others said: all, but those that were given blindly since. */
final class Blinding {
    private final Set<String> judged = new HashSet<>();
    private boolean on;

    boolean isOn() {
        return on;
    }

    /** Hides, or shows again; what was judged blindly before counts no more. */
    void toggle() {
        on = !on;
        judged.clear();
    }

    /** There is another dataset. */
    void forget() {
        judged.clear();
    }

    /** Whether what others said of a stem is hidden. */
    boolean hides(String fileName) {
        return on && !judged.contains(fileName);
    }

    /** Its labels may be shown from now on. */
    void judged(String fileName) {
        judged.add(fileName);
    }

    /** A row as it may be seen: without labels and note where they are hidden. */
    StemRow seen(StemRow row) {
        return hides(row.fileName()) ? unjudged(row).toBuilder().note("").build() : row;
    }

    /** A row without what was said of the sound; its note stays. */
    static StemRow unjudged(StemRow row) {
        return LabelEdit.unlabelled().apply(row);
    }
}
