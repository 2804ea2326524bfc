package org.mixingmentor.commandline;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.ImportOptions;
import org.mixingmentor.dataset.ImportReport;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.importing.StemImport;
import org.mixingmentor.dataset.store.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mentor import}: copies stems into a dataset folder. */
@Command(
        name = "import",
        description = {
            "Copies audio files, folders of them and Suno's stem archives (.zip) into a dataset folder, and scans it. "
                    + "Song and instrument are read from the names; the originals stay as they are.",
            "",
            "What has the same bytes as a stem that is there is not copied, and is named. What cannot be taken in is "
                    + "named with its reason, the rest is imported, and the exit code is 1."
        })
final class ImportCommand implements Callable<Integer>, DeclaredOptions.Source {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", description = "The dataset folder.")
    private Path folder;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "Audio files, folders and zip archives, outside DIR.")
    private List<Path> sources;

    @Option(names = "--class", paramLabel = "CLASS")
    private StemClass stemClass;

    @Option(names = "--genre", paramLabel = "G")
    private String genre;

    @Option(names = "--song", paramLabel = "SONG")
    private String song;

    @Option(names = "--create", description = "Make DIR where there is none.")
    private boolean create;

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    private DocumentFormat format;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Setting> declared() {
        return ImportOptions.ALL;
    }

    @Override
    public Integer call() throws IOException {
        if (create) {
            Files.createDirectories(folder);
        } else if (!Files.exists(folder)) {
            throw new IOException(folder + " does not exist; name the dataset folder, or add --create to begin one.");
        }
        try (Dataset dataset = Dataset.open(folder)) {
            ImportOptions options = new ImportOptions(
                    Optional.ofNullable(stemClass), Optional.ofNullable(genre), Optional.ofNullable(song));
            ImportReport report;
            try (ProgressLine progress = new ProgressLine(terminal, "Importing")) {
                report = StemImport.fromLookup().run(dataset, sources, options, progress);
            }
            List<CataloguedStem> unreadable = scan(dataset, report);
            if (format == DocumentFormat.JSON) {
                JsonOutput.print(json(report, unreadable), terminal);
            } else {
                print(report, unreadable);
            }
            report.failed().forEach(failed -> terminal.warn(failed.reason()));
            report.edit().warnings().forEach(terminal::warn);
            ConflictLines.report(dataset, terminal);
            return report.failed().isEmpty() && unreadable.isEmpty() ? 0 : Failure.EXIT;
        }
    }

    /** Measures and fingerprints what came in. Returns what of it cannot be read. */
    private List<CataloguedStem> scan(Dataset dataset, ImportReport report) throws IOException {
        Set<String> imported =
                report.imported().stream().map(ImportReport.Imported::fileName).collect(Collectors.toSet());
        return imported.isEmpty()
                ? List.of()
                : new Training(terminal, dataset, AudioFiles.fromLookup())
                        .scan().unreadable().stream()
                                .filter(stem -> imported.contains(stem.fileName()))
                                .toList();
    }

    private void print(ImportReport report, List<CataloguedStem> unreadable) {
        terminal.out()
                .println(report.imported().size() + " stems imported, "
                        + report.duplicates().size() + " were there already, "
                        + report.failed().size() + " could not be taken in"
                        + (unreadable.isEmpty() ? "" : "; " + unreadable.size() + " of the imported cannot be read")
                        + ".");
        report.duplicates()
                .forEach(same -> terminal.out().println("  " + same.source() + " is there as " + same.fileName()));
        unreadable.forEach(stem -> terminal.out().println("  " + stem.fileName() + ": " + stem.problem()));
    }

    private static JsonObject json(ImportReport report, List<CataloguedStem> unreadable) {
        JsonObject object = new JsonObject();
        object.add(
                "imported",
                JsonOutput.array(report.imported(), stem -> entry(stem.source(), "file_name", stem.fileName())));
        object.add(
                "duplicates",
                JsonOutput.array(report.duplicates(), stem -> entry(stem.source(), "file_name", stem.fileName())));
        object.add("failed", JsonOutput.array(report.failed(), each -> entry(each.source(), "error", each.reason())));
        object.add("unreadable", JsonOutput.unreadable(unreadable));
        return object;
    }

    private static JsonObject entry(String source, String name, String value) {
        JsonObject entry = new JsonObject();
        entry.addProperty("source", source);
        entry.addProperty(name, value);
        return entry;
    }
}
