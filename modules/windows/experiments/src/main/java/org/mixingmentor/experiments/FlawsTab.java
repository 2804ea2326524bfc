package org.mixingmentor.experiments;

import java.awt.BasicStroke;
import java.awt.BorderLayout;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;
import org.mixingmentor.training.Reliability;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.Scores;
import org.mixingmentor.workbench.Look;

/** How well flaws are named, and whether their probabilities mean what they say. */
final class FlawsTab extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final JTable table = new JTable();
    private final Plot plot = Plot.over("said", "Share that has it");
    private transient RunDetail.Contents contents;
    private transient List<String> flaws = List.of();

    FlawsTab() {
        super(new BorderLayout());
        table.setName("flaws");
        table.setShowGrid(false);
        table.setRowHeight(table.getRowHeight() + 4);
        table.setFillsViewportHeight(true);
        table.setToolTipText("Select a flaw to see whether its probabilities mean what they say");
        table.getAccessibleContext().setAccessibleName("Flaws");
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                selected();
            }
        });
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, scroll, plot);
        split.setResizeWeight(0.6);
        split.setBorder(BorderFactory.createEmptyBorder());
        add(split, BorderLayout.CENTER);
    }

    /** Of the first run: the others' F1 stand among the scores. */
    void show(RunDetail.Contents all) {
        contents = all;
        TreeSet<String> names = new TreeSet<>();
        all.runs().forEach(run -> run.scores()
                .ifPresent(scores -> names.addAll(scores.flaws().keySet())));
        flaws = List.copyOf(names);
        DefaultTableModel model =
                new DefaultTableModel(
                        new Object[] {"Flaw", "Stems", "F1", "Precision", "Recall", "Counts from", "Calibration error"},
                        0) {
                    @Serial
                    private static final long serialVersionUID = 1;

                    @Override
                    public boolean isCellEditable(int row, int column) {
                        return false;
                    }
                };
        RunRecord first = all.runs().get(0);
        for (String flaw : flaws) {
            Scores.FlawScore score = first.scores()
                    .map(scores -> scores.flaws().get(flaw))
                    .orElse(new Scores.FlawScore(0, Double.NaN, Double.NaN, Double.NaN));
            double threshold = first.outcome()
                    .map(outcome -> outcome.flawThresholds().getOrDefault(flaw, Double.NaN))
                    .orElse(Double.NaN);
            model.addRow(new Object[] {
                flaw,
                score.stems(),
                Words.plain(score.f1()),
                Words.percent(score.precision()),
                Words.percent(score.recall()),
                Words.percent(threshold),
                Words.percent(Reliability.of(flaw, all.scored().get(0)).expectedError())
            });
        }
        table.setModel(model);
        table.getColumnModel().getColumn(0).setPreferredWidth(130);
        plot.show(
                List.of(), flaws.isEmpty() ? "" : "Select a flaw to see whether its probabilities mean what they say.");
    }

    private void selected() {
        int row = table.getSelectedRow();
        if (row < 0 || row >= flaws.size() || contents == null) {
            return;
        }
        List<Plot.Line> lines = new ArrayList<>();
        lines.add(new Plot.Line(
                "as it should be", Look.faintText(), new BasicStroke(1), false, new double[] {0, 1}, new double[] {0, 1
                }));
        for (int run = 0; run < contents.runs().size(); run++) {
            List<Reliability.Bin> bins =
                    Reliability.of(flaws.get(row), contents.scored().get(run)).bins();
            lines.add(new Plot.Line(
                    flaws.get(row) + (contents.runs().size() == 1 ? "" : ", " + contents.name(run)),
                    Palette.colour(run),
                    Palette.stroke(run),
                    true,
                    bins.stream().mapToDouble(Reliability.Bin::said).toArray(),
                    bins.stream().mapToDouble(Reliability.Bin::there).toArray()));
        }
        plot.show(lines, "");
    }
}
