package org.mixingmentor.labeling.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.mixingmentor.comparison.Finding;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.openide.awt.StatusDisplayer;

/** The way through a dataset: which stem is next, which was before, which deserve a look. On the event thread. */
public final class Round {
    private final Deque<String> visited = new ArrayDeque<>();
    private volatile OpenDataset open;
    private boolean auditing;

    /** Begins with a dataset; null = none. */
    void begin(OpenDataset dataset) {
        open = dataset;
        visited.clear();
    }

    private static String atHand() {
        return Session.current().selection().fileNames().stream().findFirst().orElse("");
    }

    /** Why a stem deserves a look, the gravest first; empty where nothing is known. */
    List<Finding> suspicions(String fileName) {
        return open == null
                ? List.of()
                : open.suspects().map(suspects -> suspects.of(fileName)).orElse(List.of());
    }

    /** Goes to the next stem without a class, in the order of the names. */
    public void nextUnlabelled() {
        next(stem -> stem.row().stemClass().isEmpty(), "Every other stem has a class: nothing is left to label.");
    }

    /** Goes to the next stem. */
    public void nextStem() {
        next(stem -> true, "There is no other stem.");
    }

    /** Goes to the next stem that deserves a look; looks for such stems first where nobody did. */
    public void nextSuspect() {
        audit(() -> next(stem -> !suspicions(stem.fileName()).isEmpty(), "No other stem looks suspicious."));
    }

    private void next(Predicate<CataloguedStem> wanted, String none) {
        List<CataloguedStem> stems = open == null ? List.of() : open.stems();
        String now = atHand();
        int at = indexOf(stems, now);
        int first = at >= 0 ? at + 1 : -1 - at;
        for (int i = 0; i < stems.size(); i++) {
            CataloguedStem stem = stems.get((first + i) % stems.size());
            if (wanted.test(stem) && !stem.fileName().equals(now)) {
                go(stem.fileName());
                return;
            }
        }
        StatusDisplayer.getDefault().setStatusText(none);
    }

    /**
     * Where a stem stands among others.
     *
     * @param stems by file name
     * @return less than 0 where it is not among them: then -1 - (where it would stand)
     */
    static int indexOf(List<CataloguedStem> stems, String fileName) {
        int low = 0;
        int high = stems.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = stems.get(middle).fileName().compareTo(fileName);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1 - low;
    }

    /** Goes to a stem; {@link #previous} comes back. */
    void go(String fileName) {
        if (!atHand().isEmpty()) {
            visited.push(atHand());
        }
        Session.current().select(StemSelection.of(fileName));
    }

    /** Goes back to the stem before. */
    public void previous() {
        if (visited.isEmpty()) {
            StatusDisplayer.getDefault().setStatusText("No stem was visited before this one.");
        } else {
            Session.current().select(StemSelection.of(visited.pop()));
        }
    }

    /** Looks for suspects unless somebody did. */
    void audit(Runnable then) {
        if (open == null || auditing) {
            return;
        }
        if (open.suspects().isPresent()) {
            then.run();
            return;
        }
        auditing = true;
        OpenDataset asked = open;
        asked.lookForSuspects(() -> {
            auditing = false;
            if (asked == open && asked.suspects().isPresent()) {
                then.run();
            }
        });
    }
}
