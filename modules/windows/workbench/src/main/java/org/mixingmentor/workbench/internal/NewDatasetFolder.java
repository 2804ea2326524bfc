package org.mixingmentor.workbench.internal;

import java.nio.file.Files;
import java.nio.file.Path;

/** Which folders can become a dataset: all audio below one is its own. */
final class NewDatasetFolder {
    private NewDatasetFolder() {}

    /**
     * A sentence why not this one; empty where it will do.
     *
     * @param home the user's, which holds everything
     */
    static String refusal(Path folder, Path home) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return folder + " is a file; a dataset is a folder.";
        }
        boolean everything = folder.getParent() == null || folder.equals(home);
        return everything
                ? "All audio below " + folder + " would become stems. Make a folder of its own for the dataset."
                : "";
    }
}
