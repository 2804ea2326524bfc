package org.mixingmentor.livemonitor.internal;

import org.mixingmentor.audio.InputDevice;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.Session;
import org.openide.modules.Places;

/** The edge to the platform, which makes windows and actions without asking: the one controller that they share. */
public final class LiveRole {
    private static LiveController controller;

    private LiveRole() {}

    /** The controller of this process; on the event thread. */
    public static LiveController controller() {
        if (controller == null) {
            controller = new LiveController(
                    Session.current(),
                    Playback.current(),
                    Places.getUserDirectory().toPath().resolve("live-sessions"),
                    InputDevice::all);
        }
        return controller;
    }
}
