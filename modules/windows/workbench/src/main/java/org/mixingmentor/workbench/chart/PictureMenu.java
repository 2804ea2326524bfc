package org.mixingmentor.workbench.chart;

import java.awt.GraphicsEnvironment;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import org.mixingmentor.workbench.Failures;
import org.openide.awt.StatusDisplayer;

/** Copy and save of a picture: a menu on the right button, and keys while the picture has the focus. */
public final class PictureMenu {
    private static final String LAST_FOLDER = "mixingmentor.pictures.folder";

    private PictureMenu() {}

    /** Gives a component the menu: Ctrl+C copies the image, Ctrl+Shift+C the numbers, Ctrl+E saves. */
    public static void install(JComponent component, Picture picture) {
        JPopupMenu menu = menu(component, picture);
        component.setComponentPopupMenu(menu);
        int ctrl = GraphicsEnvironment.isHeadless()
                ? InputEvent.CTRL_DOWN_MASK
                : Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        key(component, "copy image", KeyStroke.getKeyStroke(KeyEvent.VK_C, ctrl), () -> copyImage(picture));
        key(
                component,
                "copy numbers",
                KeyStroke.getKeyStroke(KeyEvent.VK_C, ctrl | InputEvent.SHIFT_DOWN_MASK),
                () -> copyNumbers(picture));
        key(component, "save", KeyStroke.getKeyStroke(KeyEvent.VK_E, ctrl), () -> save(component, picture, "png"));
    }

    /** A menu of its own, for a button. */
    public static JPopupMenu menu(JComponent component, Picture picture) {
        JPopupMenu menu = new JPopupMenu();
        menu.add(action("Copy as image   (Ctrl+C)", () -> copyImage(picture)));
        menu.add(action("Copy numbers as CSV   (Ctrl+Shift+C)", () -> copyNumbers(picture)));
        menu.addSeparator();
        menu.add(action("Save as PNG ...   (Ctrl+E)", () -> save(component, picture, "png")));
        menu.add(action("Save as SVG ...", () -> save(component, picture, "svg")));
        menu.add(action("Save numbers as CSV ...", () -> save(component, picture, "csv")));
        return menu;
    }

    private static void copyImage(Picture picture) {
        Image image = PictureFiles.image(picture);
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new CopiedImage(image), null);
        StatusDisplayer.getDefault().setStatusText("Copied as an image: " + picture.title());
    }

    private static void copyNumbers(Picture picture) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(picture.csv()), null);
        StatusDisplayer.getDefault().setStatusText("Copied as CSV: " + picture.title());
    }

    private static void save(JComponent component, Picture picture, String ending) {
        JFileChooser chooser = new JFileChooser(System.getProperty(LAST_FOLDER));
        String name = picture.title().replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name + "." + ending));
        chooser.setDialogTitle("Save as " + ending.toUpperCase(Locale.ROOT));
        if (chooser.showSaveDialog(component) != JFileChooser.APPROVE_OPTION) {
            return;
        }
        Path chosen = chooser.getSelectedFile().toPath();
        String file = String.valueOf(chosen.getFileName());
        Path path = file.endsWith("." + ending) ? chosen : chosen.resolveSibling(file + "." + ending);
        System.setProperty(LAST_FOLDER, String.valueOf(path.toAbsolutePath().getParent()));
        try {
            PictureFiles.write(picture, path);
            StatusDisplayer.getDefault().setStatusText("Saved " + path);
        } catch (IOException e) {
            Failures.show("Save " + picture.title(), e.getMessage());
        }
    }

    private static void key(JComponent component, String name, KeyStroke stroke, Runnable effect) {
        component.getInputMap().put(stroke, name);
        component.getActionMap().put(name, action(name, effect));
    }

    private static Action action(String name, Runnable effect) {
        return new AbstractAction(name) {
            @Override
            public void actionPerformed(ActionEvent event) {
                effect.run();
            }
        };
    }

    private record CopiedImage(Image image) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.imageFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.imageFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
            if (!isDataFlavorSupported(flavor)) {
                throw new UnsupportedFlavorException(flavor);
            }
            return image;
        }
    }
}
