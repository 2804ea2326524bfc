package org.mixingmentor.curation.internal.job;

import java.util.List;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.StemSelection;

/**
 * Stems that have lost their files.
 *
 * @param names by file name or in the order in which they were selected
 */
record MissingStems(List<String> names) {
    /** The missing ones of some stems; where none of them is, of all. */
    static MissingStems of(OpenDataset open, List<String> selected) {
        List<String> among = missing(open.stems(new StemSelection(selected)));
        return new MissingStems(among.isEmpty() ? missing(open.stems()) : among);
    }

    private static List<String> missing(List<CataloguedStem> stems) {
        return stems.stream()
                .filter(stem -> stem.status() == StemStatus.MISSING)
                .map(CataloguedStem::fileName)
                .toList();
    }

    /** The deepest folder that all are in; empty for the dataset folder. */
    String commonFolder() {
        String common = folder(names.get(0));
        for (String name : names) {
            while (!common.isEmpty() && !name.startsWith(common + "/")) {
                common = folder(common);
            }
        }
        return common;
    }

    private static String folder(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    /** What a stem is called without its folder. */
    static String lastName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
