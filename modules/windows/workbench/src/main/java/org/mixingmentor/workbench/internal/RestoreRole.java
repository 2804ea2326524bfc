package org.mixingmentor.workbench.internal;

import java.awt.GraphicsEnvironment;
import org.mixingmentor.workbench.Roles;
import org.openide.modules.OnStart;
import org.openide.windows.WindowManager;

/** Goes to the role in which the workbench was left, before the windows are loaded, so that none is loaded in vain. */
@OnStart
public final class RestoreRole implements Runnable {
    @Override
    public void run() {
        if (!GraphicsEnvironment.isHeadless()) {
            WindowManager.getDefault().setRole(Roles.remembered().title());
        }
    }
}
