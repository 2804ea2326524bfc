package org.mixingmentor.curation;

import javax.swing.Action;
import org.mixingmentor.curation.internal.job.ConflictDialog;
import org.mixingmentor.curation.internal.job.Exporting;
import org.mixingmentor.curation.internal.job.Importing;
import org.mixingmentor.curation.internal.job.Places;
import org.mixingmentor.curation.internal.job.Prompts;
import org.mixingmentor.curation.internal.job.Relocating;
import org.mixingmentor.curation.internal.job.Removing;
import org.mixingmentor.curation.internal.job.Splitting;
import org.mixingmentor.curation.internal.job.Suspecting;
import org.mixingmentor.curation.internal.job.Twinning;
import org.mixingmentor.workbench.NamedAction;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.mixingmentor.workbench.Session;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.WindowManager;

/** What one does with stems, in the menus, by keys and in Quick Search. */
@Messages({
    "CTL_Import=Import...",
    "CTL_FindStems=Find Stems",
    "CTL_Remove=Remove from Dataset",
    "CTL_Trash=Remove and Move Files to Trash",
    "CTL_CopyPath=Copy Path",
    "CTL_Reveal=Show in File Manager",
    "CTL_Relocate=Relocate Missing Files...",
    "CTL_Like=Find Stems Like This",
    "CTL_Suspects=Find Suspects",
    "CTL_Labels=Import Labels from CSV...",
    "CTL_Csv=Export CSV...",
    "CTL_Npz=Export NumPy Archive...",
    "CTL_Split=Split Dataset...",
    "CTL_Prompts=Prompt Sheet...",
    "CTL_Conflicts=Resolve Conflicts...",
    "CTL_Twins=Make Flawed Twins..."
})
public final class CurateActions {
    private static final String FILE = "Menu/File";
    private static final String EDIT = "Menu/Edit";
    private static final String TOOLS = "Menu/Tools";
    private static final String KEYS = "Shortcuts";

    private CurateActions() {}

    @ActionID(category = "File", id = "org.mixingmentor.curation.import")
    @ActionRegistration(displayName = "#CTL_Import", lazy = false)
    @ActionReferences({
        @ActionReference(path = FILE, position = 60, separatorBefore = 59),
        @ActionReference(path = KEYS, name = "DS-I")
    })
    public static Action importStems() {
        return NamedAction.onDataset(
                Bundle.CTL_Import(),
                "Copy audio files, folders or a generator's stem archives into the dataset",
                open -> new Importing(curation().session()).choose(open));
    }

    @ActionID(category = "Edit", id = "org.mixingmentor.curation.find")
    @ActionRegistration(displayName = "#CTL_FindStems", lazy = false)
    @ActionReferences({
        @ActionReference(path = EDIT, position = 100, separatorBefore = 99),
        @ActionReference(path = KEYS, name = "D-F")
    })
    public static Action find() {
        return new NamedAction(Bundle.CTL_FindStems(), "Filter the table of stems", () -> {
            Roles.switchTo(Role.CURATE);
            if (WindowManager.getDefault().findTopComponent(Role.CURATE.window()) instanceof CurateWindow window) {
                window.focusFilter();
            }
        });
    }

    @ActionID(category = "Edit", id = "org.mixingmentor.curation.like")
    @ActionRegistration(displayName = "#CTL_Like", lazy = false)
    @ActionReferences({@ActionReference(path = EDIT, position = 110), @ActionReference(path = KEYS, name = "DS-L")})
    public static Action like() {
        return NamedAction.onStems(
                Bundle.CTL_Like(),
                "Show the stems that sound most like the one selected last",
                (open, names) -> suspecting().findLike(open, names.get(0)));
    }

    @ActionID(category = "Edit", id = "org.mixingmentor.curation.copypath")
    @ActionRegistration(displayName = "#CTL_CopyPath", lazy = false)
    @ActionReferences({
        @ActionReference(path = EDIT, position = 200, separatorBefore = 199),
        @ActionReference(path = KEYS, name = "DS-C")
    })
    public static Action copyPath() {
        return NamedAction.onStems(
                Bundle.CTL_CopyPath(), "Copy the paths of the selected stems", (open, names) -> places().copy(
                                open, names));
    }

    @ActionID(category = "Edit", id = "org.mixingmentor.curation.reveal")
    @ActionRegistration(displayName = "#CTL_Reveal", lazy = false)
    @ActionReference(path = EDIT, position = 210)
    public static Action reveal() {
        return NamedAction.onStems(
                Bundle.CTL_Reveal(), "Show the file of the stem selected last", (open, names) -> places().reveal(
                                open, names));
    }

    @ActionID(category = "Edit", id = "org.mixingmentor.curation.relocate")
    @ActionRegistration(displayName = "#CTL_Relocate", lazy = false)
    @ActionReference(path = EDIT, position = 220)
    public static Action relocate() {
        return NamedAction.onDataset(
                Bundle.CTL_Relocate(),
                "Say where the files of missing stems are now: of those selected, else of all",
                CurateActions::relocateMissing);
    }

    @ActionID(category = "Edit", id = "org.mixingmentor.curation.remove")
    @ActionRegistration(displayName = "#CTL_Remove", lazy = false)
    @ActionReference(path = EDIT, position = 300, separatorBefore = 299)
    public static Action remove() {
        return NamedAction.onStems(
                Bundle.CTL_Remove(),
                "Take the selected stems out of the dataset; their files stay",
                (open, names) -> removing().remove(open, names, false));
    }

    @ActionID(category = "Edit", id = "org.mixingmentor.curation.trash")
    @ActionRegistration(displayName = "#CTL_Trash", lazy = false)
    @ActionReference(path = EDIT, position = 310)
    public static Action trash() {
        return NamedAction.onStems(
                Bundle.CTL_Trash(),
                "Take the selected stems out of the dataset and their files to .mentor/trash",
                (open, names) -> removing().remove(open, names, true));
    }

    @ActionID(category = "Tools", id = "org.mixingmentor.curation.suspects")
    @ActionRegistration(displayName = "#CTL_Suspects", lazy = false)
    @ActionReferences({@ActionReference(path = TOOLS, position = 10), @ActionReference(path = KEYS, name = "DS-U")})
    public static Action suspects() {
        return NamedAction.onDataset(
                Bundle.CTL_Suspects(),
                "Look for wrong labels, outliers, duplicates and faulty files, with the reason of each",
                open -> suspecting().audit(open));
    }

    @ActionID(category = "Tools", id = "org.mixingmentor.curation.twins")
    @ActionRegistration(displayName = "#CTL_Twins", lazy = false)
    @ActionReference(path = TOOLS, position = 20)
    public static Action twins() {
        return NamedAction.onDataset(
                Bundle.CTL_Twins(),
                "Make flawed copies of the gold stems, labelled exactly",
                open -> new Twinning(curation().session()).ask(open));
    }

    @ActionID(category = "Tools", id = "org.mixingmentor.curation.conflicts")
    @ActionRegistration(displayName = "#CTL_Conflicts", lazy = false)
    @ActionReference(path = TOOLS, position = 60)
    public static Action conflicts() {
        return NamedAction.onDataset(
                Bundle.CTL_Conflicts(),
                "Decide what was changed both here and in metadata.jsonl by another program",
                open -> new ConflictDialog(curation().session().notices()).ask(open));
    }

    @ActionID(category = "File", id = "org.mixingmentor.curation.labels")
    @ActionRegistration(displayName = "#CTL_Labels", lazy = false)
    @ActionReference(path = FILE, position = 62)
    public static Action importLabels() {
        return NamedAction.onDataset(
                Bundle.CTL_Labels(), "Set labels of stems from a table with a column of file names", open -> exporting()
                        .importLabels(open));
    }

    @ActionID(category = "File", id = "org.mixingmentor.curation.csv")
    @ActionRegistration(displayName = "#CTL_Csv", lazy = false)
    @ActionReference(path = FILE, position = 64)
    public static Action exportCsv() {
        return NamedAction.onDataset(Bundle.CTL_Csv(), "Write labels and measurements as a table", open -> exporting()
                .csv(open));
    }

    @ActionID(category = "File", id = "org.mixingmentor.curation.npz")
    @ActionRegistration(displayName = "#CTL_Npz", lazy = false)
    @ActionReference(path = FILE, position = 66)
    public static Action exportNpz() {
        return NamedAction.onDataset(
                Bundle.CTL_Npz(), "Write fingerprints and labels for numpy.load", open -> exporting()
                        .npz(open));
    }

    @ActionID(category = "Tools", id = "org.mixingmentor.curation.split")
    @ActionRegistration(displayName = "#CTL_Split", lazy = false)
    @ActionReference(path = TOOLS, position = 40)
    public static Action split() {
        return NamedAction.onDataset(
                Bundle.CTL_Split(),
                "Distribute songs over train, validation and test, by class and instrument",
                open -> new Splitting(curation().session()).ask(open));
    }

    @ActionID(category = "Tools", id = "org.mixingmentor.curation.prompts")
    @ActionRegistration(displayName = "#CTL_Prompts", lazy = false)
    @ActionReference(path = TOOLS, position = 30)
    public static Action prompts() {
        return NamedAction.onDataset(
                Bundle.CTL_Prompts(),
                "Gold and flawed prompts for a music generator",
                open -> new Prompts(curation().session()).ask(open));
    }

    private static Curation curation() {
        return Curation.current();
    }

    private static void relocateMissing(OpenDataset open) {
        Session session = curation().session();
        new Relocating(session).ask(open, session.selection().fileNames());
    }

    private static Places places() {
        return new Places(curation().session());
    }

    private static Removing removing() {
        return new Removing(curation().session(), curation().list());
    }

    private static Suspecting suspecting() {
        return new Suspecting(curation().session(), curation().list());
    }

    private static Exporting exporting() {
        return new Exporting(curation().session(), curation().list());
    }
}
