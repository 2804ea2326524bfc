package org.mixingmentor.experiments.internal.tabs;

import java.awt.GridLayout;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import org.mixingmentor.experiments.internal.parts.LearningCurves;
import org.mixingmentor.experiments.internal.parts.RunCurves;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.workbench.chart.ChartView;
import org.mixingmentor.workbench.chart.Curve;

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
        List<Curve> losses = new ArrayList<>();
        List<Curve> errors = new ArrayList<>();
        for (int run = 0; run < contents.runs().size(); run++) {
            List<CurvePoint> curve = contents.curves().get(run);
            if (!curve.isEmpty()) {
                String prefix = contents.runs().size() == 1 ? "" : contents.name(run) + ", ";
                losses.addAll(LearningCurves.losses(prefix, curve, run));
                errors.add(LearningCurves.error(prefix, curve, run));
            }
        }
        loss.show(LearningCurves.lossChart(losses), sentence(contents));
        error.show(LearningCurves.errorChart(errors), "");
    }

    /** Why there are no curves. */
    static String sentence(RunContents contents) {
        return contents.runs().stream().allMatch(run -> run.settings().kind() == RunSettings.Kind.CROSS_VALIDATION)
                ? "A cross-validation keeps no learning curve."
                : "Nothing was learned yet.";
    }
}
