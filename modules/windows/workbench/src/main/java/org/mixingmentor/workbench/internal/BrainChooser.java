package org.mixingmentor.workbench.internal;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import org.mixingmentor.workbench.ChosenBrain;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.openide.modules.InstalledFileLocator;
import org.openide.util.actions.Presenter;
import org.openide.windows.TopComponent;

/** The brain that all windows ask, in the toolbar: those of the open dataset, then those that came with the program. */
final class BrainChooser extends AbstractAction implements Presenter.Toolbar {
    private final transient LatestOnlyTask listing = new LatestOnlyTask("Brains");
    private final transient Session session;
    private final transient KnownBrains known;
    private transient JComboBox<Path> shown;

    BrainChooser(Session session, String name) {
        super(name);
        this.session = session;
        this.known = new KnownBrains(session, installed());
        putValue(SHORT_DESCRIPTION, "The brain that predicts corrections in every window (Ctrl+Shift+B)");
    }

    /** Opens the list, for who has no mouse. */
    @Override
    public void actionPerformed(ActionEvent event) {
        if (shown != null && shown.isShowing()) {
            shown.requestFocusInWindow();
            shown.showPopup();
        }
    }

    @Override
    public Component getToolbarPresenter() {
        JComboBox<Path> box = new JComboBox<>();
        shown = box;
        // Or every arrow key would load a brain on the way to the one that is meant.
        box.putClientProperty("JComboBox.isTableCellEditor", true);
        box.addItem(null);
        box.setRenderer(new Name());
        box.setToolTipText(getValue(SHORT_DESCRIPTION).toString());
        box.getAccessibleContext().setAccessibleName("Brain");
        box.setMaximumSize(new Dimension(320, 40));
        box.setPrototypeDisplayValue(Path.of("brain_metalcore_guitar_v10_int8"));
        box.addPopupMenuListener(new Refresh(box));
        box.addActionListener(event -> known.choose((Path) box.getSelectedItem()));
        session.onChange(
                ChosenBrain.class,
                brain -> show(box, brain.map(ChosenBrain::file).orElse(null)));
        session.onChange(OpenDataset.class, open -> list(box));
        list(box);
        JPanel panel = new JPanel();
        panel.setOpaque(false);
        panel.setLayout(new BoxLayout(panel, BoxLayout.LINE_AXIS));
        panel.add(Box.createHorizontalGlue());
        panel.add(new JLabel("Brain "));
        panel.add(box);
        return panel;
    }

    private static void show(JComboBox<Path> box, Path brain) {
        if (brain != null && indexOf(box, brain) < 0) {
            box.addItem(brain);
        }
        box.setSelectedItem(brain);
    }

    private static int indexOf(JComboBox<Path> box, Path brain) {
        for (int i = 0; i < box.getItemCount(); i++) {
            if (brain.equals(box.getItemAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private void list(JComboBox<Path> box) {
        listing.ask(outdated -> known.list(), brains -> fill(box, brains), sentence -> {});
    }

    private static void fill(JComboBox<Path> box, List<Path> brains) {
        for (Path brain : brains) {
            if (indexOf(box, brain) < 0) {
                box.addItem(brain);
            }
        }
    }

    private static Optional<Path> installed() {
        File jar = InstalledFileLocator.getDefault().locate("modules/org-mixingmentor-workbench.jar", null, false);
        return Optional.ofNullable(jar)
                .map(file -> file.toPath().resolve("../../../models").normalize());
    }

    /** Brains that were trained meanwhile are there when one looks. */
    private final class Refresh implements PopupMenuListener {
        private final JComboBox<Path> box;

        Refresh(JComboBox<Path> box) {
            this.box = box;
        }

        @Override
        public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
            list(box);
        }

        /** Keys are for the window again. */
        @Override
        public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
            TopComponent window = TopComponent.getRegistry().getActivated();
            if (window != null) {
                EventQueue.invokeLater(window::requestFocusInWindow);
            }
        }

        @Override
        public void popupMenuCanceled(PopupMenuEvent event) {}
    }

    private static final class Name extends DefaultListCellRenderer {
        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focus) {
            String name = KnownBrains.name((Path) value);
            return super.getListCellRendererComponent(list, name, index, selected, focus);
        }
    }
}
