package org.mixingmentor.curation.internal.job;

import java.awt.Desktop;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.workbench.Background;
import org.mixingmentor.workbench.OpenDataset;
import org.openide.awt.StatusDisplayer;

/** Where the stems' files are: shown and copied. */
public final class Places {
    private Places() {}

    /** Shows the first stem's file in the desktop's file manager. */
    public static void reveal(OpenDataset open, List<String> names) {
        Path file = open.dataset().audio(names.get(0));
        Background.run("Opening the file manager", progress -> revealed(file), shown -> {});
    }

    private static Path revealed(Path file) throws IOException {
        Path folder = Files.exists(file) ? file : file.getParent();
        if (!Desktop.isDesktopSupported()) {
            throw new DatasetException("This desktop opens no file manager for other programs; the file is " + file);
        }
        Desktop desktop = Desktop.getDesktop();
        if (desktop.isSupported(Desktop.Action.BROWSE_FILE_DIR) && Files.exists(file)) {
            desktop.browseFileDirectory(file.toFile());
        } else if (desktop.isSupported(Desktop.Action.OPEN)) {
            desktop.open((Files.isDirectory(folder) ? folder : folder.getParent()).toFile());
        } else {
            throw new DatasetException("This desktop opens no file manager for other programs; the file is " + file);
        }
        return file;
    }

    /** Copies the paths of stems, one a line. */
    public static void copy(OpenDataset open, List<String> names) {
        String paths = names.stream()
                .map(name -> open.dataset().audio(name).toAbsolutePath().toString())
                .collect(Collectors.joining("\n"));
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(paths), null);
        StatusDisplayer.getDefault()
                .setStatusText(names.size() == 1 ? "Copied: " + paths : names.size() + " paths copied.");
    }
}
