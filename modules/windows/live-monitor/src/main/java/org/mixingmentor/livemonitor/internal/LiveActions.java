package org.mixingmentor.livemonitor.internal;

import java.awt.event.ActionEvent;
import java.io.Serial;
import javax.swing.AbstractAction;
import javax.swing.Action;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.openide.awt.ActionID;
import org.openide.awt.ActionRegistration;

/** What the window does, for Quick Search and for shortcuts of one's own. */
public final class LiveActions {
    private LiveActions() {}

    /** Shows the role first: what one has asked for is to be seen. */
    private static Action action(LiveCommand command) {
        return new AbstractAction() {
            @Serial
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                Roles.switchTo(Role.LIVE);
                command.on(LiveRole.controller());
            }
        };
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.StartOrStop")
    @ActionRegistration(displayName = "Listen or Stop Listening")
    public static Action startOrStop() {
        return action(LiveCommand.START_OR_STOP);
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.ListenToFile")
    @ActionRegistration(displayName = "Listen to a File as if Live...")
    public static Action listenToFile() {
        return action(LiveCommand.CHOOSE_FILE);
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.Freeze")
    @ActionRegistration(displayName = "Freeze the Live Picture")
    public static Action freeze() {
        return action(LiveCommand.FREEZE);
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.Reset")
    @ActionRegistration(displayName = "Reset the Live Meters")
    public static Action reset() {
        return action(LiveCommand.RESET);
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.KeepMoment")
    @ActionRegistration(displayName = "Keep This Live Moment")
    public static Action keepMoment() {
        return action(LiveCommand.KEEP_MOMENT);
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.CopyEq")
    @ActionRegistration(displayName = "Copy the Advised EQ")
    public static Action copyEq() {
        return action(LiveCommand.COPY_EQ);
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.SaveEq")
    @ActionRegistration(displayName = "Save the Advised EQ for Equalizer APO...")
    public static Action saveEq() {
        return action(LiveCommand.SAVE_EQ);
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.Hear")
    @ActionRegistration(displayName = "Hear the File That Is Listened to")
    public static Action hear() {
        return action(LiveCommand.HEAR);
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.HearEq")
    @ActionRegistration(displayName = "Hear It With the Advised EQ, or As It Is")
    public static Action hearEq() {
        return action(LiveCommand.HEAR_EQUALISED);
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.FullScreen")
    @ActionRegistration(displayName = "Live on the Full Screen")
    public static Action fullScreen() {
        return action(LiveCommand.FULL_SCREEN);
    }
}
