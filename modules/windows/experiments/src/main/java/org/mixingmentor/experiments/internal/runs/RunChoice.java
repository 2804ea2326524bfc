package org.mixingmentor.experiments.internal.runs;

import java.util.Comparator;
import java.util.List;
import org.mixingmentor.experiments.internal.export.BrainExport;
import org.mixingmentor.training.RunRecord;

/** The runs that are selected, and what can be done with them. */
record RunChoice(List<RunRecord> runs) {
    /** Those that nobody is at: interrupted ones, and those that wait for a process that ended. */
    boolean canRunAgain() {
        return !runs.isEmpty() && runs.stream().allMatch(RunRecord::isAbandoned);
    }

    /** Those that can be run again, the oldest first, as they were asked for. */
    List<RunRecord> toRunAgain() {
        return runs.stream()
                .filter(RunRecord::isAbandoned)
                .sorted(Comparator.comparing(RunRecord::id))
                .toList();
    }

    boolean canTakeSettings() {
        return runs.size() == 1;
    }

    boolean canExport() {
        return runs.size() == 1 && BrainExport.isPossible(runs.get(0));
    }

    /** Those that no process is at. */
    boolean canDelete() {
        return !runs.isEmpty() && runs.stream().noneMatch(RunRecord::owned);
    }

    /** Asks before they are deleted. */
    String deleteQuestion() {
        return "Delete " + (runs.size() == 1 ? "the run " + runs.get(0).id() : runs.size() + " runs")
                + "?\nBrains that were exported stay.";
    }

    /** "7 runs", or "2 of 7 runs" where a filter leaves some out. */
    static String count(int shown, int all) {
        return (shown == all ? "" : shown + " of ") + (all == 1 ? "1 run" : all + " runs");
    }
}
