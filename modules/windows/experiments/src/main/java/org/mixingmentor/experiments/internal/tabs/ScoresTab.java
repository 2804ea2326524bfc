package org.mixingmentor.experiments.internal.tabs;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Font;
import java.io.Serial;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import org.mixingmentor.experiments.internal.parts.Borderless;
import org.mixingmentor.experiments.internal.parts.ReadTable;
import org.mixingmentor.workbench.Look;

/** The scores, the best of several runs in bold. */
final class ScoresTab extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final ReadTable table = new ReadTable("scores", "Scores");

    ScoresTab() {
        super(new BorderLayout());
        add(Borderless.scroll(table), BorderLayout.CENTER);
    }

    void show(RunContents contents) {
        ScoreTable scores = ScoreTable.of(contents);
        table.show(scores.rows());
        table.setDefaultRenderer(Object.class, new ScoreCell(scores));
        table.width(0, 170);
        for (int column = 1; column < scores.columns().size(); column++) {
            table.width(column, column <= scores.runs() ? 190 : 90);
        }
    }

    private static final class ScoreCell extends DefaultTableCellRenderer {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient ScoreTable scores;

        ScoreCell(ScoreTable scores) {
            this.scores = scores;
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focus, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focus, row, column);
            boolean best = scores.isBest(row, column);
            boolean heading = scores.lines().get(row).heading();
            setText(best ? value + "  best" : value == null ? "" : value.toString());
            setFont(table.getFont().deriveFont(best || heading ? Font.BOLD : Font.PLAIN));
            if (!selected) {
                setForeground(scores.isQuiet(row, column) ? Look.faintText() : Look.text());
            }
            return this;
        }
    }
}
