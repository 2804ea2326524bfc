package org.mixingmentor.experiments.internal.tabs;

import java.awt.BorderLayout;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.mixingmentor.experiments.internal.parts.RunCurves;
import org.mixingmentor.training.Scores;
import org.mixingmentor.workbench.chart.Axis;
import org.mixingmentor.workbench.chart.ChartView;
import org.mixingmentor.workbench.chart.Curve;

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
        List<Curve> curves = new ArrayList<>();
        for (int run = 0; run < contents.runs().size(); run++) {
            Optional<Scores> scores = contents.runs().get(run).scores();
            if (scores.isPresent()) {
                if (curves.isEmpty()) {
                    double[] zero = scores.get().baselines().get("zero").maeDbByBand();
                    curves.add(RunCurves.faint("no change", RunCurves.advisedHz(), zero));
                }
                Curve own = RunCurves.of(
                        run,
                        contents.name(run),
                        RunCurves.advisedHz(),
                        scores.get().maeDbByBand());
                curves.add(RunCurves.marked(own, run));
            }
        }
        view.show(
                RunCurves.chart(
                        "Error by band", Axis.advisedFrequency(), Axis.fromZero("Mean absolute error in dB"), curves),
                "The scores come when the run is complete.");
    }
}
