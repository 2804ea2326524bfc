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
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.workbench.chart.Axis;
import org.mixingmentor.workbench.chart.Chart;
import org.mixingmentor.workbench.chart.ChartView;
import org.mixingmentor.workbench.chart.Curve;

/** How runs learned: the loss, and the error on validation songs, by epoch, averaged over the networks. */
final class CurveTab extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final Axis EPOCHS = Axis.count("Epoch, or tree");

    private final ChartView loss = Curves.view();
    private final ChartView error = Curves.view();

    CurveTab() {
        super(new GridLayout(1, 2));
        add(loss);
        add(error);
    }

    void show(RunDetail.Contents contents) {
        List<Curve> losses = new ArrayList<>();
        List<Curve> errors = new ArrayList<>();
        for (int run = 0; run < contents.runs().size(); run++) {
            List<CurvePoint> curve = contents.curves().get(run);
            if (!curve.isEmpty()) {
                String prefix = contents.runs().size() == 1 ? "" : contents.name(run) + ", ";
                losses.addAll(losses(prefix, curve, run));
                errors.add(Curves.of(
                        run, prefix + "validation", epochs(curve), means(curve, CurvePoint::validationMaeDb)));
            }
        }
        loss.show(lossOf(losses), sentence(contents));
        error.show(
                Curves.chart("Error of validation chunks", EPOCHS, Axis.linear("Error of a band in dB"), errors), "");
    }

    private static String sentence(RunDetail.Contents contents) {
        return contents.runs().stream().allMatch(run -> run.settings().kind() == RunSettings.Kind.CROSS_VALIDATION)
                ? "A cross-validation keeps no learning curve."
                : "Nothing was learned yet.";
    }

    /** Of training and validation. */
    static List<Curve> losses(String prefix, List<CurvePoint> curve, int run) {
        double[] epochs = epochs(curve);
        return List.of(
                Curves.dotted(run, prefix + "training", epochs, means(curve, CurvePoint::trainingLoss)),
                Curves.of(run, prefix + "validation", epochs, means(curve, CurvePoint::validationLoss)));
    }

    static Chart lossOf(List<Curve> curves) {
        return Curves.chart("Loss", EPOCHS, Axis.linear("Loss"), curves);
    }

    private static double[] epochs(List<CurvePoint> curve) {
        return curve.stream().mapToDouble(CurvePoint::epoch).sorted().distinct().toArray();
    }

    /** The mean over the networks that have come so far, epoch by epoch. */
    private static double[] means(List<CurvePoint> curve, ToDoubleFunction<CurvePoint> value) {
        Map<Integer, Double> means = curve.stream()
                .collect(Collectors.groupingBy(CurvePoint::epoch, TreeMap::new, Collectors.averagingDouble(value)));
        return means.values().stream().mapToDouble(Double::doubleValue).toArray();
    }
}
