package org.mixingmentor.labeling;

import java.io.Serial;
import org.mixingmentor.labeling.internal.LabelPage;
import org.mixingmentor.labeling.internal.LabelRole;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.RoleWindow;
import org.openide.windows.TopComponent;

/** The main window of the role Label: player and label keys. */
@TopComponent.Description(
        preferredID = "LabelWindow",
        iconBase = "org/mixingmentor/workbench/label.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = true, position = 100, roles = Role.Name.LABEL)
public final class LabelWindow extends RoleWindow {
    @Serial
    private static final long serialVersionUID = 1;

    public LabelWindow() {
        super(Role.LABEL, new LabelPage(LabelRole.controller()));
    }
}
