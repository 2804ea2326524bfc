package org.mixingmentor.experiments;

import java.io.Serial;
import org.mixingmentor.experiments.internal.queue.Trainings;
import org.mixingmentor.experiments.internal.runs.RunsPage;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.RoleWindow;
import org.mixingmentor.workbench.Session;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** The main window of the role Experiments: the runs. */
@TopComponent.Description(
        preferredID = "ExperimentsWindow",
        iconBase = "org/mixingmentor/workbench/experiments.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = true, position = 100, roles = Role.Name.EXPERIMENTS)
public final class ExperimentsWindow extends RoleWindow {
    @Serial
    private static final long serialVersionUID = 1;

    private final RunsPage page;

    public ExperimentsWindow() {
        this(new RunsPage(Session.current(), Trainings.current(), ExperimentsWindow::take));
    }

    private ExperimentsWindow(RunsPage page) {
        super(Role.EXPERIMENTS, page);
        this.page = page;
    }

    static ExperimentsWindow current() {
        return (ExperimentsWindow) WindowManager.getDefault().findTopComponent("ExperimentsWindow");
    }

    /** Puts a run's settings into the form. */
    private static void take(RunRecord run) {
        TrainWindow form = TrainWindow.current();
        form.take(run);
        form.open();
        form.requestVisible();
    }

    void exportSelected() {
        page.exportSelected();
    }
}
