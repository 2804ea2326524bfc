package org.mixingmentor.labeling.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.mixingmentor.comparison.Finding;
import org.mixingmentor.dataset.CataloguedStem;

/**
 * The stems of a queue.
 *
 * @param stems in the queue's order
 * @param sameNames whether they are those that were shown before, with other labels at most
 */
record QueueContents(List<CataloguedStem> stems, boolean sameNames) {
    /** Which stems are in the queue. */
    enum Choice {
        ALL("All stems"),
        UNLABELLED("Without a class"),
        SUSPECTS("Suspects");

        private final String words;

        Choice(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Chooses among all stems; any thread.
     *
     * @param all by file name
     * @param shown what is shown so far
     */
    static QueueContents of(
            LabelController controller,
            List<CataloguedStem> all,
            Choice choice,
            QueueOrder order,
            List<CataloguedStem> shown) {
        List<CataloguedStem> found = order.sorted(
                all.stream().filter(stem -> isIn(controller, choice, stem)).toList());
        boolean same = found.size() == shown.size()
                && IntStream.range(0, found.size())
                        .allMatch(
                                i -> found.get(i).fileName().equals(shown.get(i).fileName()));
        return new QueueContents(found, same);
    }

    /** The stem at hand stays until one goes on. */
    private static boolean isIn(LabelController controller, Choice choice, CataloguedStem stem) {
        return switch (choice) {
            case ALL -> true;
            case UNLABELLED -> stem.row().stemClass().isEmpty() || controller.isAtHand(stem.fileName());
            case SUSPECTS -> !stem.suspicions().isEmpty();
        };
    }

    /** How many are left. */
    static String left(LabelController controller) {
        if (controller.dataset().isEmpty()) {
            return "Open a dataset (Ctrl+O).";
        }
        Terms terms = controller.terms();
        String unlabelled = terms.unlabelled() + " of " + terms.stems() + " without a class";
        int suspects = controller.queue().suspects();
        return suspects < 0 ? unlabelled : unlabelled + ", " + suspects + " suspects";
    }

    /** What is to be known of a stem: its name, and what is wrong with it. */
    static String told(LabelController controller, CataloguedStem stem) {
        List<Finding> findings = controller.queue().suspicions(stem.fileName());
        String more = !stem.problem().isEmpty()
                ? stem.problem()
                : findings.isEmpty() ? "" : findings.get(0).words();
        return more.isEmpty() ? stem.fileName() : stem.fileName() + ": " + more;
    }
}
