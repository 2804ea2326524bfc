package org.mixingmentor.commandline;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mixingmentor.dataset.filter.FilterException;
import org.mixingmentor.dataset.filter.StemFilter;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.training.Interval;
import org.mixingmentor.training.TrainingScope;
import org.mixingmentor.training.forecast.Forecast;
import org.mixingmentor.training.forecast.Forecaster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mentor forecast}: what a training can come to, before it is begun. */
@Command(
        name = "forecast",
        description = {
            "Says before a training what can be learned from the gold of a dataset: how far it spreads, which share of EQ"
                    + " flaws can be found at 5 %% false alarms, with which error, and what would help. Takes seconds; it"
                    + " only reads, and the folder must be scanned."
        })
final class ForecastCommand implements Callable<Integer> {
    private static final int BANDS_A_LINE = 9;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The dataset folder, scanned.")
    private Path folder;

    @Option(names = "--genre", paramLabel = "G", description = "As train takes it (default: every genre).")
    private String genre;

    @Option(names = "--instrument", paramLabel = "I", description = "Only this one; again for more (default: all).")
    private List<String> instruments = List.of();

    @Option(
            names = "--filter",
            paramLabel = "LINE",
            description = "Only stems that pass the filter line of Curate: \"song:ballad instrument:kick\".")
    private String line;

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    private DocumentFormat format;

    ForecastCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        StemFilter filter = filter();
        try (Dataset dataset = Dataset.openReadOnly(folder)) {
            ScanCommand.stems(dataset);
            Forecast forecast;
            try (ProgressLine progress = new ProgressLine(terminal, "Forecasting")) {
                TrainingScope scope = new TrainingScope(Optional.ofNullable(genre), instruments);
                forecast = Forecaster.of(dataset, scope, filter, progress);
            }
            if (format == DocumentFormat.JSON) {
                JsonOutput.print(json(forecast), terminal);
            } else {
                forecast.instruments().forEach(this::print);
            }
        }
        return 0;
    }

    private StemFilter filter() {
        try {
            return line == null ? StemFilter.ALL : StemFilter.parse(line);
        } catch (FilterException e) {
            throw new ParameterException(spec.commandLine(), "--filter \"" + line + "\": " + e.getMessage(), e);
        }
    }

    private void print(Forecast.Instrument own) {
        say("%s: %d gold stems of %d songs", own.name(), own.stems(), own.songs());
        say("  Gold spreads by %s a band:", Decimal.decibels(own.meanSpreadDb()));
        for (int from = 0; from < Bands.ADVISED; from += BANDS_A_LINE) {
            StringBuilder bands = new StringBuilder("   ");
            for (int i = from; i < Math.min(Bands.ADVISED, from + BANDS_A_LINE); i++) {
                bands.append(String.format(
                        Locale.ROOT, " %5.0f Hz %4.1f", Bands.centreHz(Bands.FIRST_ADVISED + i), own.spreadDb()[i]));
            }
            say("%s", bands);
        }
        if (!own.found().isEmpty()) {
            say("  Found at %s false alarms:", Decimal.percent(Forecast.FALSE_ALARMS));
            for (int i = 0; i < own.found().size(); i++) {
                found(
                        Decimal.fixed(Forecast.GAINS_DB.get(i), 0) + " dB",
                        own.found().get(i));
            }
            found("as drawn", own.drawn());
            say("  Error: %s (no change: %s)", Decimal.decibels(own.maeDb()), Decimal.decibels(own.noChangeDb()));
        }
        own.sentences().forEach(sentence -> say("  %s", sentence));
    }

    private void found(String flaws, Forecast.Found found) {
        Interval interval = found.interval();
        say(
                "    %-9s %5s%s",
                flaws,
                Decimal.percent(found.right()),
                interval.isDefined()
                        ? "   (" + Decimal.percent(interval.low()) + " to " + Decimal.percent(interval.high()) + ")"
                        : "");
    }

    private void say(String pattern, Object... values) {
        terminal.out().println(String.format(Locale.ROOT, pattern, values));
    }

    private static JsonObject json(Forecast forecast) {
        JsonObject object = new JsonObject();
        object.addProperty("false_alarms", Forecast.FALSE_ALARMS);
        object.add("instruments", JsonOutput.array(forecast.instruments(), ForecastCommand::json));
        return object;
    }

    private static JsonObject json(Forecast.Instrument own) {
        JsonObject object = new JsonObject();
        object.addProperty("instrument", own.name());
        object.addProperty("stems", own.stems());
        object.addProperty("songs", own.songs());
        object.addProperty("spread_db", own.meanSpreadDb());
        JsonArray bands = new JsonArray();
        for (double band : own.spreadDb()) {
            bands.add(band);
        }
        object.add("spread_db_by_band", bands);
        JsonArray found = new JsonArray();
        for (int i = 0; i < own.found().size(); i++) {
            JsonObject one = json(own.found().get(i));
            one.addProperty("flaw_db", Forecast.GAINS_DB.get(i));
            found.add(one);
        }
        object.add("found", found);
        object.add("drawn", json(own.drawn()));
        object.add("mae_db", number(own.maeDb()));
        object.add("no_change_db", number(own.noChangeDb()));
        object.add("sentences", JsonOutput.words(own.sentences()));
        return object;
    }

    private static JsonObject json(Forecast.Found found) {
        JsonObject object = new JsonObject();
        object.add("said", number(found.said()));
        object.add("right", number(found.right()));
        JsonArray interval = new JsonArray();
        interval.add(number(found.interval().low()));
        interval.add(number(found.interval().high()));
        object.add("interval_95", interval);
        return object;
    }

    private static JsonElement number(double value) {
        return Double.isFinite(value) ? new JsonPrimitive(value) : JsonNull.INSTANCE;
    }
}
