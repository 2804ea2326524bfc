package org.mixingmentor.training.report;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.mixingmentor.training.Interval;
import org.mixingmentor.training.Intervals;
import org.mixingmentor.training.Scores;

/** The scores as tables. */
final class ScoreTables {
    private static final Map<String, String> NAMES = Map.of(
            "zero",
            "no change",
            "linear",
            "a line",
            "mean",
            "the mean correction",
            "constant",
            "best constant guess",
            "match_eq",
            "match EQ");
    private static final String[] ORDER = {"zero", "linear", "mean", "constant", "match_eq"};

    private ScoreTables() {}

    static String summary(Scores scores) {
        Table table = new Table(
                scores.songs() + " songs, " + scores.stems() + " stems and twins (" + scores.idealStems() + " ideal), "
                        + scores.peaks() + " EQ peaks to find",
                "",
                "error, dB",
                "model’s error relative to it",
                "EQ peaks found",
                "right direction",
                "false correction of ideal, dB",
                "macro-F1");
        Intervals own = scores.intervals();
        table.own(
                "the model",
                Html.db(scores.maeDb(), own.maeDb()),
                "1",
                Html.percent(scores.hitRate(), own.hitRate()),
                Html.percent(scores.signAgreement(), own.signAgreement()),
                Html.db(scores.falseCorrectionDb(), own.falseCorrectionDb()),
                Html.db(scores.macroF1(), own.macroF1()));
        for (String name : ORDER) {
            Scores.Baseline baseline = scores.baselines().get(name);
            if (baseline != null) {
                table.row(
                        NAMES.get(name),
                        Html.db(baseline.maeDb(), baseline.interval("mae_db")),
                        Html.db(scores.maeDb() / baseline.maeDb(), baseline.interval("relative_mae")),
                        Html.percent(baseline.hitRate(), baseline.interval("hit_rate")),
                        Html.percent(baseline.signAgreement(), baseline.interval("sign_agreement")),
                        Html.db(baseline.falseCorrectionDb()),
                        Html.db(baseline.macroF1()));
            }
        }
        return table.markup();
    }

    static String flaws(Scores scores) {
        Table table = new Table("Flaws", "flaw", "stems", "precision", "recall", "F1", "F1 if always said");
        scores.flaws()
                .forEach((flaw, own) -> table.row(
                        Html.text(flaw),
                        Integer.toString(own.stems()),
                        Html.db(own.precision()),
                        Html.db(own.recall()),
                        Html.db(own.f1(), scores.intervals().f1(flaw)),
                        Html.db(of(scores, "constant", b -> b.f1().getOrDefault(flaw, Double.NaN)))));
        return table.markup();
    }

    static String instruments(Scores scores) {
        Table table = new Table(
                "Instruments",
                "instrument",
                "songs",
                "stems",
                "error, dB",
                "no change",
                "a line",
                "mean",
                "match EQ",
                "peaks found",
                "best guess",
                "direction",
                "macro-F1");
        scores.byInstrument()
                .forEach((instrument, own) -> table.row(
                        Html.text(instrument),
                        Integer.toString(own.songs()),
                        Integer.toString(own.stems()),
                        Html.db(own.maeDb(), own.intervals().maeDb()),
                        Html.db(of(own, "zero", Scores.Baseline::maeDb)),
                        Html.db(of(own, "linear", Scores.Baseline::maeDb)),
                        Html.db(of(own, "mean", Scores.Baseline::maeDb)),
                        Html.db(of(own, "match_eq", Scores.Baseline::maeDb)),
                        Html.percent(own.hitRate(), own.intervals().hitRate()),
                        Html.percent(of(own, "constant", Scores.Baseline::hitRate)),
                        Html.percent(own.signAgreement(), own.intervals().signAgreement()),
                        Html.db(own.macroF1(), interval(own))));
        return table.markup();
    }

    private static Interval interval(Scores own) {
        return own.intervals().macroF1();
    }

    private static double of(Scores scores, String baseline, ToDoubleFunction<Scores.Baseline> value) {
        Scores.Baseline found = scores.baselines().get(baseline);
        return found == null ? Double.NaN : value.applyAsDouble(found);
    }
}
