package org.mixingmentor.curation.internal.job;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.io.Serial;
import java.util.List;
import javax.swing.DefaultCellEditor;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.mixingmentor.dataset.MergeConflict;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.Notices;
import org.mixingmentor.workbench.OpenDataset;

/** Lets the user decide what was changed both here and in metadata.jsonl from outside. */
public final class ConflictDialog {
    private final Notices notices;

    public ConflictDialog(Notices notices) {
        this.notices = notices;
    }

    /** Shows what waits for a decision. */
    public void ask(OpenDataset open) {
        open.job("Reading conflicts", progress -> open.dataset().conflicts(), conflicts -> {
            if (conflicts.isEmpty()) {
                notices.say("No conflicts: nothing was changed both here and outside.");
            } else {
                decide(open, conflicts);
            }
        });
    }

    private static void decide(OpenDataset open, List<MergeConflict> conflicts) {
        ConflictChoices choices = new ConflictChoices(conflicts);
        Model model = new Model(choices);
        JTable table = new ListTable("conflicts", model);
        table.setRowHeight(table.getFontMetrics(table.getFont()).getHeight() + 10);
        table.putClientProperty("terminateEditOnFocusLost", true);
        table.setDefaultRenderer(Object.class, new Values(choices));
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                model.click(table.rowAtPoint(event.getPoint()), table.columnAtPoint(event.getPoint()));
            }
        });
        table.getColumnModel()
                .getColumn(ConflictChoices.DECISION)
                .setCellEditor(new DefaultCellEditor(new JComboBox<>(Decision.values())));
        int[] widths = {230, 90, 150, 200, 200, 130};
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
        }
        JScrollPane scroll = new JScrollPane(table);
        scroll.setPreferredSize(new Dimension(1000, Math.min(460, 70 + conflicts.size() * table.getRowHeight())));
        JButton mine = new JButton("Keep All Mine");
        mine.addActionListener(event -> model.decideAll(Decision.MINE));
        JButton theirs = new JButton("Take All Theirs");
        theirs.addActionListener(event -> model.decideAll(Decision.THEIRS));
        JPanel all = new JPanel(new FlowLayout(FlowLayout.LEADING, 8, 0));
        all.add(mine);
        all.add(theirs);
        Form form = new Form(900)
                .say("These labels were changed here and, differently, in metadata.jsonl by another program. Click"
                        + " on the value that is to stay. What is here stays until you decide; what you take over"
                        + " can be undone.")
                .show(scroll)
                .show(all);
        if (form.confirmed("Conflicts", "Apply")) {
            choices.settle(open);
        }
    }

    private static final class Model extends AbstractTableModel {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient ConflictChoices choices;

        Model(ConflictChoices choices) {
            this.choices = choices;
        }

        void click(int row, int column) {
            if (choices.click(row, column)) {
                fireTableRowsUpdated(row, row);
            }
        }

        void decideAll(Decision decision) {
            choices.decideAll(decision);
            fireTableRowsUpdated(0, choices.count() - 1);
        }

        @Override
        public int getRowCount() {
            return choices.count();
        }

        @Override
        public int getColumnCount() {
            return ConflictChoices.COLUMNS.size();
        }

        @Override
        public String getColumnName(int column) {
            return ConflictChoices.COLUMNS.get(column);
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return column == ConflictChoices.DECISION;
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            choices.decide(row, (Decision) value);
            fireTableRowsUpdated(row, row);
        }

        @Override
        public Object getValueAt(int row, int column) {
            return column == ConflictChoices.DECISION ? choices.decision(row) : choices.text(row, column);
        }
    }

    /** The value that was chosen stands out; the decision says that it can be clicked on. */
    private static final class Values extends DefaultTableCellRenderer {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient ConflictChoices choices;

        Values(ConflictChoices choices) {
            this.choices = choices;
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            boolean chosen = choices.isChosen(row, column);
            String mark = column == ConflictChoices.DECISION
                    ? value + "  \u25BE"
                    : chosen ? "\u2713 " + value : value.toString();
            super.getTableCellRendererComponent(table, mark, false, false, row, column);
            setFont(getFont().deriveFont(chosen ? Font.BOLD : Font.PLAIN));
            setBackground(chosen ? Look.mixed(Look.neutral(), table.getBackground(), 0.6) : table.getBackground());
            setForeground(column == ConflictChoices.BEFORE ? Look.faintText() : table.getForeground());
            return this;
        }
    }
}
