package org.mixingmentor.labeling.internal;

import java.util.Optional;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemRow;

/** A note while it is written: whose it is, and whether it is kept. On the event thread. */
final class NoteDraft {
    private final LabelController controller;
    private String fileName = "";
    private String kept = "";

    NoteDraft(LabelController controller) {
        this.controller = controller;
    }

    /** The stem whose note it is; empty where there is none. */
    String fileName() {
        return fileName;
    }

    /** The note that the stem has. */
    String kept() {
        return kept;
    }

    /**
     * Takes the note of the stem at hand; one that is being written stays, unless another stem has come.
     *
     * @param writing whether the cursor is in it
     * @return what is to be shown in place of what is written; empty where that stays
     */
    Optional<String> update(boolean writing) {
        String now = atHand();
        if (writing && now.equals(fileName)) {
            return Optional.empty();
        }
        fileName = now;
        kept = controller.shown().map(StemRow::note).orElse("");
        return Optional.of(kept);
    }

    /** Keeps what is written, if it is another note, and its stem still is at hand. */
    void keep(String written) {
        String note = written.strip();
        if (!note.equals(kept) && fileName.equals(atHand())) {
            kept = note;
            controller.note(note);
        }
    }

    private String atHand() {
        return controller.stem().map(CataloguedStem::fileName).orElse("");
    }
}
