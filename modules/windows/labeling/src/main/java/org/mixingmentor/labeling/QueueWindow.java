package org.mixingmentor.labeling;

import java.awt.BorderLayout;
import java.io.Serial;
import org.mixingmentor.labeling.internal.LabelRole;
import org.mixingmentor.labeling.internal.QueuePage;
import org.mixingmentor.workbench.Role;
import org.openide.windows.TopComponent;

/** The tool window of the role Label: which stems there are to go through. */
@TopComponent.Description(preferredID = "LabelQueueWindow", persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "labelLeft", openAtStartup = true, position = 10, roles = Role.Name.LABEL)
public final class QueueWindow extends TopComponent {
    @Serial
    private static final long serialVersionUID = 1;

    public QueueWindow() {
        setName("Queue");
        setToolTipText("The stems to go through");
        putClientProperty(PROP_CLOSING_DISABLED, true);
        setLayout(new BorderLayout());
        add(new QueuePage(LabelRole.controller()), BorderLayout.CENTER);
    }
}
