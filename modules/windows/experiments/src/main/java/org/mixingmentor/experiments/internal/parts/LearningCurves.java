package org.mixingmentor.experiments.internal.parts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.workbench.chart.Axis;
import org.mixingmentor.workbench.chart.Chart;
import org.mixingmentor.workbench.chart.Curve;

/** How runs learned, by epoch or tree, averaged over the networks that have come so far. */
public final class LearningCurves {
    private static final Axis EPOCHS = Axis.count("Epoch, or tree");

    private LearningCurves() {}

    /** The loss on training and on validation chunks; {@code prefix} names the run where there are several. */
    public static List<Curve> losses(String prefix, List<CurvePoint> curve, int run) {
        double[] epochs = epochs(curve);
        return List.of(
                RunCurves.dotted(run, prefix + "training", epochs, means(curve, CurvePoint::trainingLoss)),
                RunCurves.of(run, prefix + "validation", epochs, means(curve, CurvePoint::validationLoss)));
    }

    /** The error of a band of validation chunks, in dB. */
    public static Curve error(String prefix, List<CurvePoint> curve, int run) {
        return RunCurves.of(run, prefix + "validation", epochs(curve), means(curve, CurvePoint::validationMaeDb));
    }

    /** A chart of {@link #losses}. */
    public static Chart lossChart(List<Curve> losses) {
        return RunCurves.chart("Loss", EPOCHS, Axis.linear("Loss"), losses);
    }

    /** A chart of {@link #error}s. */
    public static Chart errorChart(List<Curve> errors) {
        return RunCurves.chart("Error of validation chunks", EPOCHS, Axis.linear("Error of a band in dB"), errors);
    }

    private static double[] epochs(List<CurvePoint> curve) {
        return curve.stream().mapToDouble(CurvePoint::epoch).sorted().distinct().toArray();
    }

    private static double[] means(List<CurvePoint> curve, ToDoubleFunction<CurvePoint> value) {
        Map<Integer, Double> means = curve.stream()
                .collect(Collectors.groupingBy(CurvePoint::epoch, TreeMap::new, Collectors.averagingDouble(value)));
        return means.values().stream().mapToDouble(Double::doubleValue).toArray();
    }
}
