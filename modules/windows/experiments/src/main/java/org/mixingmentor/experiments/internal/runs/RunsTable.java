package org.mixingmentor.experiments.internal.runs;

import java.awt.Component;
import java.awt.event.MouseEvent;
import java.io.Serial;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.RowFilter;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableRowSorter;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.workbench.Look;

/** The runs of a dataset, sorted by any column, the latest first until one is clicked on. */
final class RunsTable extends JTable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int MIN_WORDS = 40;

    private final RunsModel model;
    private final transient TableRowSorter<RunsModel> sorter;

    RunsTable() {
        super(new RunsModel());
        model = (RunsModel) getModel();
        sorter = new TableRowSorter<>(model);
        for (int at = 0; at < RunColumn.ALL.size(); at++) {
            RunColumn column = RunColumn.ALL.get(at);
            if (column.isNumber()) {
                sorter.setComparator(at, Comparator.comparingDouble(Number::doubleValue));
            }
            var own = getColumnModel().getColumn(at);
            own.setPreferredWidth(column.width());
            // What numbers have to be read in full; words may be cut where the window is narrow.
            own.setMinWidth(column.isNumber() || column.form() == RunColumn.CellForm.TIME ? column.width() : MIN_WORDS);
            own.setCellRenderer(new RunCell(column));
        }
        setRowSorter(sorter);
        sorter.setSortKeys(List.of(new RowSorter.SortKey(0, SortOrder.DESCENDING)));
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setRowHeight(getRowHeight() + 6);
        setShowGrid(false);
        setFillsViewportHeight(true);
        setName("runs");
        getAccessibleContext().setAccessibleName("Runs");
    }

    /** Shows runs; those that were selected and are still there stay so. */
    void show(List<RunRecord> runs) {
        List<String> selected = selected().stream().map(RunRecord::id).toList();
        model.runs = List.copyOf(runs);
        getSelectionModel().setValueIsAdjusting(true);
        model.fireTableDataChanged();
        for (int row = 0; row < model.runs.size(); row++) {
            int shown = convertRowIndexToView(row);
            if (shown >= 0 && selected.contains(model.runs.get(row).id())) {
                addRowSelectionInterval(shown, shown);
            }
        }
        getSelectionModel().setValueIsAdjusting(false);
    }

    void filter(RunFilter filter) {
        sorter.setRowFilter(new RowFilter<>() {
            @Override
            public boolean include(Entry<? extends RunsModel, ? extends Integer> entry) {
                return filter.test(model.runs.get(entry.getIdentifier()));
            }
        });
    }

    /** From top to bottom. */
    List<RunRecord> selected() {
        return Arrays.stream(getSelectedRows())
                .map(this::convertRowIndexToModel)
                .mapToObj(model.runs::get)
                .toList();
    }

    /** Selects one and brings it into view; does nothing when it is not shown. */
    void select(String id) {
        for (int row = 0; row < model.runs.size(); row++) {
            int shown = convertRowIndexToView(row);
            if (shown >= 0 && model.runs.get(row).id().equals(id)) {
                setRowSelectionInterval(shown, shown);
                scrollRectToVisible(getCellRect(shown, 0, true));
            }
        }
    }

    @Override
    protected JTableHeader createDefaultTableHeader() {
        return new JTableHeader(columnModel) {
            @Serial
            private static final long serialVersionUID = 1;

            @Override
            public String getToolTipText(MouseEvent event) {
                int column = columnModel.getColumnIndexAtX(event.getX());
                return column < 0
                        ? null
                        : RunColumn.ALL
                                .get(columnModel.getColumn(column).getModelIndex())
                                .tip();
            }
        };
    }

    private static final class RunsModel extends AbstractTableModel {
        @Serial
        private static final long serialVersionUID = 1;

        private transient List<RunRecord> runs = List.of();

        @Override
        public int getRowCount() {
            return runs == null ? 0 : runs.size();
        }

        @Override
        public int getColumnCount() {
            return RunColumn.ALL.size();
        }

        @Override
        public String getColumnName(int column) {
            return RunColumn.ALL.get(column).title();
        }

        @Override
        public Class<?> getColumnClass(int column) {
            return RunColumn.ALL.get(column).isNumber() ? Number.class : String.class;
        }

        @Override
        public Object getValueAt(int row, int column) {
            return RunColumn.ALL.get(column).of(runs.get(row));
        }
    }

    private static final class RunCell extends DefaultTableCellRenderer {
        @Serial
        private static final long serialVersionUID = 1;

        private final RunColumn column;

        RunCell(RunColumn column) {
            this.column = column;
            setHorizontalAlignment(column.isNumber() ? SwingConstants.TRAILING : SwingConstants.LEADING);
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focus, int row, int at) {
            String text = column.text(value);
            super.getTableCellRendererComponent(table, text, selected, focus, row, at);
            setToolTipText(
                    column.form() == RunColumn.CellForm.TIME ? String.valueOf(value) : column.isNumber() ? null : text);
            if (!selected) {
                boolean quiet = value == null || column.form() == RunColumn.CellForm.QUIET;
                setForeground(quiet ? Look.faintText() : Look.text());
            }
            return this;
        }
    }
}
