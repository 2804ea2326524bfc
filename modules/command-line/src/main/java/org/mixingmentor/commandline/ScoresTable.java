package org.mixingmentor.commandline;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.mixingmentor.training.Scores;

/** Scores beside their baselines, for reading. */
final class ScoresTable {
    private static final Map<String, String> BASELINES =
            Map.of("zero", "no change", "mean", "the mean", "constant", "best guess", "match_eq", "match EQ");
    private static final String[] ORDER = {"zero", "mean", "constant", "match_eq"};

    private final Scores scores;
    private final PrintStream out;

    ScoresTable(Scores scores, PrintStream out) {
        this.scores = scores;
        this.out = out;
    }

    /** Prints the whole table; {@code heading} says on which songs. */
    void print(String heading) {
        out.println(String.format(
                Locale.ROOT,
                "%s: %d songs, %d stems (%d ideal), %d EQ peaks to find",
                heading,
                scores.songs(),
                scores.stems(),
                scores.idealStems(),
                scores.peaks()));
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "  %-28s%12s", "", "the brain"));
        for (String baseline : ORDER) {
            head.append(String.format(Locale.ROOT, "%12s", BASELINES.get(baseline)));
        }
        out.println(head);
        row("error of a band, dB", scores.maeDb(), Scores.Baseline::maeDb, false);
        row("EQ peaks found", scores.hitRate(), Scores.Baseline::hitRate, true);
        row("right direction", scores.signAgreement(), Scores.Baseline::signAgreement, true);
        row("wrongly corrected ideal, dB", scores.falseCorrectionDb(), null, false);
        row("abstained", scores.abstained(), null, true);
        flaws();
        instruments();
    }

    private void row(String name, double own, ToDoubleFunction<Scores.Baseline> baselineValue, boolean percent) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-28s%12s", name, text(own, percent)));
        if (baselineValue != null) {
            for (String baseline : ORDER) {
                Scores.Baseline values = scores.baselines().get(baseline);
                double value = values == null ? Double.NaN : baselineValue.applyAsDouble(values);
                line.append(String.format(Locale.ROOT, "%12s", text(value, percent)));
            }
        }
        out.println(line);
    }

    private void flaws() {
        if (scores.f1().isEmpty()) {
            return;
        }
        out.println("  flaws named, F1 (mean " + text(scores.macroF1(), false) + "):");
        scores.f1()
                .forEach((flaw, f1) ->
                        out.println("    " + flaw + " ".repeat(Math.max(1, 36 - flaw.length())) + text(f1, false)));
    }

    private void instruments() {
        if (scores.byInstrument().size() < 2) {
            return;
        }
        out.println("  by instrument:                  error, dB   no change       found  best guess    mean F1");
        scores.byInstrument()
                .forEach((instrument, own) -> out.println(String.format(
                        Locale.ROOT,
                        "    %-26s%11s%12s%12s%12s%11s",
                        instrument,
                        text(own.maeDb(), false),
                        text(baseline(own, "zero", Scores.Baseline::maeDb), false),
                        text(own.hitRate(), true),
                        text(baseline(own, "constant", Scores.Baseline::hitRate), true),
                        text(own.macroF1(), false))));
    }

    private static double baseline(Scores scores, String name, ToDoubleFunction<Scores.Baseline> value) {
        Scores.Baseline baseline = scores.baselines().get(name);
        return baseline == null ? Double.NaN : value.applyAsDouble(baseline);
    }

    private static String text(double value, boolean percent) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        return percent ? Decimal.fixed(100 * value, 0) + " %" : Decimal.fixed(value, 2);
    }
}
