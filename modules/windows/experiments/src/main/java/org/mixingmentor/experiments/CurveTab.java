package org.mixingmentor.experiments;

import java.awt.GridLayout;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import org.mixingmentor.training.CurvePoint;

/** How runs learned: the loss, and the error on validation songs, by epoch, averaged over the networks. */
final class CurveTab extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final Plot loss = Plot.over("epoch (or trees)", "Loss");
    private final Plot error = Plot.over("epoch (or trees)", "Error of validation chunks, dB");

    CurveTab() {
        super(new GridLayout(1, 2));
        add(loss);
        add(error);
    }

    void show(RunDetail.Contents contents) {
        List<Plot.Line> losses = new ArrayList<>();
        List<Plot.Line> errors = new ArrayList<>();
        for (int run = 0; run < contents.runs().size(); run++) {
            List<CurvePoint> curve = contents.curves().get(run);
            String name = contents.name(run);
            if (!curve.isEmpty()) {
                losses.add(line(name + ", training", curve, CurvePoint::trainingLoss, run, true));
                losses.add(line(name + ", validation", curve, CurvePoint::validationLoss, run, false));
                errors.add(line(name, curve, CurvePoint::validationMaeDb, run, false));
            }
        }
        loss.show(losses, "No learning curve: a cross-validation keeps none.");
        error.show(errors, "");
    }

    /** The mean over the networks that have come so far, epoch by epoch. */
    static Plot.Line line(
            String name, List<CurvePoint> curve, ToDoubleFunction<CurvePoint> value, int run, boolean dotted) {
        Map<Integer, Double> means = curve.stream()
                .collect(Collectors.groupingBy(CurvePoint::epoch, TreeMap::new, Collectors.averagingDouble(value)));
        double[] x = means.keySet().stream().mapToDouble(Integer::doubleValue).toArray();
        double[] y = means.values().stream().mapToDouble(Double::doubleValue).toArray();
        return new Plot.Line(
                name, Palette.colour(run), dotted ? Palette.dotted() : Palette.stroke(run), x.length == 1, x, y);
    }
}
