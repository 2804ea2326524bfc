package org.mixingmentor.curation.internal.table;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.prefs.Preferences;
import javax.swing.Action;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.event.ListSelectionEvent;
import javax.swing.table.DefaultTableColumnModel;
import javax.swing.table.JTableHeader;
import org.mixingmentor.curation.internal.list.RowSelection;
import org.mixingmentor.curation.internal.list.StemColumn;
import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.curation.internal.list.TableRows;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;

/** The table of stems. Its selection is the session's, both ways, and stays over edits, filters and sorting. */
public final class StemTable extends JTable {
    @Serial
    private static final long serialVersionUID = 1;

    /** While the table has the focus; the menus have others for some of them. */
    private static final Map<String, String> KEYS = Map.of(
            "Copy Path", "ctrl C",
            "Remove from Dataset", "DELETE",
            "Remove and Move Files to Trash", "shift DELETE");

    private final transient Session session;
    private final transient StemList list;
    private final StemTableModel model;
    private final transient ColumnChoice choice;
    private final transient StemTips tips;
    private boolean following;

    /** @param preferences remember which columns are shown */
    public StemTable(Session session, StemList list, Preferences preferences) {
        super(new StemTableModel(), new DefaultTableColumnModel());
        this.session = session;
        this.list = list;
        this.tips = new StemTips(list);
        this.model = (StemTableModel) getModel();
        this.choice = new ColumnChoice(getColumnModel(), preferences);
        setName("stems");
        getAccessibleContext().setAccessibleName("Stems");
        setDefaultRenderer(CataloguedStem.class, new StemCellRenderer(list::reason));
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setRowHeight(getFontMetrics(getFont()).getHeight() + 8);
        setSelectionBackground(Look.mixed(Look.neutral(), Look.background(), 0.62));
        setSelectionForeground(Look.text());
        setShowGrid(false);
        setFillsViewportHeight(true);
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setColumnSelectionAllowed(false);
        setSurrendersFocusOnKeystroke(false);
        JTableHeader header = getTableHeader();
        header.setDefaultRenderer(new ColumnHeader(header.getDefaultRenderer(), list::order));
        header.addMouseListener(new HeaderClicks());
        header.setToolTipText("Click to sort; right click to choose columns");
        list.onRows(event -> show(list.rows()));
        list.onFilter(event -> {
            choice.showWhy(list.shortlist().isPresent());
            getTableHeader().repaint();
        });
        session.onChange(StemSelection.class, selection -> follow());
        show(list.rows());
        choice.showWhy(list.shortlist().isPresent());
    }

    /** Offers actions on the selected stems in a menu, some of them by keys too. */
    public void offer(List<Action> actions) {
        JPopupMenu menu = new JPopupMenu();
        for (Action action : actions) {
            JMenuItem item = menu.add(action);
            String name = String.valueOf(action.getValue(Action.NAME));
            String key = KEYS.get(name);
            if (key != null) {
                getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), name);
                getActionMap().put(name, action);
                item.setAccelerator(KeyStroke.getKeyStroke(key));
            }
        }
        setComponentPopupMenu(menu);
    }

    /** A right click outside the selection selects what it is on. */
    @Override
    public Point getPopupLocation(MouseEvent event) {
        int row = event == null ? -1 : rowAtPoint(event.getPoint());
        if (row >= 0 && !isRowSelected(row)) {
            setRowSelectionInterval(row, row);
        }
        return super.getPopupLocation(event);
    }

    /** The menu in which columns are chosen. */
    public JPopupMenu columnMenu() {
        return choice.menu();
    }

    private void show(TableRows next) {
        if (next.sameOrder(model.rows())) {
            model.show(next);
            return;
        }
        following = true;
        try {
            model.show(next);
        } finally {
            following = false;
        }
        select(session.selection().fileNames(), false);
    }

    private void follow() {
        List<String> wanted = session.selection().fileNames();
        if (!wanted.equals(selectedNames())) {
            select(wanted, true);
        }
    }

    private void select(List<String> names, boolean scroll) {
        List<RowSelection.Stretch> wanted = RowSelection.stretches(model.rows(), names);
        following = true;
        ListSelectionModel selection = getSelectionModel();
        selection.setValueIsAdjusting(true);
        try {
            selection.clearSelection();
            wanted.forEach(each -> selection.addSelectionInterval(each.first(), each.last()));
            if (!names.isEmpty() && model.rows().row(names.get(0)) >= 0) {
                int lead = model.rows().row(names.get(0));
                selection.addSelectionInterval(lead, lead);
            }
        } finally {
            selection.setValueIsAdjusting(false);
            following = false;
        }
        if (scroll && !wanted.isEmpty()) {
            reveal(wanted);
        }
    }

    /** Scrolls only where none of them is in sight. */
    private void reveal(List<RowSelection.Stretch> rows) {
        Rectangle seen = getVisibleRect();
        if (rows.stream().noneMatch(each -> seen.intersects(cells(each)))) {
            Rectangle first = getCellRect(rows.get(0).first(), 0, true);
            scrollRectToVisible(new Rectangle(seen.x, first.y - seen.height / 3, 1, seen.height));
        }
    }

    private Rectangle cells(RowSelection.Stretch rows) {
        return getCellRect(rows.first(), 0, true).union(getCellRect(rows.last(), 0, true));
    }

    @Override
    public void valueChanged(ListSelectionEvent event) {
        super.valueChanged(event);
        if (!event.getValueIsAdjusting() && !following && model != null) {
            session.select(new StemSelection(selectedNames()));
        }
    }

    /** Names of the selected rows, the one that was clicked on last first. */
    private List<String> selectedNames() {
        return RowSelection.names(model.rows(), getSelectionModel().getLeadSelectionIndex(), getSelectedRows());
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int column = columnAtPoint(event.getPoint());
        if (row < 0 || column < 0) {
            return null;
        }
        StemColumn shown = StemColumn.ALL.get(convertColumnIndexToModel(column));
        return tips.of(shown, model.rows().stem(row)).orElse(null);
    }

    private final class HeaderClicks extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            popup(event);
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            popup(event);
        }

        private void popup(MouseEvent event) {
            if (event.isPopupTrigger()) {
                choice.menu().show(event.getComponent(), event.getX(), event.getY());
            }
        }

        @Override
        public void mouseClicked(MouseEvent event) {
            int view = columnAtPoint(event.getPoint());
            if (event.getButton() == MouseEvent.BUTTON1 && view >= 0) {
                StemColumn column = StemColumn.ALL.get(convertColumnIndexToModel(view));
                list.setOrder(list.order().clicked(column));
            }
        }
    }
}
