package org.mixingmentor.curation;

import java.awt.BorderLayout;
import java.io.Serial;
import org.mixingmentor.curation.internal.inspect.InspectorPanel;
import org.mixingmentor.workbench.Role;
import org.openide.windows.TopComponent;

/** The right tool window of the role Curate: labels, measurements and history of the selected stems. */
@TopComponent.Description(preferredID = "InspectorWindow", persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "curateRight", openAtStartup = true, position = 10, roles = Role.Name.CURATE)
public final class InspectorWindow extends TopComponent {
    @Serial
    private static final long serialVersionUID = 1;

    public InspectorWindow() {
        setName("Inspector");
        setToolTipText("Labels, measurements and history of the selected stems");
        putClientProperty(PROP_CLOSING_DISABLED, true);
        putClientProperty(PROP_UNDOCKING_DISABLED, true);
        setLayout(new BorderLayout());
        add(new InspectorPanel(Curation.current().session(), Curation.current().list()), BorderLayout.CENTER);
    }
}
