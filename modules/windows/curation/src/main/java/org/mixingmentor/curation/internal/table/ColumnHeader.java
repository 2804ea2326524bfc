package org.mixingmentor.curation.internal.table;

import java.awt.Color;
import java.awt.Component;
import java.util.Locale;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.TableCellRenderer;
import org.mixingmentor.curation.internal.list.RowOrder;
import org.mixingmentor.curation.internal.list.StemColumn;
import org.mixingmentor.workbench.Look;

/** The head of a column: its title, faintly its unit where there is room, and an arrow where the rows are sorted by it. */
final class ColumnHeader implements TableCellRenderer {
    /** What the arrow of the order takes with the margins, in pixels. */
    private static final int ARROW = 34;

    private final TableCellRenderer platform;
    private final Supplier<RowOrder> order;

    ColumnHeader(TableCellRenderer platform, Supplier<RowOrder> order) {
        this.platform = platform;
        this.order = order;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int viewColumn) {
        Component head = platform.getTableCellRendererComponent(table, value, selected, focused, row, viewColumn);
        // A look may ask for the head of a text of its own, to measure it.
        if (head instanceof JLabel label && value instanceof StemColumn column) {
            RowOrder now = order.get();
            boolean sorted = now.column() == column;
            int width = table.getColumnModel().getColumn(viewColumn).getWidth();
            String whole = column.title() + " " + column.unit();
            boolean fits = label.getFontMetrics(label.getFont()).stringWidth(whole) + (sorted ? ARROW : 0) < width;
            label.setText(text(column, fits));
            label.setBorder(BorderFactory.createEmptyBorder(3, 8, 3, 8));
            label.setHorizontalAlignment(column.isNumber() ? SwingConstants.TRAILING : SwingConstants.LEADING);
            label.setHorizontalTextPosition(SwingConstants.LEADING);
            label.setIcon(
                    !sorted
                            ? null
                            : UIManager.getIcon(
                                    now.descending() ? "Table.descendingSortIcon" : "Table.ascendingSortIcon"));
        }
        return head;
    }

    private static String text(StemColumn column, boolean withUnit) {
        if (column.unit().isEmpty() || !withUnit) {
            return column.title();
        }
        Color faint = Look.faintText();
        return String.format(
                Locale.ROOT,
                "<html>%s&nbsp;<font color=#%06x>%s</font></html>",
                column.title().replace(" ", "&nbsp;"),
                faint.getRGB() & 0xFFFFFF,
                column.unit());
    }
}
