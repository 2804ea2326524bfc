package org.mixingmentor.labeling.internal;

import java.awt.BorderLayout;
import java.awt.Component;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.labeling.internal.QueueContents.Choice;
import org.mixingmentor.workbench.ClassMark;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.WhileShown;

/** The stems one goes through: all, those without a class, or those that deserve a look. */
public final class QueuePage extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient LabelController controller;
    private final transient LatestOnlyTask filtering = new LatestOnlyTask("Label: queue");
    private final JComboBox<Choice> choice = new JComboBox<>(Choice.values());
    private final JLabel left = new JLabel(" ");
    private final QueueTable model = new QueueTable();
    private final JTable table = new JTable(model);
    /** The names of all stems, where all are shown by name. */
    private transient Object shownNames;

    private boolean following;

    public QueuePage(LabelController controller) {
        super(new BorderLayout(0, 6));
        this.controller = controller;
        setBorder(BorderFactory.createEmptyBorder(8, 8, 0, 4));
        choice.setFocusable(false);
        choice.getAccessibleContext().setAccessibleName("Queue");
        choice.addActionListener(event -> choose());
        left.setForeground(Look.faintText());
        JPanel above = new JPanel(new BorderLayout(0, 5));
        above.add(choice, BorderLayout.CENTER);
        above.add(left, BorderLayout.PAGE_END);
        add(above, BorderLayout.PAGE_START);
        prepareTable();
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(null);
        add(scroll, BorderLayout.CENTER);
        controller.addListener(new WhileShown(this, this::update)::changed);
    }

    private void prepareTable() {
        table.setTableHeader(null);
        table.setShowGrid(false);
        table.setRowHeight(22);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.getAccessibleContext().setAccessibleName("Queue of stems");
        table.setDefaultRenderer(Object.class, new StemCell());
        table.getSelectionModel().addListSelectionListener(event -> {
            int row = table.getSelectedRow();
            if (!following && !event.getValueIsAdjusting() && row >= 0) {
                controller.queue().go(model.stem(row).fileName());
            }
        });
        // These keys are the player's, not the table's.
        for (String key : List.of("SPACE", "LEFT", "RIGHT", "shift LEFT", "shift RIGHT", "HOME")) {
            table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), "none");
        }
    }

    private void choose() {
        if (choice.getSelectedItem() == Choice.SUSPECTS) {
            controller.queue().audit(this::update);
        }
        update();
    }

    private void update() {
        left.setText(QueueContents.left(controller));
        Choice chosen = (Choice) choice.getSelectedItem();
        List<CataloguedStem> all =
                controller.dataset().map(open -> open.stems()).orElse(List.of());
        QueueOrder order = controller.queue().order();
        if (chosen == Choice.ALL && order == QueueOrder.BY_NAME) {
            filtering.forget();
            Object names = controller.names();
            fill(all, order, names == shownNames);
            shownNames = names;
        } else {
            shownNames = null;
            List<CataloguedStem> shown = model.stems();
            filtering.ask(
                    outdated -> QueueContents.of(controller, all, chosen, order, shown),
                    found -> fill(found.stems(), order, found.sameNames()),
                    sentence -> {});
        }
    }

    private void fill(List<CataloguedStem> stems, QueueOrder order, boolean sameNames) {
        following = true;
        model.show(stems, order, controller.blind(), sameNames);
        String name = controller.stem().map(CataloguedStem::fileName).orElse("");
        int row = model.rowOf(name);
        if (row < 0) {
            table.clearSelection();
        } else if (row != table.getSelectedRow()) {
            table.setRowSelectionInterval(row, row);
            table.scrollRectToVisible(table.getCellRect(row, 0, true));
        }
        following = false;
    }

    /** Name and class; the class as a colour and a shape. */
    private final class StemCell extends DefaultTableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable of, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(of, value, selected, false, row, column);
            CataloguedStem stem = model.stem(row);
            boolean hidden = controller.isHidden(stem.fileName());
            Optional<StemClass> stemClass =
                    hidden ? Optional.empty() : stem.row().stemClass();
            setIcon(new ClassMark(stemClass));
            setIconTextGap(7);
            setToolTipText(controller.blind() ? null : QueueContents.told(controller, stem));
            if (!selected) {
                // Set for every row: the renderer keeps the last colour for those that follow.
                setForeground(stem.problem().isEmpty() ? of.getForeground() : Look.faintText());
            }
            return this;
        }
    }
}
