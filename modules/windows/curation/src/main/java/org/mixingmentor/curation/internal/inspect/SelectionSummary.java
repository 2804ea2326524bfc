package org.mixingmentor.curation.internal.inspect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Edit;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.StemSelection;

/**
 * What the inspector shows of a selection.
 *
 * @param names of the stems, at least one
 * @param first the stem that was clicked on last
 * @param flaws how many of the stems have each flaw
 * @param history of a single stem, the latest edit first
 */
record SelectionSummary(
        List<String> names,
        CataloguedStem first,
        Shared<Optional<StemClass>> stemClass,
        Shared<String> genre,
        Shared<String> instrument,
        Shared<String> song,
        Shared<Optional<Split>> split,
        Shared<String> note,
        Map<String, Integer> flaws,
        List<Measured> measured,
        List<Edit> history) {

    /** Reads and compares; takes a while for many. Empty where none of the stems is there any more. */
    static Optional<SelectionSummary> of(OpenDataset open, List<String> names) throws IOException {
        List<CataloguedStem> stems = open.stems(new StemSelection(names));
        if (stems.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> flaws = new HashMap<>();
        stems.forEach(stem -> stem.row().flawTypes().forEach(flaw -> flaws.merge(flaw, 1, Integer::sum)));
        return Optional.of(new SelectionSummary(
                stems.stream().map(CataloguedStem::fileName).toList(),
                stems.get(0),
                Shared.of(stems, stem -> stem.row().stemClass()),
                Shared.of(stems, stem -> stem.row().genre().orElse("")),
                Shared.of(stems, stem -> stem.row().instrument().orElse("")),
                Shared.of(stems, stem -> stem.row().song()),
                Shared.of(stems, stem -> stem.row().split()),
                Shared.of(stems, stem -> stem.row().note()),
                Map.copyOf(flaws),
                Measured.of(stems),
                stems.size() == 1 ? history(open, stems.get(0)) : List.of()));
    }

    private static List<Edit> history(OpenDataset open, CataloguedStem stem) throws IOException {
        List<Edit> edits = new ArrayList<>(open.dataset().history(stem.fileName()));
        Collections.reverse(edits);
        return List.copyOf(edits);
    }

    /** Whether it is about one stem. */
    boolean single() {
        return names.size() == 1;
    }
}
