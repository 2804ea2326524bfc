package org.mixingmentor.workbench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.filesystems.FileChooserBuilder;
import org.openide.windows.WindowManager;

/**
 * Asks for files and folders. What cannot be taken is said while the chooser is still open, which then stays so; the
 * folder is remembered from one time to the next, for each class that asks.
 */
public final class FileChoice {
    private final Class<?> asker;
    private final String title;
    private final String button;

    /**
     * @param asker who asks: remembers the folder
     * @param button what the user does by choosing: "Import"
     */
    public FileChoice(Class<?> asker, String title, String button) {
        this.asker = asker;
        this.title = title;
        this.button = button;
    }

    /** A folder that is there. */
    public Optional<Path> folder() {
        JFileChooser chooser = chooser(FileChoice::missing);
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return first(chooser);
    }

    /**
     * A folder that may be made yet.
     *
     * @param name offered for one that is not there yet: "dataset"
     * @param refusal a sentence why not this one; empty where it will do
     */
    public Optional<Path> newFolder(String name, Function<Path, String> refusal) {
        JFileChooser chooser = chooser(refusal);
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        chooser.setSelectedFile(free(chooser.getCurrentDirectory(), name));
        return first(chooser);
    }

    /**
     * A file that is there.
     *
     * @param kind what the files are, as the chooser names them: "Tables"
     * @param suffixes of their names, without the dot; none = files of any kind
     */
    public Optional<Path> file(String kind, String... suffixes) {
        JFileChooser chooser = chooser(FileChoice::missing);
        offer(chooser, kind, suffixes);
        return first(chooser);
    }

    /**
     * Files and folders that are there.
     *
     * @param kind what the files are, as the chooser names them
     * @param suffixes of their names, without the dot
     */
    public List<Path> several(String kind, String... suffixes) {
        JFileChooser chooser = chooser(FileChoice::missing);
        chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
        chooser.setMultiSelectionEnabled(true);
        offer(chooser, kind, suffixes);
        return shown(chooser)
                ? Arrays.stream(chooser.getSelectedFiles()).map(File::toPath).toList()
                : List.of();
    }

    /**
     * A file to write; asks before one is written over.
     *
     * @param name offered, with the suffix that it gets in any case: "labels.csv"
     */
    public Optional<Path> toWrite(String name) {
        String suffix = name.substring(name.lastIndexOf('.'));
        JFileChooser chooser = builder()
                .setSelectionApprover(chosen -> chosen.length == 1 && mayWrite(suffixed(chosen[0].toPath(), suffix)))
                .createFileChooser();
        chooser.setApproveButtonText(button);
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name));
        return first(chooser).map(file -> suffixed(file, suffix));
    }

    static Path suffixed(Path file, String suffix) {
        String name = String.valueOf(file.getFileName());
        boolean there = name.toLowerCase(Locale.ROOT).endsWith(suffix);
        return there ? file : file.resolveSibling(name + suffix);
    }

    private boolean mayWrite(Path file) {
        if (Files.isDirectory(file)) {
            return accepted(file + " is a folder; write a name for the file.");
        }
        if (!Files.exists(file)) {
            return true;
        }
        NotifyDescriptor question = new NotifyDescriptor.Confirmation(
                file.getFileName() + " is there already. Write over it?", title, NotifyDescriptor.OK_CANCEL_OPTION);
        return DialogDisplayer.getDefault().notify(question) == NotifyDescriptor.OK_OPTION;
    }

    private FileChooserBuilder builder() {
        return new FileChooserBuilder(asker)
                .setTitle(title)
                .setApproveText(button)
                .setFileHiding(true);
    }

    private JFileChooser chooser(Function<Path, String> refusal) {
        return builder()
                .setSelectionApprover(chosen -> Arrays.stream(chosen)
                        .map(file -> refusal.apply(file.toPath()))
                        .filter(sentence -> !sentence.isEmpty())
                        .findFirst()
                        .map(this::accepted)
                        .orElse(true))
                .createFileChooser();
    }

    static String missing(Path file) {
        return Files.exists(file) ? "" : "There is no " + file + "; choose what is there.";
    }

    private boolean accepted(String refusal) {
        NotifyDescriptor message = new NotifyDescriptor.Message(refusal, NotifyDescriptor.WARNING_MESSAGE);
        message.setTitle(title);
        DialogDisplayer.getDefault().notify(message);
        return false;
    }

    private static void offer(JFileChooser chooser, String kind, String... suffixes) {
        if (suffixes.length > 0) {
            FileNameExtensionFilter filter = new FileNameExtensionFilter(kind, suffixes);
            chooser.addChoosableFileFilter(filter);
            chooser.setFileFilter(filter);
        }
    }

    static File free(File folder, String name) {
        File free = new File(folder, name);
        for (int i = 2; free.exists(); i++) {
            free = new File(folder, name + "-" + i);
        }
        return free;
    }

    private static Optional<Path> first(JFileChooser chooser) {
        return shown(chooser) ? Optional.of(chooser.getSelectedFile().toPath()) : Optional.empty();
    }

    private static boolean shown(JFileChooser chooser) {
        return chooser.showDialog(WindowManager.getDefault().getMainWindow(), null) == JFileChooser.APPROVE_OPTION;
    }
}
