package org.mixingmentor.commandline;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mixingmentor.dataset.LabelReading;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.dataset.tables.LabelTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mentor import-labels}: labels out of a CSV table. */
@Command(
        name = "import-labels",
        description = {
            "Takes labels from a CSV table, as one edit that the workbench can undo.",
            "",
            "The first line names the columns: file_name, and any of class, genre, instrument, flaw_type (several with"
                    + " ; between), song, split, note, gold_file_name. A file may be named by its last part where no other"
                    + " stem has that. An empty cell leaves a label as it is, none takes it away. What \"mentor"
                    + " export-dataset --csv\" writes is read. A line that cannot be used is left out and named, and the"
                    + " exit code is 1."
        })
final class ImportLabelsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", description = "The dataset folder.")
    private Path folder;

    @Parameters(
            index = "1",
            paramLabel = "CSV",
            description = "The table, UTF-8; comma, semicolon, tab or bar between.")
    private Path table;

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    private boolean dryRun;

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    private DocumentFormat format;

    ImportLabelsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Dataset dataset = dryRun ? Dataset.openReadOnly(folder) : Dataset.open(folder)) {
            LabelReading reading = LabelTable.read(table, dataset.stems());
            if (!dryRun && !reading.rows().isEmpty()) {
                dataset.put(reading.rows(), "labels from " + table.getFileName());
            }
            if (format == DocumentFormat.JSON) {
                JsonOutput.print(json(reading), terminal);
            } else {
                print(reading);
            }
            reading.problems().forEach(terminal::warn);
            if (!dryRun) {
                ConflictLines.report(dataset, terminal);
            }
            return reading.problems().isEmpty() ? 0 : Failure.EXIT;
        }
    }

    private void print(LabelReading reading) {
        terminal.out()
                .println("Labels of " + reading.rows().size() + " stems " + (dryRun ? "would change" : "changed")
                        + ", from the columns " + String.join(", ", reading.columns()) + "."
                        + (reading.ignored().isEmpty()
                                ? ""
                                : " Not used: " + String.join(", ", reading.ignored()) + "."));
    }

    private JsonObject json(LabelReading reading) {
        JsonObject object = new JsonObject();
        object.addProperty("dry_run", dryRun);
        object.add(
                "changed",
                JsonOutput.words(reading.rows().stream().map(StemRow::fileName).toList()));
        object.add("columns", JsonOutput.words(reading.columns()));
        object.add("ignored_columns", JsonOutput.words(reading.ignored()));
        object.add("problems", JsonOutput.words(reading.problems()));
        return object;
    }
}
