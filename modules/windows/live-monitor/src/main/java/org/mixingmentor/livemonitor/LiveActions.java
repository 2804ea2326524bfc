package org.mixingmentor.livemonitor;

import java.awt.event.ActionEvent;
import java.io.Serial;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Action;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.openide.awt.ActionID;
import org.openide.awt.ActionRegistration;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** What the window does, for Quick Search and for shortcuts of one's own. */
public final class LiveActions {
    private LiveActions() {}

    private static Action action(Consumer<LiveController> act) {
        return onPanel(panel -> act.accept(panel.desk()));
    }

    /** Shows the role first: what one has asked for is to be seen. */
    private static Action onPanel(Consumer<LivePanel> act) {
        return new AbstractAction() {
            @Serial
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                Roles.switchTo(Role.LIVE);
                TopComponent window = WindowManager.getDefault().findTopComponent(Role.LIVE.window());
                if (window instanceof LiveWindow live) {
                    act.accept(live.panel());
                }
            }
        };
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.StartOrStop")
    @ActionRegistration(displayName = "Listen or Stop Listening")
    public static Action startOrStop() {
        return action(LiveController::startOrStop);
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.ListenToFile")
    @ActionRegistration(displayName = "Listen to a File as if Live...")
    public static Action listenToFile() {
        return action(desk -> desk.sources().chooseFile());
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.Freeze")
    @ActionRegistration(displayName = "Freeze the Live Picture")
    public static Action freeze() {
        return action(LiveController::freeze);
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.Reset")
    @ActionRegistration(displayName = "Reset the Live Meters")
    public static Action reset() {
        return action(LiveController::restart);
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.KeepMoment")
    @ActionRegistration(displayName = "Keep This Live Moment")
    public static Action keepMoment() {
        return action(LiveController::keepMoment);
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.CopyEq")
    @ActionRegistration(displayName = "Copy the Advised EQ")
    public static Action copyEq() {
        return action(LiveController::copyEq);
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.SaveEq")
    @ActionRegistration(displayName = "Save the Advised EQ for Equalizer APO...")
    public static Action saveEq() {
        return action(LiveController::saveEq);
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.Hear")
    @ActionRegistration(displayName = "Hear the File That Is Listened to")
    public static Action hear() {
        return action(LiveController::hear);
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.HearEq")
    @ActionRegistration(displayName = "Hear It With the Advised EQ, or As It Is")
    public static Action hearEq() {
        return action(LiveController::hearEqualised);
    }

    @ActionID(category = "Live", id = "org.mixingmentor.livemonitor.FullScreen")
    @ActionRegistration(displayName = "Live on the Full Screen")
    public static Action fullScreen() {
        return onPanel(LivePanel::fullScreen);
    }
}
