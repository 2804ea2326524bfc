package org.mixingmentor.experiments.internal.form;

import java.awt.Color;
import java.util.Locale;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.training.Interval;
import org.mixingmentor.training.forecast.Forecast;
import org.mixingmentor.workbench.Look;

/** A forecast as HTML: a table of what is found, then what it means. */
final class ForecastPage {
    private static final int SHOWN = 4;

    private ForecastPage() {}

    static String of(Forecast forecast) {
        StringBuilder page = new StringBuilder("<html>");
        forecast.instruments().stream().limit(SHOWN).forEach(own -> instrument(page, own));
        int left = forecast.instruments().size() - SHOWN;
        if (left > 0) {
            page.append(faint(left + " more instruments: choose some, or ask mentor forecast."));
        }
        return page.append("</html>").toString();
    }

    private static void instrument(StringBuilder page, Forecast.Instrument own) {
        page.append(String.format(
                Locale.ROOT,
                "<p style='margin-top:4px'><b>%s</b>: %d gold, %d songs, spread by %s a band</p>",
                RunWords.escaped(own.name()),
                own.stems(),
                own.songs(),
                RunWords.decibels(own.meanSpreadDb())));
        if (!own.found().isEmpty()) {
            page.append("<table cellpadding='2'><tr><td>")
                    .append(faint("flaws of"))
                    .append("</td>");
            Forecast.GAINS_DB.forEach(gain -> cell(page, faint(String.format(Locale.ROOT, "%.0f dB", gain))));
            cell(page, faint("any"));
            page.append("</tr><tr><td>").append(faint("found")).append("</td>");
            own.found().forEach(found -> cell(page, RunWords.percent(found.right())));
            cell(page, RunWords.percent(own.drawn().right()));
            page.append("</tr></table>");
            Interval interval = own.drawn().interval();
            page.append(faint(String.format(
                    Locale.ROOT,
                    "At %s false alarms%s. Error %s, of no change %s.",
                    RunWords.percent(Forecast.FALSE_ALARMS),
                    interval.isDefined()
                            ? ", any: " + RunWords.percent(interval.low()) + " to " + RunWords.percent(interval.high())
                            : "",
                    RunWords.decibels(own.maeDb()),
                    RunWords.decibels(own.noChangeDb()))));
        }
        own.sentences().forEach(sentence -> page.append("<p style='margin-top:3px'>")
                .append(RunWords.escaped(sentence))
                .append("</p>"));
    }

    private static void cell(StringBuilder page, String html) {
        page.append("<td align='right'>").append(html).append("</td>");
    }

    private static String faint(String text) {
        Color colour = Look.faintText();
        return String.format(
                Locale.ROOT, "<font color='#%06x'>%s</font>", colour.getRGB() & 0xFFFFFF, RunWords.escaped(text));
    }
}
