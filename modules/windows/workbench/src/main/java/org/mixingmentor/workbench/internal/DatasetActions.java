package org.mixingmentor.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.Action;
import org.mixingmentor.workbench.Failures;
import org.mixingmentor.workbench.FileChoice;
import org.mixingmentor.workbench.NamedAction;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** What one does with a dataset as a whole, in the menus File and Edit. */
@Messages({
    "CTL_OpenDataset=Open Dataset...",
    "CTL_NewDataset=New Dataset...",
    "CTL_OpenRecent=Open Recent",
    "CTL_Rescan=Look for New and Changed Files",
    "CTL_CloseDataset=Close Dataset",
    "CTL_Undo=Undo",
    "CTL_Brain=Choose Brain",
    "CTL_Redo=Redo"
})
public final class DatasetActions {
    private static final String FILE = "Menu/File";
    private static final String EDIT = "Menu/Edit";
    private static final String KEYS = "Shortcuts";

    private DatasetActions() {}

    @ActionID(category = "File", id = "org.mixingmentor.workbench.opendataset")
    @ActionRegistration(displayName = "#CTL_OpenDataset", lazy = false)
    @ActionReferences({@ActionReference(path = FILE, position = 10), @ActionReference(path = KEYS, name = "D-O")})
    public static Action open() {
        return new NamedAction(Bundle.CTL_OpenDataset(), "Open the folder of a dataset", DatasetActions::chooseOne);
    }

    @ActionID(category = "File", id = "org.mixingmentor.workbench.newdataset")
    @ActionRegistration(displayName = "#CTL_NewDataset", lazy = false)
    @ActionReferences({@ActionReference(path = FILE, position = 20), @ActionReference(path = KEYS, name = "D-N")})
    public static Action create() {
        return new NamedAction(
                Bundle.CTL_NewDataset(),
                "Make a folder a dataset; audio that lies in it becomes its stems",
                DatasetActions::chooseNew);
    }

    @ActionID(category = "File", id = "org.mixingmentor.workbench.recent")
    @ActionRegistration(displayName = "#CTL_OpenRecent", lazy = false)
    @ActionReference(path = FILE, position = 30)
    public static Action recent() {
        return new OpenRecent(Bundle.CTL_OpenRecent());
    }

    @ActionID(category = "File", id = "org.mixingmentor.workbench.rescan")
    @ActionRegistration(displayName = "#CTL_Rescan", lazy = false)
    @ActionReferences({
        @ActionReference(path = FILE, position = 40, separatorBefore = 39),
        @ActionReference(path = KEYS, name = "F5")
    })
    public static Action rescan() {
        return NamedAction.onDataset(
                Bundle.CTL_Rescan(),
                "Find, measure and fingerprint what is new in the folder",
                open -> Session.current().scan(open));
    }

    @ActionID(category = "File", id = "org.mixingmentor.workbench.closedataset")
    @ActionRegistration(displayName = "#CTL_CloseDataset", lazy = false)
    @ActionReference(path = FILE, position = 50, separatorAfter = 51)
    public static Action close() {
        return NamedAction.onDataset(
                Bundle.CTL_CloseDataset(), "Save the dataset and let go of its folder", DatasetActions::close);
    }

    @ActionID(category = "Edit", id = "org.mixingmentor.workbench.undo")
    @ActionRegistration(displayName = "#CTL_Undo", lazy = false)
    @ActionReferences({@ActionReference(path = EDIT, position = 10), @ActionReference(path = KEYS, name = "D-Z")})
    public static Action undo() {
        return NamedAction.onDataset(Bundle.CTL_Undo(), "Take the last edit of the dataset back", OpenDataset::undo);
    }

    @ActionID(category = "Edit", id = "org.mixingmentor.workbench.redo")
    @ActionRegistration(displayName = "#CTL_Redo", lazy = false)
    @ActionReferences({@ActionReference(path = EDIT, position = 20), @ActionReference(path = KEYS, name = "DS-Z")})
    public static Action redo() {
        return NamedAction.onDataset(Bundle.CTL_Redo(), "Do the edit again that was undone last", OpenDataset::redo);
    }

    @ActionID(category = "File", id = "org.mixingmentor.workbench.brain")
    @ActionRegistration(displayName = "#CTL_Brain", lazy = false)
    @ActionReferences({
        @ActionReference(path = "Toolbars/Brain", position = 10),
        @ActionReference(path = KEYS, name = "DS-B")
    })
    public static Action brain() {
        return new BrainChooser(Bundle.CTL_Brain());
    }

    private static void chooseOne() {
        new FileChoice(DatasetActions.class, "Open Dataset", "Open").folder().ifPresent(Session.current()::open);
    }

    private static void chooseNew() {
        new FileChoice(DatasetActions.class, "New Dataset: choose or name a folder", "Create")
                .newFolder("dataset", DatasetActions::refusal)
                .ifPresent(DatasetActions::make);
    }

    /** All audio below a dataset's folder is its own. */
    private static String refusal(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return folder + " is a file; a dataset is a folder.";
        }
        boolean everything = folder.getParent() == null || folder.equals(Path.of(System.getProperty("user.home", "/")));
        return everything
                ? "All audio below " + folder + " would become stems. Make a folder of its own for the dataset."
                : "";
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
            Session.current().open(folder);
        } catch (IOException e) {
            Failures.show("New Dataset", folder + " cannot be made; choose a folder in which you may write.");
        }
    }

    private static void close(OpenDataset open) {
        Session.current()
                .background()
                .run(
                        "Closing " + open.folder().getFileName(),
                        progress -> {
                            Session.current().close();
                            return open;
                        },
                        closed -> {});
    }
}
