package org.mixingmentor.experiments.internal.tabs;

import java.awt.BorderLayout;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import org.mixingmentor.experiments.internal.parts.Borderless;
import org.mixingmentor.experiments.internal.parts.ReadTable;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.training.RunDiff;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.TargetKind;
import org.mixingmentor.workbench.Look;

/** What was asked for, and what was noted. What differs is marked and comes first. */
final class SettingsTab extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final String DIFFERS = "differs";

    private final ReadTable table = new ReadTable("settings", "Settings");
    private final JTextArea notes = new JTextArea();

    SettingsTab() {
        super(new BorderLayout());
        notes.setEditable(false);
        notes.setLineWrap(true);
        notes.setWrapStyleWord(true);
        notes.setFont(Look.font(1));
        notes.setBackground(Look.background());
        notes.setBorder(BorderFactory.createEmptyBorder(8, 12, 8, 12));
        notes.setName("notes");
        notes.getAccessibleContext().setAccessibleName("Notes");
        add(
                Borderless.split(JSplitPane.HORIZONTAL_SPLIT, Borderless.scroll(table), Borderless.scroll(notes), 0.55),
                BorderLayout.CENTER);
    }

    void show(RunContents contents) {
        RunDiff comparison = contents.comparison();
        List<String> columns = new ArrayList<>(List.of("Setting"));
        for (int run = 0; run < comparison.runs().size(); run++) {
            columns.add(contents.name(run));
        }
        columns.add("");
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("data", comparison.runs().stream().map(RunWords::data).toList(), !comparison.isOfOneDataset()));
        comparison.differingSettings().forEach(setting -> rows.add(row(setting.name(), setting.values(), true)));
        comparison.settings().stream()
                .filter(setting -> !setting.differs())
                .forEach(setting -> rows.add(row(setting.name(), setting.values(), false)));
        table.show(columns, rows, columns.size());
        table.width(0, 160);
        notes.setText(notes(comparison.runs()));
        notes.setCaretPosition(0);
    }

    private static List<String> row(String name, List<String> values, boolean differs) {
        List<String> row = new ArrayList<>(List.of(name));
        row.addAll(values);
        row.add(differs ? DIFFERS : "");
        return row;
    }

    private static String notes(List<RunRecord> runs) {
        StringBuilder text = new StringBuilder();
        for (RunRecord run : runs) {
            text.append(run.id()).append('\n');
            run.outcome().ifPresent(outcome -> {
                if (!outcome.targets().isEmpty()) {
                    text.append("• ")
                            .append(outcome.chunks())
                            .append(" chunks were learned from; what their stems want: ")
                            .append(TargetKind.shares(outcome.targets()))
                            .append(".\n");
                }
                outcome.notes().forEach(note -> text.append("• ").append(note).append('\n'));
            });
            text.append("• Folder: ").append(run.folder()).append("\n\n");
        }
        return text.toString();
    }
}
