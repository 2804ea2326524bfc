package org.mixingmentor.commandline;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.mixingmentor.flaws.TargetKind;
import org.mixingmentor.training.Interval;
import org.mixingmentor.training.Scores;

/** Scores beside their baselines, for reading. */
final class ScoresTable {
    private static final Map<String, String> BASELINES = Map.of(
            "zero",
            "no change",
            "linear",
            "a line",
            "mean",
            "the mean",
            "constant",
            "best guess",
            "match_eq",
            "match EQ");
    private static final String[] ORDER = {"zero", "linear", "mean", "constant", "match_eq"};

    private final Scores scores;
    private final PrintStream out;

    ScoresTable(Scores scores, PrintStream out) {
        this.scores = scores;
        this.out = out;
    }

    /** Prints the whole table; {@code heading} says on which songs. */
    void print(String heading) {
        out.printf(
                Locale.ROOT,
                "%s: %d songs, %d stems (%d ideal), %d EQ peaks to find%n",
                heading,
                scores.songs(),
                scores.stems(),
                scores.idealStems(),
                scores.peaks());
        out.printf(Locale.ROOT, "  What the stems want: %s.%n", TargetKind.shares(scores.targets()));
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "  %-28s%20s", "", "the brain"));
        for (String baseline : ORDER) {
            head.append(String.format(Locale.ROOT, "%12s", BASELINES.get(baseline)));
        }
        out.println(head);
        var intervals = scores.intervals();
        row("error of a band, dB", scores.maeDb(), intervals.maeDb(), Scores.Baseline::maeDb, false);
        row("EQ peaks found", scores.hitRate(), intervals.hitRate(), Scores.Baseline::hitRate, true);
        row("right direction", scores.signAgreement(), intervals.signAgreement(), Scores.Baseline::signAgreement, true);
        row(
                "wrongly corrected ideal, dB",
                scores.falseCorrectionDb(),
                intervals.falseCorrectionDb(),
                Scores.Baseline::falseCorrectionDb,
                false);
        row("flaws named, mean F1", scores.macroF1(), intervals.macroF1(), Scores.Baseline::macroF1, false);
        row("abstained", scores.abstained(), Interval.none(0), baseline -> Double.NaN, true);
        relative();
        tribuo();
        flaws();
        instruments();
        rests();
    }

    private void row(
            String name,
            double own,
            Interval interval,
            ToDoubleFunction<Scores.Baseline> baselineValue,
            boolean percent) {
        StringBuilder line =
                new StringBuilder(String.format(Locale.ROOT, "  %-28s%20s", name, text(own, interval, percent)));
        for (String baseline : ORDER) {
            Scores.Baseline values = scores.baselines().get(baseline);
            double value = values == null ? Double.NaN : baselineValue.applyAsDouble(values);
            line.append(String.format(Locale.ROOT, "%12s", text(value, percent)));
        }
        out.println(line);
    }

    /** The error over that of each baseline, compared song by song: what tells whether anything was learned. */
    private void relative() {
        List<String> parts = new ArrayList<>();
        for (String name : ORDER) {
            Scores.Baseline baseline = scores.baselines().get(name);
            if (baseline != null && baseline.maeDb() > 0 && Double.isFinite(scores.maeDb())) {
                double ratio = scores.maeDb() / baseline.maeDb();
                parts.add(text(ratio, baseline.interval("relative_mae"), false) + " of " + BASELINES.get(name));
            }
        }
        if (!parts.isEmpty()) {
            out.printf(Locale.ROOT, "  error relative to the others: %s%n", String.join(", ", parts));
        }
    }

    private void tribuo() {
        Scores.Regression regression = scores.regression();
        if (Double.isFinite(regression.maeDb())) {
            out.printf(
                    Locale.ROOT,
                    "  by Tribuo's evaluator: RMSE %s dB, R2 %s, MAE %s dB%n",
                    text(regression.rmseDb(), false),
                    text(regression.r2(), false),
                    text(regression.maeDb(), false));
        }
    }

    private void flaws() {
        if (scores.flaws().isEmpty()) {
            return;
        }
        Scores.Baseline constant = scores.baselines().get("constant");
        out.printf(
                Locale.ROOT,
                "  %-28s%20s%12s%12s%14s%12s%n",
                "flaws named",
                "F1",
                "precision",
                "recall",
                "F1 if always",
                "stems");
        scores.flaws()
                .forEach((flaw, own) -> out.printf(
                        Locale.ROOT,
                        "    %-26s%20s%12s%12s%14s%12d%n",
                        flaw,
                        text(own.f1(), scores.intervals().f1(flaw), false),
                        text(own.precision(), false),
                        text(own.recall(), false),
                        text(constant == null ? Double.NaN : constant.f1().getOrDefault(flaw, Double.NaN), false),
                        own.stems()));
    }

    private void instruments() {
        if (scores.byInstrument().size() < 2) {
            return;
        }
        out.printf(
                Locale.ROOT,
                "  %-16s%20s%10s%10s%10s%18s%12s%18s%20s%n",
                "by instrument",
                "error, dB",
                "no change",
                "a line",
                "match EQ",
                "found",
                "best guess",
                "direction",
                "mean F1");
        scores.byInstrument()
                .forEach((instrument, own) -> out.printf(
                        Locale.ROOT,
                        "    %-14s%20s%10s%10s%10s%18s%12s%18s%20s%n",
                        instrument,
                        text(own.maeDb(), own.intervals().maeDb(), false),
                        text(baseline(own, "zero", Scores.Baseline::maeDb), false),
                        text(baseline(own, "linear", Scores.Baseline::maeDb), false),
                        text(baseline(own, "match_eq", Scores.Baseline::maeDb), false),
                        text(own.hitRate(), own.intervals().hitRate(), true),
                        text(baseline(own, "constant", Scores.Baseline::hitRate), true),
                        text(own.signAgreement(), own.intervals().signAgreement(), true),
                        text(own.macroF1(), own.intervals().macroF1(), false)));
    }

    private void rests() {
        int songs = scores.intervals().maeDb().songs();
        if (songs < Interval.LEAST_SONGS) {
            out.printf(
                    Locale.ROOT,
                    "  No intervals: %d songs with flawed stems are too few, %d are needed.%n",
                    songs,
                    Interval.LEAST_SONGS);
        } else {
            out.printf(
                    Locale.ROOT,
                    "  [low, high]: 95 %% intervals, by drawing songs anew; errors rest on %d songs, peaks on %d,"
                            + " flaws on %d.%n",
                    songs,
                    scores.intervals().hitRate().songs(),
                    scores.intervals().macroF1().songs());
        }
    }

    private static double baseline(Scores scores, String name, ToDoubleFunction<Scores.Baseline> value) {
        Scores.Baseline baseline = scores.baselines().get(name);
        return baseline == null ? Double.NaN : value.applyAsDouble(baseline);
    }

    private static String text(double value, Interval interval, boolean percent) {
        if (!interval.isDefined() || !Double.isFinite(value)) {
            return text(value, percent);
        }
        double factor = percent ? 100 : 1;
        int decimals = percent ? 0 : 2;
        return text(value, percent) + " [" + Decimal.fixed(factor * interval.low(), decimals) + ", "
                + Decimal.fixed(factor * interval.high(), decimals) + "]";
    }

    static String text(double value, boolean percent) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        return percent ? Decimal.fixed(100 * value, 0) + " %" : Decimal.fixed(value, 2);
    }
}
