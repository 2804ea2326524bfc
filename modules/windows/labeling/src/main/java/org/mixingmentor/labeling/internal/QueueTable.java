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
    private transient Order order = Order.BY_NAME;
    private boolean blind;

    /** Shows other stems, or the same ones with other labels; in that order. */
    void show(List<CataloguedStem> shown, Order shownOrder, boolean hidden) {
        order = shownOrder;
        if (shown == stems && hidden == blind) {
            return;
        }
        boolean same = hidden == blind && sameNames(shown);
        stems = shown;
        blind = hidden;
        if (same) {
            fireTableRowsUpdated(0, Math.max(0, shown.size() - 1));
        } else {
            fireTableDataChanged();
        }
    }

    /** Quick where most stems are the same objects, as after an edit. */
    @SuppressWarnings("ReferenceEquality")
    private boolean sameNames(List<CataloguedStem> shown) {
        if (shown.size() != stems.size()) {
            return false;
        }
        for (int i = 0; i < shown.size(); i++) {
            CataloguedStem before = stems.get(i);
            CataloguedStem now = shown.get(i);
            if (now != before && !now.fileName().equals(before.fileName())) {
                return false;
            }
        }
        return true;
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
