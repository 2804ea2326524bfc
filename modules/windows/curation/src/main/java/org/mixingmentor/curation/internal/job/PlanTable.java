package org.mixingmentor.curation.internal.job;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.io.Serial;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;

/** What each split would have. */
final class PlanTable extends JScrollPane {
    @Serial
    private static final long serialVersionUID = 1;

    private static final String[] COLUMNS = {"", "Train", "Validation", "Test"};

    PlanTable(Object[][] lines) {
        super(table(lines));
        setPreferredSize(new Dimension(520, Math.min(380, 50 + 24 * lines.length)));
    }

    private static JTable table(Object[][] lines) {
        JTable table = new ListTable("plan", new DefaultTableModel(lines, COLUMNS) {
            @Override
            public boolean isCellEditable(int row, int column) {
                return false;
            }
        });
        Numbers numbers = new Numbers();
        for (int column = 1; column < COLUMNS.length; column++) {
            table.getColumnModel().getColumn(column).setCellRenderer(numbers);
        }
        table.getColumnModel().getColumn(0).setPreferredWidth(220);
        return table;
    }

    /** A split that would have none is marked. */
    private static final class Numbers extends DefaultTableCellRenderer {
        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            // Else what is set here would be kept for all cells after it.
            setBackground(null);
            super.getTableCellRendererComponent(table, value, selected, false, row, column);
            setHorizontalAlignment(SwingConstants.TRAILING);
            boolean none = "0".equals(value);
            setFont(getFont().deriveFont(none ? Font.BOLD : Font.PLAIN));
            if (none && !selected) {
                setBackground(Look.mixed(Accent.FLAWED, table.getBackground(), 0.7));
            }
            return this;
        }
    }
}
