package org.mixingmentor.curation;

import java.nio.file.Path;
import java.util.List;
import org.mixingmentor.curation.internal.job.Importing;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.spi.FileReceiver;
import org.openide.util.lookup.ServiceProvider;

/** Files that are dropped onto the workbench are imported as stems. */
@ServiceProvider(service = FileReceiver.class)
public final class DroppedStems implements FileReceiver {
    @Override
    public void receive(OpenDataset open, List<Path> files) {
        new Importing(Curation.current().session()).ask(open, files);
    }
}
