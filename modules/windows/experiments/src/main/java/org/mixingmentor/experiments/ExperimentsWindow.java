package org.mixingmentor.experiments;

import java.io.Serial;
import java.util.List;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.RolePage;
import org.mixingmentor.workbench.RolePage.Command;
import org.mixingmentor.workbench.RolePage.Feature;
import org.mixingmentor.workbench.RoleWindow;
import org.openide.util.ImageUtilities;
import org.openide.windows.TopComponent;

/** The main window of the role Experiments: runs and training. */
@TopComponent.Description(
        preferredID = "ExperimentsWindow",
        iconBase = "org/mixingmentor/workbench/experiments.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = true, position = 100, roles = Role.Name.EXPERIMENTS)
public final class ExperimentsWindow extends RoleWindow {
    @Serial
    private static final long serialVersionUID = 1;

    public ExperimentsWindow() {
        super(Role.EXPERIMENTS, page());
    }

    private static RolePage page() {
        return new RolePage(
                Role.EXPERIMENTS,
                "Train a brain, watch it learn, compare runs, and export the one that proved itself.",
                ImageUtilities.loadIcon("org/mixingmentor/experiments/sketch.svg"),
                List.of(
                        new Feature(
                                "A run",
                                "Genre, instruments, learner and its settings, and beforehand how many songs and stems it will use and what is wrong with them."),
                        new Feature(
                                "While it learns",
                                "Progress, remaining time, the learning curve; several runs queue, and one that was interrupted can go on with its settings."),
                        new Feature(
                                "Runs side by side",
                                "Settings and data that differ, scores beside the baselines, error by band and instrument, the stems it does worst on."),
                        new Feature(
                                "Export",
                                "Verified before it is published: reloaded, compared with the model, measured on this machine.")),
                List.of(
                        new Command(
                                "mentor train DIR --genre metalcore",
                                "Trains, prints the scores beside the baselines, and writes DIR/models/brain_metalcore_v1.onnx with its card."),
                        new Command(
                                "mentor evaluate BRAIN DIR --split test",
                                "The scores of a brain on songs that it has not seen."),
                        new Command(
                                "mentor demo", "Demo stems, twins, training, export and advice in a few minutes.")));
    }
}
