package org.mixingmentor.workbench.internal;

import javax.swing.Action;
import org.mixingmentor.workbench.KeyAction;
import org.mixingmentor.workbench.Look;
import org.openide.DialogDisplayer;
import org.openide.LifecycleManager;
import org.openide.NotifyDescriptor;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.openide.util.NbPreferences;

/**
 * From the dark look to the light one and back. The platform keeps colours of its tabs and icons as long as it runs, so a
 * change comes with a start.
 */
@Messages("CTL_SwitchLook=Light or Dark Look")
public final class SwitchLook {
    private static final String DARK = "com.formdev.flatlaf.FlatDarkLaf";
    private static final String LIGHT = "com.formdev.flatlaf.FlatLightLaf";

    private SwitchLook() {}

    @ActionID(category = "View", id = "org.mixingmentor.workbench.switchlook")
    @ActionRegistration(displayName = "#CTL_SwitchLook", lazy = false)
    @ActionReference(path = "Menu/View", position = 950)
    public static Action action() {
        return new KeyAction(
                Bundle.CTL_SwitchLook(),
                "Light windows for bright rooms and for charts to be printed, or dark ones",
                () -> true,
                SwitchLook::change);
    }

    private static void change() {
        boolean light = Look.isDark();
        NbPreferences.root().node("laf").put("laf", light ? LIGHT : DARK);
        NotifyDescriptor question = new NotifyDescriptor.Confirmation(
                "Mixing Mentor will be " + (light ? "light" : "dark") + " from its next start on. Start it again now?",
                "Light or Dark Look",
                NotifyDescriptor.YES_NO_OPTION);
        if (NotifyDescriptor.YES_OPTION.equals(DialogDisplayer.getDefault().notify(question))) {
            LifecycleManager.getDefault().markForRestart();
            LifecycleManager.getDefault().exit();
        }
    }
}
