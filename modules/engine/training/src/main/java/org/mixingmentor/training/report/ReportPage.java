package org.mixingmentor.training.report;

import java.util.List;
import java.util.Map;
import org.mixingmentor.flaws.TargetKind;
import org.mixingmentor.training.Abstentions;
import org.mixingmentor.training.Interval;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;

/** Puts the page together, section by section. */
public final class ReportPage {
    private static final Interval NONE = Interval.none(0);

    private final EvaluationReport report;
    private final Scores scores;
    private final List<ScoredStem> stems;
    private final StringBuilder page = new StringBuilder();

    /** Nothing is drawn yet. */
    public ReportPage(EvaluationReport report) {
        this.report = report;
        scores = report.evaluated().scores();
        stems = report.evaluated().stems();
    }

    /** The page. */
    public String html() {
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Html.text(report.title()))
                .append("</title>\n<style>\n")
                .append(Style.CSS)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(Html.text(report.title()))
                .append("</h1>\n");
        report.warnings().forEach(warning -> page.append("<p class=\"warning\"><strong>Note.</strong> ")
                .append(Html.text(warning))
                .append("</p>\n"));
        facts();
        page.append(ScoreTables.summary(scores));
        intervals();
        tribuo();
        bands();
        scatter();
        flaws();
        instruments();
        targets();
        abstentions();
        page.append(StemTables.worst(stems));
        report.evaluated().notes().forEach(this::paragraph);
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void facts() {
        page.append("<dl>\n");
        report.facts().forEach((name, value) -> page.append("<div><dt>")
                .append(Html.text(name))
                .append("</dt><dd>")
                .append(Html.text(value))
                .append("</dd></div>\n"));
        page.append("</dl>\n");
    }

    private void intervals() {
        int songs = scores.intervals().maeDb().songs();
        if (songs < Interval.LEAST_SONGS) {
            paragraph("No intervals: " + songs + " songs with flawed stems are too few, " + Interval.LEAST_SONGS
                    + " are needed.");
            return;
        }
        paragraph("Brackets are 95 % intervals by percentile bootstrap over songs: songs are drawn with replacement,"
                + " their stems and twins together. Errors rest on " + songs + " songs, the hit rate on "
                + scores.intervals().hitRate().songs() + ", flaws on "
                + scores.intervals().macroF1().songs() + ". Relative errors compare the same draws.");
    }

    private void tribuo() {
        Scores.Regression regression = scores.regression();
        if (Double.isFinite(regression.maeDb())) {
            paragraph("By Tribuo's evaluator, mean over the 27 bands of flawed stems: RMSE "
                    + Html.number(regression.rmseDb(), 2) + " dB, R² " + Html.number(regression.r2(), 2) + ", MAE "
                    + Html.number(regression.maeDb(), 2) + " dB.");
        }
    }

    private void bands() {
        heading("Error by band");
        figure(
                BandChart.of(scores),
                "● the model with its 95 % interval; ▲ solid: no change; ◆ dashed: the mean correction; ■ dotted:"
                        + " match EQ. Flawed stems only.");
    }

    private void scatter() {
        heading("Predicted against wanted");
        double slope = ScatterChart.slope(stems);
        figure(
                ScatterChart.of(stems),
                "All bands of all flawed stems; the area of a disc is the number of bands in that square decibel."
                        + " Bands where both are below 0.5 dB are left out; beyond ±15 dB they are drawn at the edge. On"
                        + " the dashed line all is right. Least-squares slope through the origin: "
                        + Html.number(slope, 2)
                        + (slope < 0.9 ? ", corrections are too small on average." : "."));
    }

    private void flaws() {
        if (scores.flaws().isEmpty()) {
            return;
        }
        heading("Flaws by name");
        RangeChart chart = new RangeChart("F1, precision, recall", 1, Double.NaN);
        Scores.Baseline constant = scores.baselines().get("constant");
        scores.flaws().forEach((flaw, own) -> {
            double always = constant == null ? Double.NaN : constant.f1().getOrDefault(flaw, Double.NaN);
            chart.row(
                    flaw,
                    new RangeChart.Point("second", Svg.Mark.DIAMOND, always, NONE),
                    new RangeChart.Point("first", Svg.Mark.TRIANGLE, own.precision(), NONE),
                    new RangeChart.Point("third", Svg.Mark.SQUARE, own.recall(), NONE),
                    new RangeChart.Point(
                            "own", Svg.Mark.CIRCLE, own.f1(), scores.intervals().f1(flaw)));
        });
        figure(
                chart.markup(),
                "● F1 with its 95 % interval; ▲ precision; ■ recall; ◆ F1 of saying that every stem has the flaw.");
        page.append(ScoreTables.flaws(scores));
    }

    private void instruments() {
        if (scores.byInstrument().size() < 2) {
            return;
        }
        heading("By instrument");
        RangeChart chart = new RangeChart("error relative to predicting no change (1 = nothing gained)", 1.2, 1);
        scores.byInstrument().forEach((instrument, own) -> {
            Scores.Baseline zero = own.baselines().get("zero");
            double ratio = zero == null || zero.maeDb() == 0 ? Double.NaN : own.maeDb() / zero.maeDb();
            Interval interval = zero == null ? NONE : zero.interval("relative_mae");
            chart.row(instrument, new RangeChart.Point("own", Svg.Mark.CIRCLE, ratio, interval));
        });
        figure(chart.markup(), "● error of the model over that of no change, with its 95 % interval.");
        page.append(ScoreTables.instruments(scores));
    }

    private void targets() {
        heading("What the right answers rest on");
        Table table = new Table("Where the wanted corrections come from", "stems want", "stems", "share");
        for (TargetKind kind : TargetKind.values()) {
            int count = scores.targets().getOrDefault(kind.token(), 0);
            table.row(
                    kind.words(),
                    Integer.toString(count),
                    Html.percent(scores.stems() == 0 ? Double.NaN : (double) count / scores.stems()));
        }
        page.append(table.markup());
    }

    private void abstentions() {
        heading("Abstentions");
        paragraph("On what was learned, advice is refused for " + Html.percent(scores.abstained()) + " of "
                + scores.stems() + " stems.");
        page.append(StemTables.abstained(stems));
        refusals("On instruments that were learned, without twins", report.acquaintances());
        refusals("On instruments that were not learned", report.strangers());
    }

    private void refusals(String title, Map<String, Abstentions> byInstrument) {
        if (byInstrument.isEmpty()) {
            return;
        }
        Table table = new Table(title, "instrument", "stems", "advice refused", "because of");
        byInstrument.forEach((instrument, refused) -> table.row(
                Html.text(instrument),
                Integer.toString(refused.stems()),
                Html.percent(refused.share()),
                refused.byReason().isEmpty() ? "–" : Html.text(refused.reasons())));
        page.append(table.markup());
    }

    private void heading(String text) {
        page.append("<h2>").append(text).append("</h2>\n");
    }

    private void paragraph(String text) {
        page.append("<p>").append(Html.text(text)).append("</p>\n");
    }

    private void figure(String svg, String caption) {
        page.append("<figure>\n")
                .append(svg)
                .append("<figcaption>")
                .append(Html.text(caption))
                .append("</figcaption>\n</figure>\n");
    }
}
