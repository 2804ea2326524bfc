package org.mixingmentor.curation.internal.table;

import java.util.List;
import java.util.prefs.Preferences;
import java.util.stream.IntStream;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.Timer;
import javax.swing.event.ChangeEvent;
import javax.swing.event.ListSelectionEvent;
import javax.swing.event.TableColumnModelEvent;
import javax.swing.event.TableColumnModelListener;
import javax.swing.table.TableColumn;
import javax.swing.table.TableColumnModel;
import org.mixingmentor.curation.internal.list.StemColumn;

/** Which columns are shown, in which order and how wide: as the user left them. */
final class ColumnChoice implements TableColumnModelListener {
    private static final String KEY = "columns";
    private static final int REMEMBER_AFTER_MS = 500;

    private final TableColumnModel columns;
    private final Preferences preferences;
    private final Timer remembering = new Timer(REMEMBER_AFTER_MS, event -> remember());

    /**
     * @param columns empty; they are filled as remembered
     * @param preferences remember them
     */
    ColumnChoice(TableColumnModel columns, Preferences preferences) {
        this.columns = columns;
        this.preferences = preferences;
        remembering.setRepeats(false);
        show(ColumnLayout.of(preferences.get(KEY, "")));
        columns.addColumnModelListener(this);
    }

    private void show(ColumnLayout layout) {
        layout.columns().forEach(shown -> columns.addColumn(made(shown.column(), shown.width())));
    }

    private static TableColumn made(StemColumn column, int width) {
        TableColumn made = new TableColumn(StemColumn.ALL.indexOf(column), width);
        made.setIdentifier(column);
        made.setHeaderValue(column);
        made.setMinWidth(36);
        return made;
    }

    /** Shows or hides the column of reasons, which is there only while something was asked for. */
    void showWhy(boolean shown) {
        int at = index(StemColumn.WHY);
        if (shown && at < 0) {
            columns.addColumn(made(StemColumn.WHY, StemColumn.WHY.width()));
            columns.moveColumn(columns.getColumnCount() - 1, Math.min(1, columns.getColumnCount() - 1));
        } else if (!shown && at >= 0) {
            columns.removeColumn(columns.getColumn(at));
        }
    }

    /** The menu in which columns are chosen. */
    JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        for (StemColumn column : StemColumn.values()) {
            if (column == StemColumn.WHY) {
                continue;
            }
            String unit = column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
            JCheckBoxMenuItem item = new JCheckBoxMenuItem(column.title() + unit, index(column) >= 0);
            item.setEnabled(column != StemColumn.NAME);
            item.addActionListener(event -> toggle(column));
            menu.add(item);
        }
        menu.addSeparator();
        menu.add("As at first").addActionListener(event -> reset());
        return menu;
    }

    private void toggle(StemColumn column) {
        int at = index(column);
        if (at >= 0) {
            columns.removeColumn(columns.getColumn(at));
        } else {
            columns.addColumn(made(column, column.width()));
            List<StemColumn> before = shown().subList(0, columns.getColumnCount() - 1);
            columns.moveColumn(columns.getColumnCount() - 1, ColumnLayout.place(before, column));
        }
    }

    private void reset() {
        boolean why = index(StemColumn.WHY) >= 0;
        while (columns.getColumnCount() > 0) {
            columns.removeColumn(columns.getColumn(0));
        }
        show(ColumnLayout.standard());
        showWhy(why);
    }

    private StemColumn column(int index) {
        return (StemColumn) columns.getColumn(index).getIdentifier();
    }

    private List<StemColumn> shown() {
        return IntStream.range(0, columns.getColumnCount())
                .mapToObj(this::column)
                .toList();
    }

    private int index(StemColumn column) {
        return shown().indexOf(column);
    }

    private void remember() {
        ColumnLayout layout = new ColumnLayout(IntStream.range(0, columns.getColumnCount())
                .filter(i -> column(i) != StemColumn.WHY)
                .mapToObj(i ->
                        new ColumnLayout.Shown(column(i), columns.getColumn(i).getWidth()))
                .toList());
        preferences.put(KEY, layout.text());
    }

    @Override
    public void columnAdded(TableColumnModelEvent event) {
        remembering.restart();
    }

    @Override
    public void columnRemoved(TableColumnModelEvent event) {
        remembering.restart();
    }

    @Override
    public void columnMoved(TableColumnModelEvent event) {
        if (event.getFromIndex() != event.getToIndex()) {
            remembering.restart();
        }
    }

    @Override
    public void columnMarginChanged(ChangeEvent event) {
        remembering.restart();
    }

    @Override
    public void columnSelectionChanged(ListSelectionEvent event) {}
}
