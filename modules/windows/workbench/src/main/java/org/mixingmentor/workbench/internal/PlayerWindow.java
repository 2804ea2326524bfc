package org.mixingmentor.workbench.internal;

import java.awt.BorderLayout;
import java.io.Serial;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.Role;
import org.openide.windows.TopComponent;

/** The player at the bottom of every role but Live. */
@TopComponent.Description(preferredID = "PlayerWindow", persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(
        mode = "player",
        openAtStartup = true,
        position = 10,
        roles = {Role.Name.CURATE, Role.Name.LABEL, Role.Name.COMPARE, Role.Name.EXPERIMENTS})
public final class PlayerWindow extends TopComponent {
    @Serial
    private static final long serialVersionUID = 1;

    public PlayerWindow() {
        setName("Player");
        setToolTipText("Plays the selected stem");
        putClientProperty(PROP_CLOSING_DISABLED, true);
        setLayout(new BorderLayout());
        add(new PlayerBar(Playback.current()), BorderLayout.CENTER);
    }
}
