package org.mixingmentor.workbench.internal;

import java.awt.datatransfer.DataFlavor;
import java.awt.dnd.DropTargetDragEvent;
import java.awt.dnd.DropTargetDropEvent;
import org.openide.util.lookup.ServiceProvider;
import org.openide.windows.ExternalDropHandler;

/** What is dropped on the middle of the window: the platform asks here before the window itself is asked. */
@ServiceProvider(service = ExternalDropHandler.class)
public final class EditorAreaDrops extends ExternalDropHandler {
    @Override
    public boolean canDrop(DropTargetDragEvent event) {
        return event.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean canDrop(DropTargetDropEvent event) {
        return event.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    /** The platform has accepted it as a copy, and tells the other program how it ended. */
    @Override
    public boolean handleDrop(DropTargetDropEvent event) {
        return FileDrops.receive(event.getTransferable());
    }
}
