package org.mixingmentor.workbench.internal;

import org.mixingmentor.workbench.Roles;
import org.openide.windows.OnShowing;
import org.openide.windows.WindowManager;

/** Gives the focus to the role's main window at the start; the search field would take it otherwise. */
@OnShowing
public final class FocusRole implements Runnable {
    @Override
    public void run() {
        WindowManager.getDefault().invokeWhenUIReady(() -> Roles.switchTo(Roles.current()));
    }
}
