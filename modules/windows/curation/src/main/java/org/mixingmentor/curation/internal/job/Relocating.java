package org.mixingmentor.curation.internal.job;

import java.awt.BorderLayout;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.mixingmentor.curation.internal.list.DisplayWords;
import org.mixingmentor.dataset.AppliedEdit;
import org.mixingmentor.workbench.FileChoice;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;

/** Gives missing stems their files again: one by its file, several by the folder or drive that they are in now. */
public final class Relocating {
    private static final String TITLE = "Relocate Missing Files";

    private final Session session;

    public Relocating(Session session) {
        this.session = session;
    }

    /** Asks where the missing ones of these stems are; where none of them is, of all stems. */
    public void ask(OpenDataset open, List<String> names) {
        open.job("Counting missing stems", progress -> MissingStems.of(open, names), missing -> askFor(open, missing));
    }

    private void askFor(OpenDataset open, MissingStems missing) {
        if (missing.names().isEmpty()) {
            session.notices().say("No stem is missing; every file is where it was.");
        } else if (missing.names().size() == 1) {
            askForOne(open, missing.names().get(0));
        } else {
            askForAll(open, missing);
        }
    }

    private void askForOne(OpenDataset open, String name) {
        JTextField field = field();
        FileChoice choice =
                new FileChoice(Relocating.class, "Where is " + MissingStems.lastName(name) + " now?", "Choose");
        Form form = new Form()
                .say(name
                        + " is missing. Its labels are kept until its file is back. Where is it now? If it lies outside"
                        + " the dataset folder it is copied back to its place; inside, its labels follow it there.")
                .ask("File", choosing(field, () -> choice.file("Files")));
        if (form.confirmed(TITLE, "Relocate")) {
            path(field).ifPresent(file -> relocate(open, name, file));
        }
    }

    private void relocate(OpenDataset open, String name, Path file) {
        open.change(
                "relocate " + name,
                dataset -> Optional.of(dataset.relocate(name, file).fileNames()),
                () -> {
                    session.notices().say(MissingStems.lastName(name) + " has its file again.");
                    session.scan(open);
                });
    }

    private void askForAll(OpenDataset open, MissingStems missing) {
        String prefix = missing.commonFolder();
        JTextField field = field();
        FileChoice choice = new FileChoice(Relocating.class, "Where are the missing files now?", "Choose");
        String where = prefix.isEmpty() ? "" : " below " + prefix;
        Form form = new Form()
                .say(DisplayWords.stems(missing.names().size()) + where
                        + " have lost their files; their labels are kept. Which folder or"
                        + " drive are the files in now? They are found by their old paths, or else by their content,"
                        + " however deep they lie and whatever they are called. What lies outside the dataset folder is"
                        + " copied back to its place.")
                .ask("Look in", choosing(field, choice::folder));
        if (form.confirmed(TITLE, "Relocate")) {
            path(field).ifPresent(folder -> relocateAll(open, prefix, folder));
        }
    }

    private void relocateAll(OpenDataset open, String prefix, Path folder) {
        open.<AppliedEdit>job(
                "Looking for missing files in " + folder,
                progress -> open.dataset().relocateFolder(prefix, folder, progress),
                this::tell,
                () -> {
                    open.reload();
                    session.scan(open);
                });
    }

    private void tell(AppliedEdit edit) {
        int count = edit.fileNames().size();
        String found = DisplayWords.stems(count) + (count == 1 ? " has its file again." : " have their files again.");
        session.notices().say(found);
        if (!edit.warnings().isEmpty()) {
            NotifyDescriptor message = new NotifyDescriptor.Message(
                    found + "\n" + String.join("\n", edit.warnings())
                            + ".\nChoose the command again to look elsewhere.",
                    NotifyDescriptor.INFORMATION_MESSAGE);
            message.setTitle(TITLE);
            DialogDisplayer.getDefault().notifyLater(message);
        }
    }

    private static JTextField field() {
        JTextField field = new JTextField(28);
        field.setName("place");
        return field;
    }

    /** What was written; empty where nothing was, or what cannot be a path. */
    private Optional<Path> path(JTextField field) {
        String written = field.getText().strip();
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Path.of(written));
        } catch (InvalidPathException e) {
            session.notices().failed(TITLE, written + " cannot be a path; choose it with Browse.");
            return Optional.empty();
        }
    }

    /** A field for a path, and a button to choose it. */
    private static JPanel choosing(JTextField field, Supplier<Optional<Path>> choice) {
        JButton browse = new JButton("Browse...");
        browse.addActionListener(event -> choice.get().ifPresent(path -> field.setText(path.toString())));
        JPanel both = new JPanel(new BorderLayout(6, 0));
        both.add(field, BorderLayout.CENTER);
        both.add(browse, BorderLayout.EAST);
        return both;
    }
}
