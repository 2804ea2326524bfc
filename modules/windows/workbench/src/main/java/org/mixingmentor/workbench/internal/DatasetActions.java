package org.mixingmentor.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.Action;
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
        Session session = Session.current();
        return new NamedAction(Bundle.CTL_OpenDataset(), "Open the folder of a dataset", () -> chooseOne(session));
    }

    @ActionID(category = "File", id = "org.mixingmentor.workbench.newdataset")
    @ActionRegistration(displayName = "#CTL_NewDataset", lazy = false)
    @ActionReferences({@ActionReference(path = FILE, position = 20), @ActionReference(path = KEYS, name = "D-N")})
    public static Action create() {
        Session session = Session.current();
        return new NamedAction(
                Bundle.CTL_NewDataset(),
                "Make a folder a dataset; audio that lies in it becomes its stems",
                () -> chooseNew(session));
    }

    @ActionID(category = "File", id = "org.mixingmentor.workbench.recent")
    @ActionRegistration(displayName = "#CTL_OpenRecent", lazy = false)
    @ActionReference(path = FILE, position = 30)
    public static Action recent() {
        return new OpenRecent(Session.current(), Bundle.CTL_OpenRecent());
    }

    @ActionID(category = "File", id = "org.mixingmentor.workbench.rescan")
    @ActionRegistration(displayName = "#CTL_Rescan", lazy = false)
    @ActionReferences({
        @ActionReference(path = FILE, position = 40, separatorBefore = 39),
        @ActionReference(path = KEYS, name = "F5")
    })
    public static Action rescan() {
        Session session = Session.current();
        return NamedAction.onDataset(
                session, Bundle.CTL_Rescan(), "Find, measure and fingerprint what is new in the folder", session::scan);
    }

    @ActionID(category = "File", id = "org.mixingmentor.workbench.closedataset")
    @ActionRegistration(displayName = "#CTL_CloseDataset", lazy = false)
    @ActionReference(path = FILE, position = 50, separatorAfter = 51)
    public static Action close() {
        Session session = Session.current();
        return NamedAction.onDataset(
                session,
                Bundle.CTL_CloseDataset(),
                "Save the dataset and let go of its folder",
                open -> close(session, open));
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
        return new BrainChooser(Session.current(), Bundle.CTL_Brain());
    }

    private static void chooseOne(Session session) {
        new FileChoice(DatasetActions.class, "Open Dataset", "Open").folder().ifPresent(session::open);
    }

    private static void chooseNew(Session session) {
        Path home = Path.of(System.getProperty("user.home", "/"));
        new FileChoice(DatasetActions.class, "New Dataset: choose or name a folder", "Create")
                .newFolder("dataset", folder -> NewDatasetFolder.refusal(folder, home))
                .ifPresent(folder -> make(session, folder));
    }

    private static void make(Session session, Path folder) {
        try {
            Files.createDirectories(folder);
            session.open(folder);
        } catch (IOException e) {
            session.notices()
                    .failed("New Dataset", folder + " cannot be made; choose a folder in which you may write.");
        }
    }

    private static void close(Session session, OpenDataset open) {
        session.background()
                .run(
                        "Closing " + open.folder().getFileName(),
                        progress -> {
                            session.close();
                            return open;
                        },
                        closed -> {});
    }
}
