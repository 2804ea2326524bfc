package org.mixingmentor.workbench.internal;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mixingmentor.dataset.store.Dataset;
import org.openide.util.RequestProcessor;
import org.openide.windows.OnShowing;

/** Loads what datasets are opened with while the user still looks where to click: the first one then opens sooner. */
@OnShowing
public final class PrepareOpening implements Runnable {
    private static final Logger LOG = Logger.getLogger(PrepareOpening.class.getName());

    @Override
    public void run() {
        RequestProcessor.getDefault().post(PrepareOpening::prepare);
    }

    private static void prepare() {
        try {
            Dataset.prepare();
        } catch (IOException e) {
            // Who opens a dataset is told of it then, with its name.
            LOG.log(Level.INFO, "Catalogues cannot be opened", e);
        }
    }
}
