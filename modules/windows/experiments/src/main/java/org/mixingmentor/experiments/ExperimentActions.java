package org.mixingmentor.experiments;

import java.io.File;
import javax.swing.Action;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.mixingmentor.experiments.internal.brain.BrainWindow;
import org.mixingmentor.workbench.NamedAction;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.mixingmentor.workbench.Session;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.filesystems.FileChooserBuilder;
import org.openide.util.NbBundle.Messages;

/** What one does with runs and brains, in the menus and by Quick Search. */
@Messages({
    "CTL_OpenBrain=Open Brain...",
    "CTL_ExportBrain=Export Brain of the Selected Run...",
    "CTL_Train=Train a Model"
})
public final class ExperimentActions {
    private ExperimentActions() {}

    /** Looks into a brain's file. */
    @ActionID(category = "Experiments", id = "org.mixingmentor.experiments.openbrain")
    @ActionRegistration(displayName = "#CTL_OpenBrain", lazy = false)
    @ActionReferences({
        @ActionReference(path = "Menu/File", position = 80, separatorBefore = 79),
        @ActionReference(path = "Shortcuts", name = "D-B")
    })
    public static Action openBrain() {
        return new NamedAction(
                Bundle.CTL_OpenBrain(),
                "See a brain's card, graph and metadata, and try it",
                ExperimentActions::choose);
    }

    /** Exports the run that is selected. */
    @ActionID(category = "Experiments", id = "org.mixingmentor.experiments.exportbrain")
    @ActionRegistration(displayName = "#CTL_ExportBrain", lazy = false)
    @ActionReferences({
        @ActionReference(path = "Menu/File", position = 90),
        @ActionReference(path = "Shortcuts", name = "D-E")
    })
    public static Action exportBrain() {
        return new NamedAction(Bundle.CTL_ExportBrain(), "Write the brain of the selected run", () -> {
            Roles.switchTo(Role.EXPERIMENTS);
            ExperimentsWindow.current().exportSelected();
        });
    }

    /** Shows the form. */
    @ActionID(category = "Experiments", id = "org.mixingmentor.experiments.train")
    @ActionRegistration(displayName = "#CTL_Train", lazy = false)
    @ActionReferences({
        @ActionReference(path = "Menu/Tools", position = 50),
        @ActionReference(path = "Shortcuts", name = "D-T")
    })
    public static Action train() {
        return new NamedAction(Bundle.CTL_Train(), "Choose what is to be learned, and start", () -> {
            Roles.switchTo(Role.EXPERIMENTS);
            TrainWindow.current().requestActive();
        });
    }

    private static void choose() {
        File file = new FileChooserBuilder(ExperimentActions.class)
                .setTitle("Open Brain")
                .setApproveText("Open")
                .setFilesOnly(true)
                .setFileFilter(new FileNameExtensionFilter("Brains (*.onnx)", "onnx"))
                .showOpenDialog();
        if (file != null) {
            BrainWindow.show(Session.current(), file.toPath());
        }
    }
}
