package org.mixingmentor.curation.internal.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.dataset.MergeConflict;
import org.mixingmentor.workbench.OpenDataset;

/** Conflicts as a table, and what was decided of each; nothing at first. */
final class ConflictChoices {
    static final List<String> COLUMNS = List.of("Stem", "Field", "Before", "Mine", "Theirs", "Decision");
    static final int BEFORE = 2;
    static final int OURS = 3;
    static final int OTHERS = 4;
    static final int DECISION = 5;

    private final List<MergeConflict> conflicts;
    private final List<Decision> decisions;

    ConflictChoices(List<MergeConflict> conflicts) {
        this.conflicts = List.copyOf(conflicts);
        this.decisions = new ArrayList<>(Collections.nCopies(conflicts.size(), Decision.LATER));
    }

    /** How many conflicts. */
    int count() {
        return conflicts.size();
    }

    /** What was decided of one. */
    Decision decision(int row) {
        return decisions.get(row);
    }

    /** Decides one. */
    void decide(int row, Decision decision) {
        decisions.set(row, decision);
    }

    /** Decides all alike. */
    void decideAll(Decision decision) {
        Collections.fill(decisions, decision);
    }

    /** A click on a value chooses it, another one lets go of it; false where there is no value to choose. */
    boolean click(int row, int column) {
        if (row < 0 || (column != OURS && column != OTHERS)) {
            return false;
        }
        Decision clicked = column == OURS ? Decision.MINE : Decision.THEIRS;
        decide(row, decision(row) == clicked ? Decision.LATER : clicked);
        return true;
    }

    /** Whether a cell holds the value that was chosen. */
    boolean isChosen(int row, int column) {
        return (column == OURS && decision(row) == Decision.MINE)
                || (column == OTHERS && decision(row) == Decision.THEIRS);
    }

    /** What stands in a cell. */
    String text(int row, int column) {
        MergeConflict conflict = conflicts.get(row);
        return switch (column) {
            case 0 -> conflict.fileName();
            case 1 -> conflict.field().isEmpty()
                    ? "(the whole row)"
                    : conflict.field().replace('_', ' ');
            case BEFORE -> words(conflict.base());
            case OURS -> words(conflict.ours());
            case OTHERS -> words(conflict.theirs());
            default -> decision(row).toString();
        };
    }

    private static String words(Optional<String> json) {
        return MergeConflict.words(json).orElse("none");
    }

    /** Settles what was decided, as one change; what is for later stays. */
    void settle(OpenDataset open) {
        List<Decision> decided = List.copyOf(decisions);
        open.change("settle conflicts", dataset -> {
            for (int i = 0; i < decided.size(); i++) {
                if (decided.get(i) != Decision.LATER) {
                    dataset.settle(conflicts.get(i), decided.get(i) == Decision.THEIRS);
                }
            }
            return Optional.empty();
        });
    }
}
