package org.mixingmentor.experiments.internal.tabs;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.mixingmentor.experiments.internal.parts.ReadTable;
import org.mixingmentor.experiments.internal.parts.RunCurves;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.training.Reliability;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.Scores;
import org.mixingmentor.workbench.chart.Axis;
import org.mixingmentor.workbench.chart.Chart;
import org.mixingmentor.workbench.chart.Curve;

/** How well flaws are named, and whether their probabilities mean what they say. */
final class FlawsTab extends TableTab {
    @Serial
    private static final long serialVersionUID = 1;

    private static final List<String> COLUMNS =
            List.of("Flaw", "Stems", "F1", "Precision", "Recall", "Counts from", "Off by");

    private transient RunContents contents;
    private transient List<String> flaws = List.of();

    FlawsTab() {
        super(new ReadTable("flaws", "Flaws"), 0.6);
        table.setToolTipText(
                "<html>Counts from: the probability from which it counts as there.<br>Off by: how far said and true"
                    + " share are apart on average.<br>Select a flaw to see whether its probabilities mean what they"
                    + " say.</html>");
    }

    /** Of the first run: the others' F1 stand among the scores. */
    void show(RunContents all) {
        contents = all;
        TreeSet<String> names = new TreeSet<>();
        all.runs().forEach(run -> run.scores()
                .ifPresent(scores -> names.addAll(scores.flaws().keySet())));
        flaws = List.copyOf(names);
        List<List<Object>> rows = new ArrayList<>();
        RunRecord first = all.runs().get(0);
        for (String flaw : flaws) {
            Scores.FlawScore score = first.scores()
                    .map(scores -> scores.flaws().get(flaw))
                    .orElse(new Scores.FlawScore(0, Double.NaN, Double.NaN, Double.NaN));
            double threshold = first.outcome()
                    .map(outcome -> outcome.flawThresholds().getOrDefault(flaw, Double.NaN))
                    .orElse(Double.NaN);
            rows.add(List.of(
                    flaw,
                    score.stems(),
                    RunWords.plain(score.f1()),
                    RunWords.percent(score.precision()),
                    RunWords.percent(score.recall()),
                    RunWords.percent(threshold),
                    RunWords.percent(Reliability.of(flaw, all.scored().get(0)).expectedError())));
        }
        table.show(COLUMNS, rows, 1);
        table.width(0, 130);
        view.show(
                chart(List.of()),
                flaws.isEmpty() ? "" : "Select a flaw to see whether its probabilities mean what they say.");
    }

    @Override
    void selected(int row) {
        List<Curve> curves = new ArrayList<>();
        curves.add(RunCurves.faint("as it should be", new double[] {0, 1}, new double[] {0, 1}));
        for (int run = 0; run < contents.runs().size(); run++) {
            List<Reliability.Bin> bins =
                    Reliability.of(flaws.get(row), contents.scored().get(run)).bins();
            Curve curve = RunCurves.of(
                    run,
                    flaws.get(row) + (contents.runs().size() == 1 ? "" : ", " + contents.name(run)),
                    bins.stream().mapToDouble(Reliability.Bin::said).toArray(),
                    bins.stream().mapToDouble(Reliability.Bin::there).toArray());
            curves.add(RunCurves.marked(curve, run));
        }
        view.show(chart(curves));
    }

    private static Chart chart(List<Curve> curves) {
        return RunCurves.chart(
                "Calibration",
                Axis.linear("Probability that was said", 0, 1),
                Axis.linear("Share of these stems that has it", 0, 1),
                curves);
    }
}
