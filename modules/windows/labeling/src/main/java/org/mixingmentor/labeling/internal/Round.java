package org.mixingmentor.labeling.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mixingmentor.comparison.Audit;
import org.mixingmentor.comparison.Finding;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.workbench.Background;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.openide.awt.StatusDisplayer;

/** The way through a dataset: which stem is next, which was before, which deserve a look. On the event thread. */
public final class Round {
    private final Runnable changed;
    private final Deque<String> visited = new ArrayDeque<>();
    private OpenDataset open;
    private volatile Map<String, List<Finding>> suspects;
    private boolean auditing;

    /** @param changed called when the suspects are known */
    Round(Runnable changed) {
        this.changed = changed;
    }

    /** Begins with a dataset; null = none. */
    void begin(OpenDataset dataset) {
        open = dataset;
        suspects = null;
        visited.clear();
    }

    private static String atHand() {
        return Session.current().selection().fileNames().stream().findFirst().orElse("");
    }

    /** Why a stem deserves a look, the gravest first; empty where nothing is known. */
    List<Finding> suspicions(String fileName) {
        Map<String, List<Finding>> known = suspects;
        return known == null ? List.of() : known.getOrDefault(fileName, List.of());
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
        for (int i = 1; i <= stems.size(); i++) {
            CataloguedStem stem = stems.get((at + i) % stems.size());
            if (wanted.test(stem) && !stem.fileName().equals(now)) {
                go(stem.fileName());
                return;
            }
        }
        StatusDisplayer.getDefault().setStatusText(none);
    }

    private static int indexOf(List<CataloguedStem> stems, String fileName) {
        for (int i = 0; i < stems.size(); i++) {
            if (stems.get(i).fileName().equals(fileName)) {
                return i;
            }
        }
        return -1;
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

    /** Looks for suspects unless that was done. */
    void audit(Runnable then) {
        if (suspects != null) {
            then.run();
        } else if (!auditing && open != null) {
            auditing = true;
            OpenDataset asked = open;
            Background.run(
                    "Looking for suspects",
                    progress -> Audit.of(asked.dataset(), progress),
                    found -> {
                        if (asked == open) {
                            suspects = found;
                            changed.run();
                            then.run();
                        }
                    },
                    () -> auditing = false);
        }
    }
}
