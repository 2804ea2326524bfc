package org.mixingmentor.experiments;

import java.awt.BorderLayout;
import java.io.Serial;
import java.util.List;
import javax.swing.JEditorPane;
import javax.swing.JPanel;
import org.mixingmentor.training.RunComparison;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.TargetKind;
import org.mixingmentor.workbench.Look;

/** What was asked for, what was noted, and where the model comes from. What differs is marked and comes first. */
final class SettingsTab extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final JEditorPane text = new JEditorPane("text/html", "");

    SettingsTab() {
        super(new BorderLayout());
        text.setEditable(false);
        text.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
        text.setName("settings");
        text.getAccessibleContext().setAccessibleName("Settings");
        add(Borderless.scroll(text), BorderLayout.CENTER);
    }

    void show(RunDetail.Contents contents) {
        RunComparison comparison = contents.comparison();
        StringBuilder page = new StringBuilder("<html><table cellpadding='3'><tr><td></td>");
        for (int run = 0; run < comparison.runs().size(); run++) {
            page.append("<td><b>")
                    .append(Words.escaped(comparison.runs().get(run).id()))
                    .append("</b></td>");
        }
        page.append("</tr>");
        row(page, "data", comparison.runs().stream().map(Words::data).toList(), !comparison.isOfOneDataset());
        comparison.differingSettings().forEach(setting -> row(page, setting.name(), setting.values(), true));
        comparison.settings().stream()
                .filter(setting -> !setting.differs())
                .forEach(setting -> row(page, setting.name(), setting.values(), false));
        page.append("</table>");
        for (RunRecord run : comparison.runs()) {
            run.outcome().ifPresent(outcome -> {
                page.append("<p><b>").append(Words.escaped(run.id())).append("</b></p><ul>");
                if (!outcome.targets().isEmpty()) {
                    page.append("<li>")
                            .append(outcome.chunks())
                            .append(" chunks were learned from; what their stems want: ")
                            .append(Words.escaped(TargetKind.shares(outcome.targets())))
                            .append(".</li>");
                }
                outcome.notes()
                        .forEach(note ->
                                page.append("<li>").append(Words.escaped(note)).append("</li>"));
                page.append("<li>Folder: ")
                        .append(Words.escaped(run.folder().toString()))
                        .append("</li></ul>");
            });
        }
        text.setText(page.append("</html>").toString());
        text.setCaretPosition(0);
    }

    private static void row(StringBuilder page, String name, List<String> values, boolean differs) {
        String faint = Look.hex(Look.faintText());
        page.append("<tr><td><font color='")
                .append(faint)
                .append("'>")
                .append(Words.escaped(name))
                .append("</font></td>");
        for (String value : values) {
            page.append("<td>")
                    .append(differs ? "<b>" : "")
                    .append(Words.escaped(value))
                    .append(differs ? "</b>" : "")
                    .append("</td>");
        }
        page.append(differs ? "<td>differs</td></tr>" : "</tr>");
    }
}
