package org.mixingmentor.curation.internal.job;

import java.util.List;
import java.util.Optional;
import org.mixingmentor.curation.internal.list.DisplayWords;
import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.dataset.AppliedEdit;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;

/** Takes stems out of the dataset; the next row is selected then. Undo brings them back, so nobody is asked whether he is sure. */
public final class Removing {
    private final Session session;
    private final StemList list;

    public Removing(Session session, StemList list) {
        this.session = session;
        this.list = list;
    }

    /** Removes stems; with {@code trash} their files go to the dataset's trash, else they stay where they are. */
    public void remove(OpenDataset open, List<String> names, boolean trash) {
        String what = "remove " + (names.size() == 1 ? names.get(0) : DisplayWords.stems(names.size()));
        AppliedEdit[] done = new AppliedEdit[1];
        Optional<String> next = list.rows().nextTo(names);
        open.change(
                what,
                dataset -> {
                    done[0] = dataset.remove(names, trash, what);
                    return Optional.of(done[0].fileNames());
                },
                () -> {
                    tell(done[0], trash);
                    next.ifPresent(name -> session.select(StemSelection.of(name)));
                });
    }

    private void tell(AppliedEdit edit, boolean trash) {
        String files = trash ? "the files are in .mentor/trash" : "the files stay where they are";
        session.notices()
                .say(DisplayWords.stems(edit.fileNames().size()) + " removed, " + files
                        + ". Undo (Ctrl+Z) brings them back.");
        if (!edit.warnings().isEmpty()) {
            session.notices().failed("Removed, but not every file could be moved", String.join(" ", edit.warnings()));
        }
    }
}
