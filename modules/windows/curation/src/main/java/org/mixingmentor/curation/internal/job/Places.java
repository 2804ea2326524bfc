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
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;

/** Where the stems' files are: shown and copied. */
public final class Places {
    private final Session session;

    public Places(Session session) {
        this.session = session;
    }

    /** Shows the first stem's file in the desktop's file manager. */
    public void reveal(OpenDataset open, List<String> names) {
        Path file = open.dataset().audio(names.get(0));
        session.background().run("Opening the file manager", progress -> revealed(file), shown -> {});
    }

    private static Path revealed(Path file) throws IOException {
        try {
            if (Desktop.isDesktopSupported() && shown(Desktop.getDesktop(), file)) {
                return file;
            }
        } catch (IOException e) {
            // Java names no reason but that it failed: mostly that no program is there for folders.
            throw new DatasetException(nothingOpens(file), e);
        }
        throw new DatasetException(nothingOpens(file));
    }

    private static boolean shown(Desktop desktop, Path file) throws IOException {
        if (desktop.isSupported(Desktop.Action.BROWSE_FILE_DIR) && Files.exists(file)) {
            desktop.browseFileDirectory(file.toFile());
            return true;
        }
        if (desktop.isSupported(Desktop.Action.OPEN)) {
            desktop.open(deepestThere(file).toFile());
            return true;
        }
        return false;
    }

    private static Path deepestThere(Path file) {
        Path folder = file.getParent();
        while (!Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static String nothingOpens(Path file) {
        return "Nothing on this system opens folders for other programs. The file is " + file
                + "; Copy Path (Ctrl+C) takes that along.";
    }

    /** Copies the paths of stems, one a line. */
    public void copy(OpenDataset open, List<String> names) {
        String paths = names.stream()
                .map(name -> open.dataset().audio(name).toAbsolutePath().toString())
                .collect(Collectors.joining("\n"));
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(paths), null);
        session.notices().say(names.size() == 1 ? "Copied: " + paths : names.size() + " paths copied.");
    }
}
