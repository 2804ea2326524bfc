package org.mixingmentor.curation.internal.table;

import java.io.Serial;
import javax.swing.table.AbstractTableModel;
import org.mixingmentor.curation.internal.list.StemColumn;
import org.mixingmentor.curation.internal.list.TableRows;
import org.mixingmentor.dataset.CataloguedStem;

/** Every cell of a row is its stem; the column says what of it to paint. */
final class StemTableModel extends AbstractTableModel {
    @Serial
    private static final long serialVersionUID = 1;

    private transient TableRows rows = TableRows.NONE;

    /** Shows other rows. */
    void show(TableRows next) {
        int before = rows.count();
        rows = next;
        if (next.count() == before && before > 0) {
            fireTableRowsUpdated(0, before - 1);
        } else {
            fireTableDataChanged();
        }
    }

    TableRows rows() {
        return rows;
    }

    @Override
    public int getRowCount() {
        return rows.count();
    }

    @Override
    public int getColumnCount() {
        return StemColumn.ALL.size();
    }

    @Override
    public String getColumnName(int column) {
        return StemColumn.ALL.get(column).title();
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return CataloguedStem.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        return rows.stem(row);
    }
}
