package org.mixingmentor.experiments.internal.tabs;

import java.io.Serial;
import java.util.List;
import org.mixingmentor.experiments.internal.parts.ReadTable;

/** How well flaws are named, and whether their probabilities mean what they say. */
final class FlawsTab extends TableTab {
    @Serial
    private static final long serialVersionUID = 1;

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
        flaws = RunTables.flawNames(all);
        table.show(RunTables.flaws(all));
        table.width(0, 130);
        view.show(
                RunCharts.noFlaw(),
                flaws.isEmpty() ? "" : "Select a flaw to see whether its probabilities mean what they say.");
    }

    @Override
    void selected(int row) {
        view.show(RunCharts.calibration(contents, flaws.get(row)));
    }
}
