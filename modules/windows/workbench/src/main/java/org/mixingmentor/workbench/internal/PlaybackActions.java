package org.mixingmentor.workbench.internal;

import java.util.function.BooleanSupplier;
import javax.swing.Action;
import org.mixingmentor.workbench.KeyAction;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** What the player does, with keys for both hands; in every role but Live, which listens and does not play. */
@Messages({
    "CTL_Play=Play or Stop",
    "CTL_Back=Back 1 s",
    "CTL_Forward=Forward 1 s",
    "CTL_BackABit=Back 0.1 s",
    "CTL_ForwardABit=Forward 0.1 s",
    "CTL_ToStart=Back to the Start",
    "CTL_Other=Hear the Other (A/B)"
})
public final class PlaybackActions {
    static final String CATEGORY = "Play";
    static final String PLAY = "org.mixingmentor.workbench.play";
    static final String OTHER = "org.mixingmentor.workbench.hearother";
    private static final String KEYS = "Shortcuts";

    private PlaybackActions() {}

    @ActionID(category = CATEGORY, id = PLAY)
    @ActionRegistration(displayName = "#CTL_Play", lazy = false)
    @ActionReference(path = KEYS, name = "SPACE")
    public static Action play() {
        return action(Bundle.CTL_Play(), "Play, or stop where it is", () -> {
            Playback playback = Playback.current();
            if (playback.playing()) {
                playback.stop();
            } else {
                playback.play();
            }
        });
    }

    @ActionID(category = CATEGORY, id = "org.mixingmentor.workbench.back")
    @ActionRegistration(displayName = "#CTL_Back", lazy = false)
    @ActionReference(path = KEYS, name = "LEFT")
    public static Action back() {
        return seek(Bundle.CTL_Back(), -1);
    }

    @ActionID(category = CATEGORY, id = "org.mixingmentor.workbench.forward")
    @ActionRegistration(displayName = "#CTL_Forward", lazy = false)
    @ActionReference(path = KEYS, name = "RIGHT")
    public static Action forward() {
        return seek(Bundle.CTL_Forward(), 1);
    }

    @ActionID(category = CATEGORY, id = "org.mixingmentor.workbench.backabit")
    @ActionRegistration(displayName = "#CTL_BackABit", lazy = false)
    @ActionReference(path = KEYS, name = "S-LEFT")
    public static Action backABit() {
        return seek(Bundle.CTL_BackABit(), -0.1);
    }

    @ActionID(category = CATEGORY, id = "org.mixingmentor.workbench.forwardabit")
    @ActionRegistration(displayName = "#CTL_ForwardABit", lazy = false)
    @ActionReference(path = KEYS, name = "S-RIGHT")
    public static Action forwardABit() {
        return seek(Bundle.CTL_ForwardABit(), 0.1);
    }

    @ActionID(category = CATEGORY, id = "org.mixingmentor.workbench.tostart")
    @ActionRegistration(displayName = "#CTL_ToStart", lazy = false)
    @ActionReference(path = KEYS, name = "HOME")
    public static Action toStart() {
        return action(Bundle.CTL_ToStart(), "Go back to the first frame", () -> Playback.current()
                .seek(0));
    }

    @ActionID(category = CATEGORY, id = OTHER)
    @ActionRegistration(displayName = "#CTL_Other", lazy = false)
    @ActionReference(path = KEYS, name = "B")
    public static Action other() {
        return new KeyAction(
                Bundle.CTL_Other(),
                "Hear the gold stem at the same place, equally loud, or go back",
                () -> isRoleThatPlays() && Playback.current().other().isPresent(),
                () -> Playback.current().hearOther(!Playback.current().hearsOther()));
    }

    private static Action seek(String name, double seconds) {
        return action(name, name, () -> Playback.current().seekBy(seconds));
    }

    private static Action action(String name, String description, Runnable effect) {
        BooleanSupplier possible =
                () -> isRoleThatPlays() && !Playback.current().fileName().isEmpty();
        return new KeyAction(name, description, possible, effect);
    }

    private static boolean isRoleThatPlays() {
        return Roles.current() != Role.LIVE;
    }
}
