package org.mixingmentor.workbench;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * The stems that are selected, in every window at once.
 *
 * @param fileNames paths inside the dataset folder, each once, the lead first; empty = nothing is selected
 */
public record StemSelection(List<String> fileNames) {
    /** Nothing is selected. */
    public static final StemSelection NONE = new StemSelection(List.of());

    public StemSelection {
        fileNames = List.copyOf(new LinkedHashSet<>(fileNames));
    }

    /** One stem. */
    public static StemSelection of(String fileName) {
        return new StemSelection(List.of(fileName));
    }
}
