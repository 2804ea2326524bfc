package org.mixingmentor.experiments.internal.tabs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.experiments.internal.parts.LearningCurves;
import org.mixingmentor.experiments.internal.parts.RunCurves;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Reliability;
import org.mixingmentor.training.RunDiff;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.chart.Axis;
import org.mixingmentor.workbench.chart.Chart;
import org.mixingmentor.workbench.chart.Curve;

/** The charts of one run, or of several side by side: a curve for each that has something to show. */
final class RunCharts {
    private RunCharts() {}

    /** The error of each band, beside that of changing nothing. */
    static Chart bands(RunContents contents) {
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
        return RunCurves.chart(
                "Error by band", Axis.advisedFrequency(), Axis.fromZero("Mean absolute error in dB"), curves);
    }

    /** The loss, epoch by epoch. */
    static Chart losses(RunContents contents) {
        List<Curve> curves = new ArrayList<>();
        for (int run = 0; run < contents.runs().size(); run++) {
            List<CurvePoint> points = contents.curves().get(run);
            if (!points.isEmpty()) {
                curves.addAll(LearningCurves.losses(prefix(contents, run), points, run));
            }
        }
        return LearningCurves.lossChart(curves);
    }

    /** The error on validation songs, epoch by epoch. */
    static Chart errors(RunContents contents) {
        List<Curve> curves = new ArrayList<>();
        for (int run = 0; run < contents.runs().size(); run++) {
            List<CurvePoint> points = contents.curves().get(run);
            if (!points.isEmpty()) {
                curves.add(LearningCurves.error(prefix(contents, run), points, run));
            }
        }
        return LearningCurves.errorChart(curves);
    }

    /** Why there is no learning curve. */
    static String noCurve(RunContents contents) {
        return contents.runs().stream().allMatch(run -> run.settings().kind() == RunSettings.Kind.CROSS_VALIDATION)
                ? "A cross-validation keeps no learning curve."
                : "Nothing was learned yet.";
    }

    private static String prefix(RunContents contents, int run) {
        return contents.runs().size() == 1 ? "" : contents.name(run) + ", ";
    }

    private static String suffix(RunContents contents, int run) {
        return contents.runs().size() == 1 ? "" : ", " + contents.name(run);
    }

    /** What a stem wants and what each run gives it. */
    static Chart stem(RunContents contents, RunDiff.Stem stem) {
        List<Curve> curves = new ArrayList<>();
        for (int run = 0; run < contents.runs().size(); run++) {
            Optional<ScoredStem> own = contents.scored().get(run).stream()
                    .filter(each -> each.name().equals(stem.name()))
                    .findFirst();
            if (own.isPresent()) {
                if (curves.isEmpty()) {
                    double[] wanted = RunCurves.advisedDb(own.get().wanted());
                    curves.add(new Curve("wanted", RunCurves.advisedHz(), wanted, Accent.GOLD, Curve.Style.BOLD));
                }
                curves.add(RunCurves.of(
                        run,
                        "predicted" + suffix(contents, run),
                        RunCurves.advisedHz(),
                        RunCurves.advisedDb(own.get().predicted())));
            }
        }
        return corrections(curves);
    }

    /** An empty chart of corrections. */
    static Chart noStem() {
        return corrections(List.of());
    }

    private static Chart corrections(List<Curve> curves) {
        return RunCurves.chart("Correction", Axis.advisedFrequency(), Axis.linear("Correction in dB"), curves);
    }

    /** Whether a flaw's probabilities mean what they say. */
    static Chart calibration(RunContents contents, String flaw) {
        List<Curve> curves = new ArrayList<>();
        curves.add(RunCurves.faint("as it should be", new double[] {0, 1}, new double[] {0, 1}));
        for (int run = 0; run < contents.runs().size(); run++) {
            List<Reliability.Bin> bins =
                    Reliability.of(flaw, contents.scored().get(run)).bins();
            Curve curve = RunCurves.of(
                    run,
                    flaw + suffix(contents, run),
                    bins.stream().mapToDouble(Reliability.Bin::said).toArray(),
                    bins.stream().mapToDouble(Reliability.Bin::there).toArray());
            curves.add(RunCurves.marked(curve, run));
        }
        return calibrations(curves);
    }

    /** An empty chart of calibration. */
    static Chart noFlaw() {
        return calibrations(List.of());
    }

    private static Chart calibrations(List<Curve> curves) {
        return RunCurves.chart(
                "Calibration",
                Axis.linear("Probability that was said", 0, 1),
                Axis.linear("Share of these stems that has it", 0, 1),
                curves);
    }
}
