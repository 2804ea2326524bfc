package org.mixingmentor.curation.internal.table;

import java.util.Optional;
import org.mixingmentor.curation.internal.list.DisplayWords;
import org.mixingmentor.curation.internal.list.StemColumn;
import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.dataset.CataloguedStem;

/** What the cells of the table say when the pointer rests on them: what does not fit in, and what is the matter. */
final class StemTips {
    private final StemList list;

    StemTips(StemList list) {
        this.list = list;
    }

    /** The words for one cell; empty where it says all itself. */
    Optional<String> of(StemColumn column, CataloguedStem stem) {
        String words =
                switch (column) {
                    case NAME -> name(stem);
                    case FLAWS, GOLD -> column.text(stem);
                    case STATUS -> DisplayWords.problem(stem);
                    case SUSPECT -> list.suspicion(stem.fileName());
                    case NOTE -> stem.row().note();
                    case WHY -> list.reason(stem.fileName());
                    default -> "";
                };
        return Optional.of(words).filter(text -> !text.isEmpty());
    }

    private static String name(CataloguedStem stem) {
        String problem = DisplayWords.problem(stem);
        return problem.isEmpty() ? stem.fileName() : stem.fileName() + ": " + problem;
    }
}
