package org.mixingmentor.experiments.internal.tabs;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Font;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import org.mixingmentor.experiments.internal.parts.Borderless;
import org.mixingmentor.experiments.internal.parts.ReadTable;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.training.RunDiff.Measure;
import org.mixingmentor.training.RunDiff.Value;
import org.mixingmentor.workbench.Look;

/** Scores with their intervals: of one run beside the baselines, of several beside each other, the best in bold. */
final class ScoresTab extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final List<Map.Entry<String, String>> BASELINES = List.of(
            Map.entry("zero", "No change"),
            Map.entry("mean", "The mean"),
            Map.entry("constant", "Best guess"),
            Map.entry("match_eq", "Match EQ"));

    private final ReadTable table = new ReadTable("scores", "Scores");

    /** A line of the table; {@code best} is the run to be marked, -1 = none. */
    private record Row(String name, List<String> cells, int best, boolean heading) {}

    ScoresTab() {
        super(new BorderLayout());
        add(Borderless.scroll(table), BorderLayout.CENTER);
    }

    void show(RunContents contents) {
        int runs = contents.runs().size();
        boolean alone = runs == 1;
        List<String> names = new ArrayList<>();
        names.add("");
        for (int run = 0; run < runs; run++) {
            names.add(alone ? "This run [95 % interval]" : contents.name(run));
        }
        if (alone) {
            BASELINES.forEach(baseline -> names.add(baseline.getValue()));
        }
        List<Row> rows = new ArrayList<>();
        contents.comparison().measures().forEach(measure -> rows.add(row(measure, alone)));
        group("Error by instrument", contents.comparison().byInstrument(), alone, rows);
        group("F1 by flaw", contents.comparison().byFlaw(), alone, rows);
        if (!contents.comparison().isScoredAlike()) {
            rows.replaceAll(row -> new Row(row.name(), row.cells(), -1, row.heading()));
        }
        show(names, rows, runs);
    }

    private static void group(String title, List<Measure> measures, boolean alone, List<Row> rows) {
        if (!measures.isEmpty()) {
            rows.add(new Row(title, List.of(), -1, true));
            measures.forEach(measure -> rows.add(row(measure, alone)));
        }
    }

    private static Row row(Measure measure, boolean alone) {
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
        return new Row(measure.name(), cells, alone ? -1 : measure.best().orElse(-1), false);
    }

    private void show(List<String> names, List<Row> rows, int runs) {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            List<String> line = new ArrayList<>(List.of(row.name()));
            line.addAll(row.cells());
            cells.add(line);
        }
        table.show(names, cells, names.size());
        table.setDefaultRenderer(Object.class, new Cell(rows, runs));
        table.width(0, 170);
        for (int column = 1; column < names.size(); column++) {
            table.width(column, column <= runs ? 190 : 90);
        }
    }

    private static final class Cell extends DefaultTableCellRenderer {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient List<Row> rows;
        private final int runs;

        Cell(List<Row> rows, int runs) {
            this.rows = rows;
            this.runs = runs;
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focus, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focus, row, column);
            Row own = rows.get(row);
            boolean best = column > 0 && own.best() == column - 1;
            setText(best ? value + "  best" : value == null ? "" : value.toString());
            setFont(table.getFont().deriveFont(best || own.heading() ? Font.BOLD : Font.PLAIN));
            if (!selected) {
                boolean quiet = own.heading() || column > runs;
                setForeground(quiet ? Look.faintText() : Look.text());
            }
            return this;
        }
    }
}
