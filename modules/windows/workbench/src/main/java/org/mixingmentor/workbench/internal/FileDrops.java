package org.mixingmentor.workbench.internal;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.TransferHandler;
import javax.swing.text.JTextComponent;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.spi.FileReceiver;
import org.openide.util.Lookup;
import org.openide.windows.OnShowing;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** What is dropped anywhere on the workbench: a dataset's folder is opened, all else goes to who receives files. */
@OnShowing
public final class FileDrops extends TransferHandler implements Runnable {
    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public void run() {
        ((JFrame) WindowManager.getDefault().getMainWindow()).getRootPane().setTransferHandler(this);
        TopComponent.getRegistry().addPropertyChangeListener(event -> {
            if (TopComponent.Registry.PROP_TC_OPENED.equals(event.getPropertyName())) {
                letThrough((TopComponent) event.getNewValue());
            }
        });
        TopComponent.getRegistry().getOpened().forEach(FileDrops::letThrough);
    }

    /** Tables and lists would refuse what is dropped on them before the window is asked. */
    private static void letThrough(Container window) {
        for (Component child : window.getComponents()) {
            boolean writable = child instanceof JTextComponent text && text.isEditable();
            boolean refuses = child instanceof JTable
                    || child instanceof JList
                    || child instanceof JTree
                    || child instanceof JTextComponent;
            if (refuses && !writable) {
                child.setDropTarget(null);
            }
            if (child instanceof Container container) {
                letThrough(container);
            }
        }
    }

    @Override
    public boolean canImport(TransferSupport drop) {
        return drop.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport drop) {
        return receive(drop.getTransferable());
    }

    /** Takes what was dropped; false where there are no files in it. */
    static boolean receive(Transferable dropped) {
        List<Path> files = new ArrayList<>();
        try {
            for (Object file : (List<?>) dropped.getTransferData(DataFlavor.javaFileListFlavor)) {
                files.add(((File) file).toPath());
            }
        } catch (UnsupportedFlavorException | IOException e) {
            return false;
        }
        if (files.isEmpty()) {
            return false;
        }
        // The other program waits until the drop is over.
        EventQueue.invokeLater(() -> take(files));
        return true;
    }

    private static void take(List<Path> files) {
        Session session = Session.current();
        Optional<OpenDataset> open = session.dataset();
        Optional<FileReceiver> receiver =
                Optional.ofNullable(Lookup.getDefault().lookup(FileReceiver.class));
        switch (Drop.of(files, open.isPresent(), receiver.isPresent())) {
            case OPEN -> session.open(files.get(0));
            case RECEIVE -> receiver.orElseThrow().receive(open.orElseThrow(), files);
            case REFUSE -> session.notices()
                    .failed(
                            "Nothing to import into",
                            "No dataset is open. Drop the folder of a dataset, or open one, then drop files to"
                                    + " import.");
        }
    }
}
