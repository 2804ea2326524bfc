package org.mixingmentor.experiments.internal.form;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.training.TrainingPlan;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;

/** The plan of a training as HTML; a link's address is the place of its warning in the plan. */
final class PlanPage {
    private static final int SHOWN = 8;

    private PlanPage() {}

    /** A sentence in place of a plan. */
    static String of(String sentence) {
        return "<html>" + coloured(Look.faintText(), RunWords.escaped(sentence)) + "</html>";
    }

    static String of(TrainingPlan plan) {
        StringBuilder page = new StringBuilder("<html>");
        if (!plan.parts().isEmpty()) {
            page.append("<table cellpadding='2'>");
            row(page, plan, "", part -> coloured(Look.faintText(), part.split().token()));
            row(page, plan, "songs", part -> number(part.songs()));
            row(page, plan, "stems", part -> number(part.stems()));
            row(page, plan, "gold", part -> number(part.ideal()));
            row(page, plan, "twins", part -> number(part.twins()));
            row(page, plan, "chunks", part -> number(part.chunks()));
            page.append("</table>");
            page.append(coloured(
                    Look.faintText(),
                    String.format(
                            Locale.ROOT,
                            "At most %.0f MB in memory. Chunks that are too quiet are left out.",
                            plan.bytes() / 1e6)));
        }
        List<TrainingPlan.Warning> warnings = plan.warnings();
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
        return page.append("</html>").toString();
    }

    /** What is counted stands below each other and the parts beside each other: so it fits a narrow window. */
    private static void row(
            StringBuilder page, TrainingPlan plan, String head, Function<TrainingPlan.Part, String> cell) {
        page.append("<tr><td>").append(coloured(Look.faintText(), head)).append("</td>");
        plan.parts().forEach(part -> page.append("<td align='right'>")
                .append(cell.apply(part))
                .append("</td>"));
        page.append("</tr>");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String coloured(Color colour, String html) {
        return String.format(Locale.ROOT, "<font color='#%06x'>%s</font>", colour.getRGB() & 0xFFFFFF, html);
    }
}
