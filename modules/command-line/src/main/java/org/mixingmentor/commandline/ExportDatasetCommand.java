package org.mixingmentor.commandline;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.mixingmentor.base.Base;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.filter.FilterException;
import org.mixingmentor.dataset.filter.StemFilter;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.dataset.tables.LabelTable;
import org.mixingmentor.dataset.tables.NumpyExport;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mentor export-dataset}: labels, measurements and fingerprints for other programs. */
@Command(
        name = "export-dataset",
        description = {
            "Writes the stems of a dataset for other programs: labels and measurements as a CSV table, fingerprints"
                    + " and labels as a NumPy archive, which numpy.load reads without pickles; some fingerprints of each"
                    + " ideal stem as a base that train --base learns from. A file of that name is written over, whole"
                    + " or not at all.",
            "",
            "It only reads: the dataset may be open in the workbench meanwhile. (metadata.jsonl in DIR always has the "
                    + "labels, as a Hugging Face AudioFolder. To export a brain: mentor export.)"
        })
final class ExportDatasetCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The dataset folder, scanned.")
    private Path folder;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Files files;

    /** One of them at least. */
    private static final class Files {
        @Option(names = "--csv", paramLabel = "FILE", description = "Labels and measurements, a line a stem.")
        private Path csv;

        @Option(
                names = "--npz",
                paramLabel = "FILE",
                description = "fingerprint [chunks, 64], stem_index [chunks], and the labels by stem.")
        private Path npz;

        @Option(
                names = "--base",
                paramLabel = "FILE",
                description = "Ideal stems as a base for train --base: up to 16 chunks of each in 16 bits, no audio.")
        private Path base;

        /** By option, with null where it was not given. */
        private Map<String, Path> byOption() {
            Map<String, Path> files = new LinkedHashMap<>();
            files.put("csv", csv);
            files.put("npz", npz);
            files.put("base", base);
            return files;
        }
    }

    @Option(
            names = "--filter",
            paramLabel = "LINE",
            description = "Only stems that pass the filter line of Curate: \"class:flawed instrument:kick lufs<-20\".")
    private String line;

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json: what was written.")
    private DocumentFormat format;

    ExportDatasetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        StemFilter filter = filter();
        try (Dataset dataset = Dataset.openReadOnly(folder)) {
            List<CataloguedStem> all = ScanCommand.stems(dataset);
            List<CataloguedStem> stems = filter.of(all);
            requireSome(stems, all);
            if (files.csv != null) {
                LabelTable.write(files.csv, stems);
            }
            if (files.npz != null) {
                try (ProgressLine progress = new ProgressLine(terminal, "Exporting")) {
                    NumpyExport.write(dataset, stems, files.npz, progress);
                }
            }
            if (files.base != null) {
                writeBase(dataset, stems);
            }
            long unmeasured =
                    stems.stream().filter(stem -> stem.measurement().isEmpty()).count();
            if (format == DocumentFormat.JSON) {
                JsonOutput.print(json(stems.size(), unmeasured), terminal);
            } else {
                print(stems.size(), all.size());
            }
            if (unmeasured > 0) {
                terminal.warn(unmeasured + " of them are not scanned or cannot be read: they have "
                        + "no measurements and no fingerprints.");
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

    private void requireSome(List<CataloguedStem> stems, List<CataloguedStem> all) throws DatasetException {
        if (stems.isEmpty()) {
            throw new DatasetException("None of the " + all.size() + " stems of " + folder + " passes the filter \""
                    + line + "\"; nothing was written"
                    + (line.contains("suspect") ? " (what is suspected is known in the workbench only)" : ""));
        }
    }

    private void writeBase(Dataset dataset, List<CataloguedStem> stems) throws IOException {
        try (ProgressLine progress = new ProgressLine(terminal, "Exporting")) {
            Base base = Base.of(dataset, stems, progress);
            if (base.recordings().isEmpty()) {
                throw new DatasetException("None of the " + stems.size()
                        + " stems is ideal, scanned and not silent; no base was written to " + files.base + ".");
            }
            base.write(files.base);
        }
    }

    private void print(int stems, int all) {
        terminal.out().println(stems + " of " + all + " stems.");
        files.byOption().values().stream().filter(Objects::nonNull).forEach(file -> terminal.out()
                .println("Written: " + file));
    }

    private JsonObject json(int stems, long unmeasured) {
        JsonObject object = new JsonObject();
        object.addProperty("stems", stems);
        object.addProperty("without_measurement", unmeasured);
        files.byOption().forEach((option, file) -> object.addProperty(option, file == null ? null : file.toString()));
        return object;
    }
}
