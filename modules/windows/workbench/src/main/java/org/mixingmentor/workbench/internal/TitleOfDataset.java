package org.mixingmentor.workbench.internal;

import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.openide.windows.OnShowing;
import org.openide.windows.WindowManager;

/** Puts the open dataset before the product's name in the main window's title: several workbenches can be told apart. */
@OnShowing
public final class TitleOfDataset implements Runnable {
    @Override
    public void run() {
        String product = WindowManager.getDefault().getMainWindow().getTitle();
        Session.current().onChange(OpenDataset.class, open -> WindowManager.getDefault()
                .getMainWindow()
                .setTitle(open.map(dataset -> dataset.folder().getFileName() + " - " + product)
                        .orElse(product)));
    }
}
