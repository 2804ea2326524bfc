package org.mixingmentor.dataset.spi;

import java.nio.file.Path;
import java.util.List;
import org.mixingmentor.dataset.ImportReport.Failed;

/**
 * The stems of an import source, and the files in it that are refused.
 *
 * @param stems in the order to import them
 * @param refused what is not taken, and why
 * @param sources further sources that lie in it, as the archives of a folder
 */
public record OfferedStems(List<OfferedStem> stems, List<Failed> refused, List<Path> sources) {
    public OfferedStems {
        stems = List.copyOf(stems);
        refused = List.copyOf(refused);
        sources = List.copyOf(sources);
    }
}
