package org.mixingmentor.curation.internal.job;

import java.awt.Dimension;
import java.io.Serial;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;

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
        JTable table = new JTable(new DefaultTableModel(lines, COLUMNS) {
            @Override
            public boolean isCellEditable(int row, int column) {
                return false;
            }
        });
        table.setName("plan");
        DefaultTableCellRenderer numbers = new DefaultTableCellRenderer();
        numbers.setHorizontalAlignment(SwingConstants.TRAILING);
        for (int column = 1; column < COLUMNS.length; column++) {
            table.getColumnModel().getColumn(column).setCellRenderer(numbers);
        }
        table.getColumnModel().getColumn(0).setPreferredWidth(220);
        return table;
    }
}
