package org.mixingmentor.experiments;

import java.awt.BorderLayout;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.training.Scores;
import org.mixingmentor.workbench.Look;

/** The error of each band, beside that of changing nothing. */
final class BandsTab extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final Plot plot = Plot.overFrequency("Mean absolute error, dB", true);

    BandsTab() {
        super(new BorderLayout());
        add(plot, BorderLayout.CENTER);
    }

    void show(RunDetail.Contents contents) {
        List<Plot.Line> lines = new ArrayList<>();
        for (int run = 0; run < contents.runs().size(); run++) {
            Optional<Scores> scores = contents.runs().get(run).scores();
            if (scores.isPresent()) {
                if (lines.isEmpty()) {
                    lines.add(line(
                            "no change", scores.get().baselines().get("zero").maeDbByBand(), -1));
                }
                lines.add(line(contents.name(run), scores.get().maeDbByBand(), run));
            }
        }
        plot.show(lines, "The scores come when the run is complete.");
    }

    private static Plot.Line line(String name, double[] errors, int run) {
        double[] hz = new double[errors.length];
        for (int band = 0; band < hz.length; band++) {
            hz[band] = Bands.centreHz(Bands.FIRST_ADVISED + band);
        }
        return run < 0
                ? new Plot.Line(name, Look.faintText(), Palette.dotted(), false, hz, errors)
                : new Plot.Line(name, Palette.colour(run), Palette.stroke(run), true, hz, errors);
    }
}
