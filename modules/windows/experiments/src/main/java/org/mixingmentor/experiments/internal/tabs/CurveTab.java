package org.mixingmentor.experiments.internal.tabs;

import java.awt.GridLayout;
import java.io.Serial;
import javax.swing.JPanel;
import org.mixingmentor.experiments.internal.parts.RunCurves;
import org.mixingmentor.workbench.chart.ChartView;

/** How runs learned: the loss, and the error on validation songs. */
final class CurveTab extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final ChartView loss = RunCurves.view();
    private final ChartView error = RunCurves.view();

    CurveTab() {
        super(new GridLayout(1, 2));
        add(loss);
        add(error);
    }

    void show(RunContents contents) {
        loss.show(RunCharts.losses(contents), RunCharts.noCurve(contents));
        error.show(RunCharts.errors(contents), "");
    }
}
