package org.mixingmentor.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.onnxexport.ExportedBrain;
import org.mixingmentor.onnxexport.QuantisationLoss;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.run.Runs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mentor export}: from a training's run to a published brain, in float32 or int8. */
@Command(
        name = "export",
        description = {
            "Writes the brain of an earlier training: the next free version, after it was read back and found to "
                    + "predict what the model predicts.",
            "",
            "With --int8 it is published with its measured loss, or refused when that exceeds the budget."
        })
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The dataset folder.")
    private Path folder;

    @Parameters(
            index = "1",
            paramLabel = "RUN",
            description = "The training's ID, a folder under DIR/.mentor/runs; latest = the last one.")
    private String run;

    @Mixin
    private Int8Options int8;

    @Mixin
    private LicenseOption license;

    @Option(
            names = "--instrument",
            paramLabel = "I",
            description = "Names the brain (default: the run's instrument, if it learned one only).")
    private String instrument;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where the brain goes (default: DIR/models).")
    private Path out;

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    private DocumentFormat format;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        QuantisationLoss.Budget budget = int8.budget(spec);
        try (Dataset dataset = Dataset.openReadOnly(folder)) {
            Run opened = Runs.open(find(dataset.runs()));
            Path models = out == null ? dataset.models() : out;
            String command = CommandWords.of(spec);
            Optional<String> name = name(opened);
            ExportedBrain brain = int8.wanted()
                    ? Training.publishInt8(opened, models, name, license.text(), command, budget)
                    : Training.publish(opened, models, name, license.text(), command);
            if (format == DocumentFormat.JSON) {
                var document = Training.json(brain);
                document.addProperty("run", opened.folder().toString());
                JsonOutput.print(document, terminal);
            } else {
                brain.loss().ifPresent(loss -> terminal.out().println(Training.sentence(loss)));
                terminal.out().println("Written: " + brain.file());
            }
        }
        return 0;
    }

    private Optional<String> name(Run opened) {
        List<String> learned = opened.facts().instruments();
        String only = learned.size() == 1 ? learned.get(0) : null;
        return Optional.ofNullable(instrument == null ? only : instrument);
    }

    private Path find(Path runs) throws IOException {
        List<Path> all = Runs.complete(runs);
        if (run.equals("latest") && !all.isEmpty()) {
            return all.get(all.size() - 1);
        }
        for (Path each : all) {
            if (each.getFileName().toString().equals(run)) {
                return each;
            }
        }
        return path().orElseThrow(() -> new TrainingException("There is no training " + run + " in " + runs
                + (all.isEmpty()
                        ? ": train first."
                        : "; the last one there is " + all.get(all.size() - 1).getFileName() + ".")));
    }

    private Optional<Path> path() {
        try {
            return Optional.of(Path.of(run)).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
