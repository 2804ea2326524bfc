package org.mixingmentor.commandline;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.training.Interval;
import org.mixingmentor.training.RunDiff;
import org.mixingmentor.training.RunDiff.Measure;
import org.mixingmentor.training.RunDiff.Unit;
import org.mixingmentor.training.RunDiff.Value;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.run.RunDiffs;
import org.mixingmentor.training.run.Runs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mentor runs diff}: trainings of one dataset side by side. */
@Command(
        name = "diff",
        description = {
            "Puts runs side by side: the settings that differ, whether they were trained on the same data, their"
                    + " scores with 95 %% intervals, the error by band, instrument and flaw, and the stems that they do"
                    + " worst on."
        })
class RunsDiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", description = "The dataset folder.")
    private Path folder;

    @Parameters(
            index = "1..*",
            arity = "2..*",
            paramLabel = "RUN",
            description = "Two runs or more: IDs as \"mentor runs\" lists them; latest = the last complete one.")
    private List<String> ids;

    @Option(
            names = "--stems",
            defaultValue = "10",
            paramLabel = "N",
            description = "How many of the worst stems (default: 10).")
    private int stems;

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    private DocumentFormat format;

    RunsDiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RunDocument.list(folder);
        Runs runs = Runs.of(folder);
        List<RunRecord> chosen = new ArrayList<>();
        for (String id : ids) {
            chosen.add(runs.find(id));
        }
        RunDiff diff = RunDiffs.of(chosen, RunDiffs.defaults(Training.learners()));
        if (format == DocumentFormat.JSON) {
            JsonOutput.print(json(diff), terminal);
        } else {
            print(diff);
        }
        return 0;
    }

    private void print(RunDiff diff) throws IOException {
        row("", diff.runs(), RunRecord::id);
        row("state", diff.runs(), run -> run.state().token());
        row("data", diff.runs(), run -> RunDocument.shortHash(run.settings()));
        diff.differingSettings().forEach(setting -> row(setting.name(), setting.values(), value -> value));
        terminal.out()
                .println(
                        diff.isOfOneDataset()
                                ? "All were trained on the same data."
                                : "They were trained on different data: their scores cannot be compared stem by stem.");
        terminal.out().println();
        diff.measures().forEach(this::row);
        if (diff.measures().stream().anyMatch(measure -> !measure.values().isEmpty())) {
            baselines(diff);
        }
        head("Error by instrument", diff.byInstrument());
        head("F1 by flaw", diff.byFlaw());
        bands(diff);
        worst(diff);
    }

    /** What one gets without learning, of the first run that has scores: the others' stand in the JSON. */
    private void baselines(RunDiff diff) {
        row("  no change", diff.measures().get(0).values(), value -> baseline(value, "zero", Unit.DECIBEL));
        row("  a line", diff.measures().get(0).values(), value -> baseline(value, "linear", Unit.DECIBEL));
        row("  match-EQ", diff.measures().get(0).values(), value -> baseline(value, "match_eq", Unit.DECIBEL));
        row("  best guess", diff.measures().get(2).values(), value -> baseline(value, "constant", Unit.SHARE));
    }

    private static String baseline(Optional<Value> value, String name, Unit unit) {
        double own = value.map(each -> each.baselines().getOrDefault(name, Double.NaN))
                .orElse(Double.NaN);
        return formatted(own, unit) + (unit == Unit.SHARE ? " hits" : " error");
    }

    private void head(String title, List<Measure> measures) {
        if (!measures.isEmpty()) {
            terminal.out().println();
            terminal.out().println(title);
            measures.forEach(this::row);
        }
    }

    private void bands(RunDiff diff) {
        terminal.out().println();
        terminal.out().println("Error by band");
        for (int band = 0; band < Bands.ADVISED; band++) {
            int own = band;
            String hz = String.format(Locale.ROOT, "%.0f Hz", Bands.centreHz(Bands.FIRST_ADVISED + band));
            row(hz, diff.runs(), run -> Decimal.decibels(error(run, own)));
        }
    }

    private static double error(RunRecord run, int band) {
        return run.scores()
                .map(scores -> scores.maeDbByBand())
                .filter(bands -> band < bands.length)
                .map(bands -> bands[band])
                .orElse(Double.NaN);
    }

    private void worst(RunDiff diff) throws IOException {
        List<RunDiff.Stem> all = RunDiffs.stems(diff.runs());
        if (!all.isEmpty() && stems > 0) {
            terminal.out().println();
            terminal.out().println("Worst stems");
            for (RunDiff.Stem stem : all.subList(0, Math.min(stems, all.size()))) {
                row(stem.name(), stem.errorsDb(), error -> Decimal.decibels(error.orElse(Double.NaN)));
            }
        }
    }

    private void row(Measure measure) {
        row(measure.name(), measure.values(), value -> value.map(own -> text(own, measure.unit()))
                .orElse("-"));
    }

    private static String text(Value value, Unit unit) {
        Interval interval = value.interval();
        return formatted(value.value(), unit)
                + (interval.isDefined()
                        ? " [" + plain(interval.low(), unit) + ", " + plain(interval.high(), unit) + "]"
                        : "");
    }

    private static String formatted(double value, Unit unit) {
        return switch (unit) {
            case DECIBEL -> Decimal.decibels(value);
            case SHARE -> Decimal.percent(value);
            case PLAIN -> Decimal.orDash(value, 2);
        };
    }

    private static String plain(double value, Unit unit) {
        return unit == Unit.SHARE ? Decimal.fixed(100 * value, 0) : Decimal.fixed(value, 2);
    }

    private <T> void row(String name, List<T> values, Function<T, String> text) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-32s", name));
        values.forEach(value -> line.append(String.format(Locale.ROOT, "  %-30s", text.apply(value))));
        terminal.out().println(line.toString().stripTrailing());
    }

    private JsonObject json(RunDiff diff) throws IOException {
        JsonObject object = new JsonObject();
        object.add("runs", JsonOutput.array(diff.runs(), RunDocument::json));
        object.addProperty("same_data", diff.isOfOneDataset());
        JsonObject settings = new JsonObject();
        diff.differingSettings().forEach(setting -> settings.add(setting.name(), JsonOutput.words(setting.values())));
        object.add("differing_settings", settings);
        object.add(
                "worst_stems",
                JsonOutput.array(
                        RunDiffs.stems(diff.runs()).stream().limit(stems).toList(), RunsDiffCommand::json));
        return object;
    }

    private static JsonObject json(RunDiff.Stem stem) {
        JsonObject object = new JsonObject();
        object.addProperty("stem", stem.name());
        object.addProperty("file_name", stem.fileName());
        object.addProperty("instrument", stem.instrument());
        object.add("errors_db", JsonOutput.array(stem.errorsDb(), error -> error.<JsonElement>map(JsonPrimitive::new)
                .orElse(JsonNull.INSTANCE)));
        return object;
    }
}
