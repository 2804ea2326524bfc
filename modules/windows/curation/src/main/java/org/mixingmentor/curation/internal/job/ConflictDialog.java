package org.mixingmentor.curation.internal.job;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.mixingmentor.workbench.OpenDataset;
import org.openide.awt.StatusDisplayer;

/** Lets the user decide what was changed both here and in metadata.jsonl from outside. */
public final class ConflictDialog {
    private static final String UNDECIDED = "later";
    private static final String MINE = "keep mine";
    private static final String THEIRS = "take theirs";

    private ConflictDialog() {}

    /** Shows what waits for a decision. */
    public static void ask(OpenDataset open) {
        open.job("Reading conflicts", progress -> open.dataset().conflicts(), conflicts -> {
            if (conflicts.isEmpty()) {
                StatusDisplayer.getDefault().setStatusText("No conflicts: nothing was changed both here and outside.");
            } else {
                decide(open, conflicts);
            }
        });
    }

    private static void decide(OpenDataset open, List<MergeConflict> conflicts) {
        Model model = new Model(conflicts);
        JTable table = new ListTable("conflicts", model);
        table.setRowHeight(table.getFontMetrics(table.getFont()).getHeight() + 10);
        table.putClientProperty("terminateEditOnFocusLost", true);
        table.setDefaultRenderer(Object.class, new Values(model));
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                model.choose(table.rowAtPoint(event.getPoint()), table.columnAtPoint(event.getPoint()));
            }
        });
        table.getColumnModel()
                .getColumn(Model.DECISION)
                .setCellEditor(new DefaultCellEditor(new JComboBox<>(new String[] {UNDECIDED, MINE, THEIRS})));
        int[] widths = {230, 90, 150, 200, 200, 130};
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
        }
        JScrollPane scroll = new JScrollPane(table);
        scroll.setPreferredSize(new Dimension(1000, Math.min(460, 70 + conflicts.size() * table.getRowHeight())));
        JButton mine = new JButton("Keep All Mine");
        mine.addActionListener(event -> model.decideAll(MINE));
        JButton theirs = new JButton("Take All Theirs");
        theirs.addActionListener(event -> model.decideAll(THEIRS));
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
            settle(open, conflicts, model.decisions);
        }
    }

    private static void settle(OpenDataset open, List<MergeConflict> conflicts, List<String> decisions) {
        open.change("settle conflicts", dataset -> {
            for (int i = 0; i < conflicts.size(); i++) {
                if (!decisions.get(i).equals(UNDECIDED)) {
                    dataset.settle(conflicts.get(i), decisions.get(i).equals(THEIRS));
                }
            }
            return Optional.empty();
        });
    }

    private static final class Model extends AbstractTableModel {
        @Serial
        private static final long serialVersionUID = 1;

        private static final List<String> COLUMNS = List.of("Stem", "Field", "Before", "Mine", "Theirs", "Decision");
        private static final int OURS = 3;
        private static final int OTHERS = 4;
        private static final int DECISION = 5;

        private final transient List<MergeConflict> conflicts;
        private final transient List<String> decisions = new ArrayList<>();

        Model(List<MergeConflict> conflicts) {
            this.conflicts = conflicts;
            conflicts.forEach(conflict -> decisions.add(UNDECIDED));
        }

        /** A click on a value chooses it, another one lets go of it. */
        void choose(int row, int column) {
            if (row >= 0 && (column == OURS || column == OTHERS)) {
                String decision = column == OURS ? MINE : THEIRS;
                setValueAt(decisions.get(row).equals(decision) ? UNDECIDED : decision, row, DECISION);
            }
        }

        /** Whether a cell holds the value that was chosen. */
        boolean isChosen(int row, int column) {
            return decisions.get(row).equals(column == OURS ? MINE : column == OTHERS ? THEIRS : "");
        }

        void decideAll(String decision) {
            decisions.replaceAll(before -> decision);
            fireTableRowsUpdated(0, decisions.size() - 1);
        }

        @Override
        public int getRowCount() {
            return conflicts.size();
        }

        @Override
        public int getColumnCount() {
            return COLUMNS.size();
        }

        @Override
        public String getColumnName(int column) {
            return COLUMNS.get(column);
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return column == DECISION;
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            decisions.set(row, String.valueOf(value));
            fireTableRowsUpdated(row, row);
        }

        @Override
        public Object getValueAt(int row, int column) {
            MergeConflict conflict = conflicts.get(row);
            return switch (column) {
                case 0 -> conflict.fileName();
                case 1 -> conflict.field().isEmpty()
                        ? "(the whole row)"
                        : conflict.field().replace('_', ' ');
                case 2 -> words(conflict.base());
                case OURS -> words(conflict.ours());
                case OTHERS -> words(conflict.theirs());
                default -> decisions.get(row);
            };
        }

        private static String words(Optional<String> json) {
            return MergeConflict.words(json).orElse("none");
        }
    }

    /** The value that was chosen stands out; the decision says that it can be clicked on. */
    private static final class Values extends DefaultTableCellRenderer {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient Model model;

        Values(Model model) {
            this.model = model;
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            boolean chosen = model.isChosen(row, column);
            String mark = column == Model.DECISION ? value + "  \u25BE" : chosen ? "\u2713 " + value : value.toString();
            super.getTableCellRendererComponent(table, mark, false, false, row, column);
            setFont(getFont().deriveFont(chosen ? Font.BOLD : Font.PLAIN));
            setBackground(chosen ? Look.mixed(Look.neutral(), table.getBackground(), 0.6) : table.getBackground());
            setForeground(column == 2 ? Look.faintText() : table.getForeground());
            return this;
        }
    }
}
