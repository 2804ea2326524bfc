package org.mixingmentor.experiments.internal.tabs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.experiments.internal.parts.ReadTableRows;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.training.RunDiff.Measure;
import org.mixingmentor.training.RunDiff.Value;

/**
 * Scores with their intervals: of one run beside the baselines, of several beside each other.
 *
 * @param columns their titles; after the first a column for each run, then the baselines
 * @param lines one for each measure, and headings between groups
 * @param runs how many columns are runs
 */
record ScoreTable(List<String> columns, List<Line> lines, int runs) {
    private static final List<Map.Entry<String, String>> BASELINES = List.of(
            Map.entry("zero", "No change"),
            Map.entry("linear", "A line"),
            Map.entry("mean", "The mean"),
            Map.entry("constant", "Best guess"),
            Map.entry("match_eq", "Match EQ"));

    /**
     * A line of the table.
     *
     * @param best the run to be marked, -1 for none
     * @param heading whether it names the lines below it
     */
    record Line(String name, List<String> cells, int best, boolean heading) {}

    static ScoreTable of(RunContents contents) {
        int runs = contents.runs().size();
        boolean alone = runs == 1;
        List<String> columns = new ArrayList<>(List.of(""));
        for (int run = 0; run < runs; run++) {
            columns.add(alone ? "This run [95 % interval]" : contents.name(run));
        }
        if (alone) {
            BASELINES.forEach(baseline -> columns.add(baseline.getValue()));
        }
        List<Line> lines = new ArrayList<>();
        contents.comparison().measures().forEach(measure -> lines.add(line(measure, alone)));
        group("Error by instrument", contents.comparison().byInstrument(), alone, lines);
        group("F1 by flaw", contents.comparison().byFlaw(), alone, lines);
        if (!contents.comparison().isScoredAlike()) {
            lines.replaceAll(line -> new Line(line.name(), line.cells(), -1, line.heading()));
        }
        return new ScoreTable(List.copyOf(columns), List.copyOf(lines), runs);
    }

    private static void group(String title, List<Measure> measures, boolean alone, List<Line> lines) {
        if (!measures.isEmpty()) {
            lines.add(new Line(title, List.of(), -1, true));
            measures.forEach(measure -> lines.add(line(measure, alone)));
        }
    }

    private static Line line(Measure measure, boolean alone) {
        List<String> cells = new ArrayList<>();
        for (Optional<Value> value : measure.values()) {
            cells.add(value.map(own -> RunWords.value(own, measure.unit())).orElse("–"));
        }
        if (alone) {
            BASELINES.forEach(baseline -> cells.add(measure.values()
                    .get(0)
                    .map(value -> value.baselines().get(baseline.getKey()))
                    .map(value -> RunWords.value(value, measure.unit()))
                    .orElse("–")));
        }
        return new Line(measure.name(), cells, alone ? -1 : measure.best().orElse(-1), false);
    }

    /** The same as cells. */
    ReadTableRows rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            List<String> row = new ArrayList<>(List.of(line.name()));
            row.addAll(line.cells());
            rows.add(row);
        }
        return ReadTableRows.ofWords(columns, rows);
    }

    /** Whether a cell is the best of its line. */
    boolean isBest(int row, int column) {
        return column > 0 && lines.get(row).best() == column - 1;
    }

    /** Whether a cell is not what one looks for first: a heading, a baseline. */
    boolean isQuiet(int row, int column) {
        return lines.get(row).heading() || column > runs;
    }
}
