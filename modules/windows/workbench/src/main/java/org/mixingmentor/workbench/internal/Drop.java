package org.mixingmentor.workbench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What becomes of files that are dropped on the workbench. */
enum Drop {
    /** The folder is opened as a dataset. */
    OPEN,
    /** The open dataset takes them in. */
    RECEIVE,
    /** There is no dataset that could take them. */
    REFUSE;

    /**
     * Decides.
     *
     * @param files at least one
     * @param open whether a dataset is open
     * @param receiver whether there is somebody who receives files
     */
    static Drop of(List<Path> files, boolean open, boolean receiver) {
        Path first = files.get(0);
        boolean folder = files.size() == 1 && Files.isDirectory(first);
        if (folder && (!open || isDataset(first) || !receiver)) {
            return OPEN;
        }
        return open && receiver ? RECEIVE : REFUSE;
    }

    private static boolean isDataset(Path folder) {
        return Files.exists(folder.resolve("metadata.jsonl")) || Files.isDirectory(folder.resolve(".mentor"));
    }
}
