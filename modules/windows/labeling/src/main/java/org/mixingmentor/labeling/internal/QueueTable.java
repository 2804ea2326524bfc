package org.mixingmentor.labeling.internal;

import java.io.Serial;
import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.mixingmentor.dataset.CataloguedStem;

/** Stems in one column. */
final class QueueTable extends AbstractTableModel {
    @Serial
    private static final long serialVersionUID = 1;

    private transient List<CataloguedStem> stems = List.of();
    private transient QueueOrder order = QueueOrder.BY_NAME;
    private boolean blind;

    /**
     * Shows stems.
     *
     * @param shownOrder the order that they are in
     * @param sameNames whether they are those that are shown, with other labels at most
     */
    void show(List<CataloguedStem> shown, QueueOrder shownOrder, boolean hidden, boolean sameNames) {
        order = shownOrder;
        boolean same = sameNames && hidden == blind;
        if (same && shown == stems) {
            return;
        }
        stems = shown;
        blind = hidden;
        if (same) {
            fireTableRowsUpdated(0, Math.max(0, shown.size() - 1));
        } else {
            fireTableDataChanged();
        }
    }

    /** What is shown. */
    List<CataloguedStem> stems() {
        return stems;
    }

    CataloguedStem stem(int row) {
        return stems.get(row);
    }

    /** The row of a stem, -1 where it is not in the queue. */
    int rowOf(String fileName) {
        return Math.max(-1, order.indexOf(stems, fileName));
    }

    @Override
    public int getRowCount() {
        return stems.size();
    }

    @Override
    public int getColumnCount() {
        return 1;
    }

    @Override
    public Object getValueAt(int row, int column) {
        return blind ? "Stem " + (row + 1) : stems.get(row).fileName();
    }
}
