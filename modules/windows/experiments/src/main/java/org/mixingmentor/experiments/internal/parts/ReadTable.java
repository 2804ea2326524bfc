package org.mixingmentor.experiments.internal.parts;

import java.awt.Component;
import java.awt.event.MouseEvent;
import java.io.Serial;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;

/** A table to be read: its cells cannot be edited, and its rows have room. */
public final class ReadTable extends JTable {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * @param name by which tests find it
     * @param called as those hear it who cannot see it
     */
    public ReadTable(String name, String called) {
        setName(name);
        setShowGrid(false);
        setRowHeight(getRowHeight() + 4);
        setFillsViewportHeight(true);
        getAccessibleContext().setAccessibleName(called);
    }

    /** Shows other columns and rows; numbers are aligned at their end. */
    public void show(ReadTableRows content) {
        DefaultTableModel model = new DefaultTableModel(content.columns().toArray(), 0) {
            @Serial
            private static final long serialVersionUID = 1;

            @Override
            public boolean isCellEditable(int row, int column) {
                return false;
            }
        };
        content.rows().forEach(row -> model.addRow(row.toArray()));
        setModel(model);
        DefaultTableCellRenderer number = new DefaultTableCellRenderer();
        number.setHorizontalAlignment(SwingConstants.TRAILING);
        for (int column = content.words(); column < content.columns().size(); column++) {
            getColumnModel().getColumn(column).setCellRenderer(number);
        }
    }

    /** What does not fit into its cell, in full. */
    @Override
    public String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int column = columnAtPoint(event.getPoint());
        if (row >= 0 && column >= 0) {
            Component cell = prepareRenderer(getCellRenderer(row, column), row, column);
            if (cell.getPreferredSize().width > getCellRect(row, column, false).width) {
                return String.valueOf(getValueAt(row, column));
            }
        }
        return super.getToolTipText(event);
    }

    /** How wide a column would like to be. */
    public void width(int column, int pixels) {
        getColumnModel().getColumn(column).setPreferredWidth(pixels);
    }
}
