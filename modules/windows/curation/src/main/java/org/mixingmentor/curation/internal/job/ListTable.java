package org.mixingmentor.curation.internal.job;

import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.io.Serial;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.table.TableModel;

/** A table in a dialog: what is longer than its column is read in the tool tip, and Enter is the dialog's. */
final class ListTable extends JTable {
    @Serial
    private static final long serialVersionUID = 1;

    /** @param name by which tests find it */
    ListTable(String name, TableModel model) {
        super(model);
        setName(name);
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "none");
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int column = columnAtPoint(event.getPoint());
        return row < 0 || column < 0 ? null : String.valueOf(getValueAt(row, column));
    }
}
