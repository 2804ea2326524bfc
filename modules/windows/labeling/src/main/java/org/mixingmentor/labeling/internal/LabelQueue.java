package org.mixingmentor.labeling.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.mixingmentor.comparison.Finding;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;

/** The way through a dataset: which stem is next, which was before, which deserve a look. On the event thread. */
final class LabelQueue {
    private final Session session;
    private final Deque<String> visited = new ArrayDeque<>();
    private volatile OpenDataset open;
    private QueueOrder order = QueueOrder.BY_NAME;
    private boolean auditing;

    /** @param session in which a stem is selected to go to it */
    LabelQueue(Session session) {
        this.session = session;
    }

    /** Begins with a dataset; null = none. */
    void begin(OpenDataset dataset) {
        open = dataset;
        visited.clear();
    }

    private String atHand() {
        return session.selection().fileNames().stream().findFirst().orElse("");
    }

    /** Why a stem deserves a look, the gravest first; empty where nothing is known. */
    List<Finding> suspicions(String fileName) {
        return open == null
                ? List.of()
                : open.suspects().map(suspects -> suspects.of(fileName)).orElse(List.of());
    }

    /** How many stems deserve a look; -1 where nobody looked. */
    int suspects() {
        return open == null
                ? -1
                : open.suspects().map(found -> found.findings().size()).orElse(-1);
    }

    /** Goes to the next stem without a class. */
    void nextUnlabelled() {
        next(stem -> stem.row().stemClass().isEmpty(), "Every other stem has a class: nothing is left to label.");
    }

    /** Goes to the next stem. */
    void nextStem() {
        next(stem -> true, "There is no other stem.");
    }

    /** Goes to the next stem that deserves a look; looks for such stems first where nobody did. */
    void nextSuspect() {
        audit(() -> next(stem -> !suspicions(stem.fileName()).isEmpty(), "No other stem looks suspicious."));
    }

    private void next(Predicate<CataloguedStem> wanted, String none) {
        String now = atHand();
        List<CataloguedStem> stems = open == null ? List.of() : open.stems();
        Optional<String> next = order.next(stems, now, stem -> !stem.fileName().equals(now) && wanted.test(stem));
        next.ifPresentOrElse(this::go, () -> session.notices().say(none));
    }

    /** In which order one goes through the stems. */
    QueueOrder order() {
        return order;
    }

    /** Goes by another chance order from now on, since names and folders tell what others said; or by name again. */
    void shuffle(boolean shuffled) {
        order = shuffled ? QueueOrder.shuffled(ThreadLocalRandom.current().nextLong()) : QueueOrder.BY_NAME;
    }

    /** Goes to a stem; {@link #previous} comes back. */
    void go(String fileName) {
        if (!atHand().isEmpty()) {
            visited.push(atHand());
        }
        session.select(StemSelection.of(fileName));
    }

    /** Goes back to the stem before. */
    void previous() {
        if (visited.isEmpty()) {
            session.notices().say("No stem was visited before this one.");
        } else {
            session.select(StemSelection.of(visited.pop()));
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
