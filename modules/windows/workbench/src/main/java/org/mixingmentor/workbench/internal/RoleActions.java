package org.mixingmentor.workbench.internal;

import javax.swing.Action;
import org.mixingmentor.workbench.Role;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Registers one action a role: in the toolbar, in the menu View, and with a key, D being Ctrl or Command. */
@Messages({"CTL_Curate=Curate", "CTL_Label=Label", "CTL_Compare=Compare", "CTL_Experiments=Experiments", "CTL_Live=Live"
})
public final class RoleActions {
    private static final String CATEGORY = "Role";
    private static final String TOOLBAR = "Toolbars/Roles";
    private static final String MENU = "Menu/View";
    private static final String KEYS = "Shortcuts";

    private RoleActions() {}

    @ActionID(category = CATEGORY, id = "org.mixingmentor.workbench.curate")
    @ActionRegistration(displayName = "#CTL_Curate", lazy = false)
    @ActionReferences({
        @ActionReference(path = TOOLBAR, position = 10),
        @ActionReference(path = MENU, position = 10),
        @ActionReference(path = KEYS, name = "D-1")
    })
    public static Action curate() {
        return new SwitchRole(Role.CURATE);
    }

    @ActionID(category = CATEGORY, id = "org.mixingmentor.workbench.label")
    @ActionRegistration(displayName = "#CTL_Label", lazy = false)
    @ActionReferences({
        @ActionReference(path = TOOLBAR, position = 20),
        @ActionReference(path = MENU, position = 20),
        @ActionReference(path = KEYS, name = "D-2")
    })
    public static Action label() {
        return new SwitchRole(Role.LABEL);
    }

    @ActionID(category = CATEGORY, id = "org.mixingmentor.workbench.compare")
    @ActionRegistration(displayName = "#CTL_Compare", lazy = false)
    @ActionReferences({
        @ActionReference(path = TOOLBAR, position = 30),
        @ActionReference(path = MENU, position = 30),
        @ActionReference(path = KEYS, name = "D-3")
    })
    public static Action compare() {
        return new SwitchRole(Role.COMPARE);
    }

    @ActionID(category = CATEGORY, id = "org.mixingmentor.workbench.experiments")
    @ActionRegistration(displayName = "#CTL_Experiments", lazy = false)
    @ActionReferences({
        @ActionReference(path = TOOLBAR, position = 40),
        @ActionReference(path = MENU, position = 40),
        @ActionReference(path = KEYS, name = "D-4")
    })
    public static Action experiments() {
        return new SwitchRole(Role.EXPERIMENTS);
    }

    @ActionID(category = CATEGORY, id = "org.mixingmentor.workbench.live")
    @ActionRegistration(displayName = "#CTL_Live", lazy = false)
    @ActionReferences({
        @ActionReference(path = TOOLBAR, position = 50),
        @ActionReference(path = MENU, position = 50),
        @ActionReference(path = KEYS, name = "D-5")
    })
    public static Action live() {
        return new SwitchRole(Role.LIVE);
    }
}
