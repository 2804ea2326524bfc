package org.mixingmentor.visualization;

import java.io.Serial;
import org.mixingmentor.visualization.internal.CompareView;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.RoleWindow;
import org.mixingmentor.workbench.Session;
import org.openide.windows.TopComponent;

/** The main window of the role Compare: spectra, the fingerprint over time, the map and what separates. */
@TopComponent.Description(
        preferredID = "CompareWindow",
        iconBase = "org/mixingmentor/workbench/compare.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = true, position = 100, roles = Role.Name.COMPARE)
public final class CompareWindow extends RoleWindow {
    @Serial
    private static final long serialVersionUID = 1;

    public CompareWindow() {
        super(Role.COMPARE, new CompareView(Session.current(), Playback.current()));
    }
}
