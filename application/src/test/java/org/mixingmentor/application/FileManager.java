package org.mixingmentor.application;

import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DragSource;
import java.awt.dnd.DragSourceAdapter;
import java.awt.dnd.DragSourceDragEvent;
import java.awt.dnd.DragSourceDropEvent;
import java.awt.dnd.DragSourceListener;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingConstants;

/**
 * Another program from which files are dragged, as a file manager is one: a window of its own that offers what it was
 * started with, as a list of files or, as most file managers do, as addresses alone (RFC 2483). Says on standard output
 * where it stands, and then of each drag that it began, that it met somebody who would take it, and how it ended.
 */
final class FileManager {
    private FileManager() {}

    /** Takes {@code files} or {@code uris}, where to stand, then paths. */
    public static void main(String[] arguments) {
        boolean asUris = arguments[0].equals("uris");
        Point place = new Point(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        List<File> files = Arrays.stream(arguments)
                .skip(3)
                .map(path -> Path.of(path).toFile())
                .toList();
        EventQueue.invokeLater(() -> show(place, new Dragged(files, asUris)));
    }

    private static void show(Point place, Transferable dragged) {
        JLabel label = new JLabel("drag me", SwingConstants.CENTER);
        DragSourceListener course = new DragSourceAdapter() {
            private boolean welcome;

            @Override
            public void dragEnter(DragSourceDragEvent event) {
                dragOver(event);
            }

            @Override
            public void dragOver(DragSourceDragEvent event) {
                if (!welcome && event.getTargetActions() != DnDConstants.ACTION_NONE) {
                    welcome = true;
                    say("welcome");
                }
            }

            @Override
            public void dragDropEnd(DragSourceDropEvent event) {
                welcome = false;
                say(event.getDropSuccess() ? "dropped" : "refused");
            }
        };
        DragSource.getDefaultDragSource()
                .createDefaultDragGestureRecognizer(label, DnDConstants.ACTION_COPY, gesture -> {
                    gesture.startDrag(DragSource.DefaultCopyDrop, dragged, course);
                    say("dragging");
                });
        JFrame frame = new JFrame("Files");
        frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
        frame.add(label);
        frame.setSize(new Dimension(160, 90));
        frame.setLocation(place);
        frame.setAlwaysOnTop(true);
        frame.setVisible(true);
        EventQueue.invokeLater(() -> {
            Point at = label.getLocationOnScreen();
            say(String.format(Locale.ROOT, "at %d %d", at.x + label.getWidth() / 2, at.y + label.getHeight() / 2));
        });
    }

    /** To the process that started this one. */
    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private record Dragged(List<File> files, boolean asUris) implements Transferable {
        private static final DataFlavor URIS = uris();

        private static DataFlavor uris() {
            try {
                return new DataFlavor("text/uri-list;class=java.lang.String");
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {asUris ? URIS : DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(getTransferDataFlavors()[0]);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
            if (!isDataFlavorSupported(flavor)) {
                throw new UnsupportedFlavorException(flavor);
            }
            return asUris ? files.stream().map(file -> file.toURI() + "\r\n").collect(Collectors.joining()) : files;
        }
    }
}
