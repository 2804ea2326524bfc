package org.mixingmentor.livemonitor;

import java.io.Serial;
import org.mixingmentor.livemonitor.internal.LivePanel;
import org.mixingmentor.livemonitor.internal.LiveRole;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.RoleWindow;
import org.openide.windows.TopComponent;

/** The main window of the role Live: spectrum and advice. */
@TopComponent.Description(
        preferredID = "LiveWindow",
        iconBase = "org/mixingmentor/workbench/live.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = true, position = 100, roles = Role.Name.LIVE)
public final class LiveWindow extends RoleWindow {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient LivePanel panel;

    public LiveWindow() {
        this(new LivePanel(LiveRole.controller()));
    }

    private LiveWindow(LivePanel panel) {
        super(Role.LIVE, panel);
        this.panel = panel;
    }

    @Override
    protected void componentShowing() {
        panel.visible(true);
    }

    @Override
    protected void componentHidden() {
        panel.visible(false);
    }
}
