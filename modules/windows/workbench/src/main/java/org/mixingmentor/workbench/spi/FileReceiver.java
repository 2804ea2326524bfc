package org.mixingmentor.workbench.spi;

import java.nio.file.Path;
import java.util.List;
import org.mixingmentor.workbench.OpenDataset;

/** Knows what to do with files that were dropped onto the workbench and are no dataset folder. */
public interface FileReceiver {
    /**
     * Takes files over, on the event thread: it asks and starts jobs, and does not wait for them.
     *
     * @param files files and folders, at least one
     */
    void receive(OpenDataset open, List<Path> files);
}
