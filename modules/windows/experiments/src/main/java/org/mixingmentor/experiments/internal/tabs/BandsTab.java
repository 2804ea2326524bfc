package org.mixingmentor.experiments.internal.tabs;

import java.awt.BorderLayout;
import java.io.Serial;
import javax.swing.JPanel;
import org.mixingmentor.experiments.internal.parts.RunCurves;
import org.mixingmentor.workbench.chart.ChartView;

/** The error of each band, beside that of changing nothing. */
final class BandsTab extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final ChartView view = RunCurves.view();

    BandsTab() {
        super(new BorderLayout());
        add(view, BorderLayout.CENTER);
    }

    void show(RunContents contents) {
        view.show(RunCharts.bands(contents), "The scores come when the run is complete.");
    }
}
