package org.mixingmentor.curation.internal.job;

import java.awt.Desktop;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mixingmentor.dataset.AppliedEdit;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.workbench.Background;
import org.mixingmentor.workbench.Failures;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.openide.awt.StatusDisplayer;
import org.openide.filesystems.FileChooserBuilder;

/** Where the stems' files are: shown, copied, found again. */
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

    /** Finds missing files again: one by its file, several by the folder they are in now. */
    public static void relocate(OpenDataset open, List<String> names) {
        List<String> missing = open.stems(new StemSelection(names)).stream()
                .filter(stem -> stem.status() == StemStatus.MISSING)
                .map(CataloguedStem::fileName)
                .toList();
        if (missing.isEmpty()) {
            Failures.show(
                    "Nothing to relocate", "None of the selected stems is missing; their files are where they were.");
        } else if (missing.size() == 1) {
            relocateOne(open, missing.get(0));
        } else {
            relocateFolder(open, missing);
        }
    }

    private static void relocateOne(OpenDataset open, String name) {
        File file = new FileChooserBuilder(Places.class)
                .setTitle("Where is " + name + " now?")
                .setApproveText("Relocate")
                .setFilesOnly(true)
                .showOpenDialog();
        if (file != null) {
            open.change(
                    "relocate " + name,
                    dataset -> Optional.of(dataset.relocate(name, file.toPath()).fileNames()),
                    () -> Session.current().scan(open));
        }
    }

    private static void relocateFolder(OpenDataset open, List<String> missing) {
        String prefix = commonFolder(missing);
        File folder = new FileChooserBuilder(Places.class)
                .setTitle("Where is what was in " + (prefix.isEmpty() ? "the dataset folder" : prefix) + " now?")
                .setApproveText("Relocate")
                .setDirectoriesOnly(true)
                .showOpenDialog();
        if (folder != null) {
            Background.<AppliedEdit>run(
                    "Relocating " + (prefix.isEmpty() ? "missing files" : prefix),
                    progress -> open.dataset().relocateFolder(prefix, folder.toPath(), progress),
                    edit -> StatusDisplayer.getDefault()
                            .setStatusText(edit.fileNames().size() + " stems have their files again."),
                    () -> {
                        open.reload();
                        Session.current().scan(open);
                    });
        }
    }

    /** The deepest folder that all are in; empty for the dataset folder. */
    static String commonFolder(List<String> names) {
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
}
