package org.mixingmentor.commandline;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.ScanReport;
import org.mixingmentor.dataset.store.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mentor scan}: brings a dataset's catalogue up to date with its files. */
@Command(
        name = "scan",
        description = {
            "Finds the audio of a dataset folder, measures it and fingerprints it.",
            "",
            "What is up to date is skipped; a scan that was stopped or killed goes on where it was. "
                    + "A file that cannot be read becomes a row with its reason, and the scan goes on."
        })
final class ScanCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The dataset folder, with good/ and bad/.")
    private Path folder;

    @Option(names = "--jobs", paramLabel = "N", description = "Files decoded at a time (default: one a processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private TakingOption taking;

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    private DocumentFormat format;

    ScanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be 1 or more, not " + jobs);
        }
        try (Dataset dataset = Dataset.open(folder)) {
            ScanReport report;
            try (ProgressLine progress = new ProgressLine(terminal, "Scanning")) {
                report = dataset.scan(taking.audio(), jobs, progress);
            }
            if (format == DocumentFormat.JSON) {
                JsonOutput.print(json(report), terminal);
            } else {
                print(report);
            }
            ConflictLines.report(dataset, terminal);
        }
        return 0;
    }

    /** The stems that scans found. */
    static List<CataloguedStem> stems(Dataset dataset) throws IOException {
        List<CataloguedStem> stems = dataset.stems();
        if (stems.isEmpty()) {
            throw new DatasetException(
                    dataset.folder() + " has no stems yet; \"mentor scan " + dataset.folder() + "\" finds its audio.");
        }
        return stems;
    }

    private void print(ScanReport report) {
        terminal.out()
                .println(report.found() + " audio files: " + report.fingerprinted() + " fingerprinted ("
                        + Decimal.fixed(report.audioSeconds(), 1) + " s of audio), " + report.upToDate()
                        + " up to date, "
                        + report.moved() + " moved, " + report.missing() + " missing, "
                        + report.unreadable().size() + " unreadable.");
        for (CataloguedStem stem : report.unreadable()) {
            terminal.out().println("  " + stem.fileName() + ": " + stem.problem());
        }
        report.warnings().forEach(terminal::warn);
    }

    private static JsonObject json(ScanReport report) {
        JsonObject object = new JsonObject();
        object.addProperty("found", report.found());
        object.addProperty("fingerprinted", report.fingerprinted());
        object.addProperty("up_to_date", report.upToDate());
        object.addProperty("moved", report.moved());
        object.addProperty("missing", report.missing());
        object.addProperty("audio_seconds", report.audioSeconds());
        object.add("unreadable", JsonOutput.unreadable(report.unreadable()));
        object.add("warnings", JsonOutput.words(report.warnings()));
        return object;
    }
}
