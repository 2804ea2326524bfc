package org.mixingmentor.curation.internal.job;

import java.awt.EventQueue;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.TransferHandler;
import org.mixingmentor.workbench.Failures;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;

/** What is dropped: a folder opens as a dataset while none is open; else files, folders and archives are imported. */
public final class Drops extends TransferHandler {
    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public boolean canImport(TransferSupport drop) {
        return drop.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport drop) {
        List<Path> files = new ArrayList<>();
        try {
            for (Object file : (List<?>) drop.getTransferable().getTransferData(DataFlavor.javaFileListFlavor)) {
                files.add(((File) file).toPath());
            }
        } catch (UnsupportedFlavorException | IOException e) {
            return false;
        }
        if (files.isEmpty()) {
            return false;
        }
        // The other program waits until the drop is over.
        EventQueue.invokeLater(() -> take(files));
        return true;
    }

    private static void take(List<Path> files) {
        Optional<OpenDataset> open = Session.current().dataset();
        boolean dataset = Files.exists(files.get(0).resolve("metadata.jsonl"));
        if (files.size() == 1 && Files.isDirectory(files.get(0)) && (open.isEmpty() || dataset)) {
            Session.current().open(files.get(0));
        } else {
            open.ifPresentOrElse(
                    here -> Importing.ask(here, files),
                    () -> Failures.show(
                            "Nothing to import into",
                            "No dataset is open. Drop the folder of a dataset, or open one, then drop files to import."));
        }
    }
}
