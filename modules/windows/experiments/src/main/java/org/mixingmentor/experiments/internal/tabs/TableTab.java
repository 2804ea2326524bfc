package org.mixingmentor.experiments.internal.tabs;

import java.awt.BorderLayout;
import java.io.Serial;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import org.mixingmentor.experiments.internal.parts.Borderless;
import org.mixingmentor.experiments.internal.parts.ReadTable;
import org.mixingmentor.experiments.internal.parts.RunCurves;
import org.mixingmentor.workbench.chart.ChartView;

/** A table, and beside it a chart of the row that is selected. */
abstract class TableTab extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    final ReadTable table;
    final ChartView view = RunCurves.view();

    /** @param share of the room that the table gets, 0 to 1 */
    TableTab(ReadTable table, double share) {
        super(new BorderLayout());
        this.table = table;
        table.getSelectionModel().addListSelectionListener(event -> {
            int row = table.getSelectedRow();
            if (!event.getValueIsAdjusting() && row >= 0) {
                selected(row);
            }
        });
        add(Borderless.split(JSplitPane.HORIZONTAL_SPLIT, Borderless.scroll(table), view, share), BorderLayout.CENTER);
    }

    /** Called when a row was selected. */
    abstract void selected(int row);
}
