package org.mixingmentor.labeling.internal;

import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.mixingmentor.workbench.Session;

/**
 * The edge to the platform, which makes windows and actions without asking: the one controller that they share, and whether
 * its role is current.
 */
public final class LabelRole {
    private static LabelController controller;

    private LabelRole() {}

    /** The controller of this process; on the event thread. */
    public static LabelController controller() {
        if (controller == null) {
            controller = new LabelController(Session.current(), Playback.current(), LabelRole::isCurrent);
        }
        return controller;
    }

    /** Whether Label is the role that is shown. */
    static boolean isCurrent() {
        return Roles.current() == Role.LABEL;
    }
}
