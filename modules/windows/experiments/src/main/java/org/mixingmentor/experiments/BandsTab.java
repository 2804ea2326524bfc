package org.mixingmentor.experiments;

import java.awt.BorderLayout;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.mixingmentor.training.Scores;
import org.mixingmentor.workbench.chart.Axis;
import org.mixingmentor.workbench.chart.ChartView;
import org.mixingmentor.workbench.chart.Curve;

/** The error of each band, beside that of changing nothing. */
final class BandsTab extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final ChartView view = Curves.view();

    BandsTab() {
        super(new BorderLayout());
        add(view, BorderLayout.CENTER);
    }

    void show(RunDetail.Contents contents) {
        List<Curve> curves = new ArrayList<>();
        for (int run = 0; run < contents.runs().size(); run++) {
            Optional<Scores> scores = contents.runs().get(run).scores();
            if (scores.isPresent()) {
                if (curves.isEmpty()) {
                    double[] zero = scores.get().baselines().get("zero").maeDbByBand();
                    curves.add(Curves.faint("no change", Curves.advisedHz(), zero));
                }
                Curve own = Curves.of(
                        run,
                        contents.name(run),
                        Curves.advisedHz(),
                        scores.get().maeDbByBand());
                curves.add(Curves.marked(own, run));
            }
        }
        view.show(
                Curves.chart(
                        "Error by band", Axis.advisedFrequency(), Axis.fromZero("Mean absolute error in dB"), curves),
                "The scores come when the run is complete.");
    }
}
