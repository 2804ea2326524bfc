package org.mixingmentor.experiments.internal.form;

import java.awt.BorderLayout;
import java.awt.Color;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JEditorPane;
import javax.swing.JPanel;
import javax.swing.event.HyperlinkEvent;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.training.TrainingPlan;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;

/** What a training will use, and what is wrong with that; a warning's stems can be selected. */
public final class PlanView extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int SHOWN = 8;

    private final JEditorPane text = new JEditorPane("text/html", "");
    private transient List<TrainingPlan.Warning> warnings = List.of();

    /** @param select gets the stems of a warning that was clicked on */
    public PlanView(Consumer<List<String>> select) {
        super(new BorderLayout());
        setBorder(BorderFactory.createEmptyBorder(2, 10, 6, 10));
        text.setEditable(false);
        text.setOpaque(false);
        text.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
        text.setName("plan");
        text.getAccessibleContext().setAccessibleName("What the training will use");
        text.addHyperlinkListener(event -> {
            if (event.getEventType() == HyperlinkEvent.EventType.ACTIVATED) {
                select.accept(
                        warnings.get(Integer.parseInt(event.getDescription())).fileNames());
            }
        });
        add(text, BorderLayout.CENTER);
    }

    /** A sentence in place of a plan. */
    public void say(String sentence) {
        warnings = List.of();
        text.setText("<html>" + coloured(Look.faintText(), RunWords.escaped(sentence)) + "</html>");
    }

    /** Shows a plan. */
    public void show(TrainingPlan plan) {
        warnings = plan.warnings();
        StringBuilder page = new StringBuilder("<html>");
        if (!plan.parts().isEmpty()) {
            page.append("<table cellpadding='2'><tr>");
            for (String head : List.of("", "songs", "stems", "gold", "twins", "chunks")) {
                page.append("<td align='right'>")
                        .append(coloured(Look.faintText(), head))
                        .append("</td>");
            }
            page.append("</tr>");
            plan.parts().forEach(part -> row(page, part));
            page.append("</table>");
            page.append(coloured(
                    Look.faintText(),
                    String.format(
                            Locale.ROOT,
                            "At most %.0f MB in memory. Chunks that are too quiet are left out.",
                            plan.bytes() / 1e6)));
        }
        for (int i = 0; i < Math.min(SHOWN, warnings.size()); i++) {
            TrainingPlan.Warning warning = warnings.get(i);
            page.append("<p style='margin-top:5px'>")
                    .append(coloured(warning.fatal() ? Accent.FLAWED : Accent.GOLD, warning.fatal() ? "✕ " : "▲ "))
                    .append(RunWords.escaped(warning.sentence()));
            if (!warning.fileNames().isEmpty()) {
                page.append(" <a href='").append(i).append("'>Select</a>");
            }
            page.append("</p>");
        }
        if (warnings.size() > SHOWN) {
            page.append("<p>").append(warnings.size() - SHOWN).append(" more.</p>");
        }
        text.setText(page.append("</html>").toString());
        revalidate();
    }

    private static void row(StringBuilder page, TrainingPlan.Part part) {
        page.append("<tr><td>").append(part.split().token()).append("</td>");
        for (long number : new long[] {part.songs(), part.stems(), part.ideal(), part.twins(), part.chunks()}) {
            page.append("<td align='right'>")
                    .append(String.format(Locale.ROOT, "%,d", number))
                    .append("</td>");
        }
        page.append("</tr>");
    }

    private static String coloured(Color colour, String html) {
        return String.format(Locale.ROOT, "<font color='#%06x'>%s</font>", colour.getRGB() & 0xFFFFFF, html);
    }
}
