package org.mixingmentor.workbench.internal;

import org.mixingmentor.workbench.Session;
import org.openide.modules.OnStop;

/** Saves the dataset when the workbench ends. */
@OnStop
public final class CloseDataset implements Runnable {
    @Override
    public void run() {
        Session.current().close();
    }
}
