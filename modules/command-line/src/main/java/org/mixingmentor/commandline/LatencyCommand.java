package org.mixingmentor.commandline;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainLatency;
import org.mixingmentor.brain.BrainLatency.Percentiles;
import org.mixingmentor.brain.BrainLatency.Times;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mentor latency}: how long a brain takes for a chunk. */
@Command(
        name = "latency",
        description = {
            "Measures how long one chunk takes on one thread: its fingerprint, what the brain makes of it, and both.",
            "",
            "First the process's first second, in which Java still compiles; then, warmed up, a number of chunks. "
                    + "\"processor\" is both by the processor's clock: without the time that it gave to other programs."
        })
final class LatencyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BRAIN", description = "The brain: a file, or the name of a shipped one.")
    private String brain;

    @Option(names = "--chunks", paramLabel = "N", description = "Chunks to count once warm (default: 20000).")
    private int chunks = 20_000;

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json; times in microseconds.")
    private DocumentFormat format;

    LatencyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (chunks < 1) {
            throw new ParameterException(spec.commandLine(), "--chunks must be 1 or more, not " + chunks);
        }
        try (Brain opened = Brains.open(brain, Optional.empty())) {
            BrainLatency.Report report = BrainLatency.measure(opened, chunks);
            if (format == DocumentFormat.JSON) {
                JsonObject document = new JsonObject();
                document.addProperty("brain", opened.file().toString());
                document.add("first_second", json(report.firstSecond()));
                document.add("warm", json(report.warm()));
                JsonOutput.print(document, terminal);
            } else {
                print("In the first second", report.firstSecond());
                print("Warmed up", report.warm());
            }
        }
        return 0;
    }

    private void print(String title, Times times) {
        terminal.out().println(title + ", " + times.chunks() + " chunks, in microseconds:");
        terminal.out().println(row("", "p50", "p99", "p99.9", "worst"));
        print("fingerprint", times.fingerprint());
        print("inference", times.inference());
        print("both", times.both());
        print("processor", times.processor());
    }

    private void print(String name, Percentiles of) {
        terminal.out().println(row(name, us(of.p50Us()), us(of.p99Us()), us(of.p999Us()), us(of.worstUs())));
    }

    private static String row(String name, String... cells) {
        StringBuilder row = new StringBuilder("  ").append(name).append(" ".repeat(12 - name.length()));
        for (String cell : cells) {
            row.append(" ".repeat(Math.max(1, 10 - cell.length()))).append(cell);
        }
        return row.toString();
    }

    private static String us(double value) {
        return Decimal.fixed(value, 1);
    }

    private static JsonObject json(Times times) {
        JsonObject object = new JsonObject();
        object.addProperty("chunks", times.chunks());
        object.add("fingerprint_us", json(times.fingerprint()));
        object.add("inference_us", json(times.inference()));
        object.add("both_us", json(times.both()));
        object.add("both_processor_us", json(times.processor()));
        return object;
    }

    private static JsonObject json(Percentiles of) {
        JsonObject object = new JsonObject();
        object.addProperty("p50", of.p50Us());
        object.addProperty("p99", of.p99Us());
        object.addProperty("p99_9", of.p999Us());
        object.addProperty("worst", of.worstUs());
        return object;
    }
}
