package org.mixingmentor.commandline;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.Dataset;
import org.mixingmentor.onnxexport.ExportedBrain;
import org.mixingmentor.onnxexport.QuantisationLoss;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.TrainingSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mentor train}: from a dataset to a published brain. */
@Command(
        name = "train",
        description = {
            "Trains on a dataset, scores on its test songs beside the baselines, and writes the brain.",
            "",
            "Flawed twins of the gold stems are made in memory, so a folder of gold stems alone is enough."
        })
final class TrainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The dataset folder.")
    private Path folder;

    @Option(
            names = "--genre",
            required = true,
            paramLabel = "G",
            description = "Names the brain; stems of another genre are left out, those without one are taken.")
    private String genre;

    @Option(names = "--instrument", paramLabel = "I", description = "Only this instrument (default: all there are).")
    private String instrument;

    @Option(names = "--learner", defaultValue = "mlp", paramLabel = "NAME", description = "mlp (default) or forest.")
    private String learner;

    @Option(
            names = "--twins",
            paramLabel = "N",
            description = "Flawed twins made of each gold stem (default: " + TrainingSettings.DEFAULT_TWINS + ").")
    private int twins = TrainingSettings.DEFAULT_TWINS;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "The same seed, the same brain (1).")
    private long seed;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A setting of the learner, for example epochs=20; again for more.")
    private Map<String, String> learnerSettings = new TreeMap<>();

    @Mixin
    private Int8Options int8;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where the brain goes (default: DIR/models).")
    private Path out;

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    private DocumentFormat format;

    TrainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (twins < 0) {
            throw new ParameterException(spec.commandLine(), "--twins must be 0 or more, not " + twins);
        }
        QuantisationLoss.Budget budget = int8.budget(spec);
        var chosen = Training.learner(learner);
        try (Dataset dataset = Dataset.open(folder)) {
            Training training = new Training(terminal, dataset, AudioFiles.fromLookup());
            training.scan();
            Run run = training.train(chosen, settings());
            Path models = out == null ? dataset.models() : out;
            Optional<String> name = Optional.ofNullable(instrument);
            String command = CommandWords.of(spec);
            ExportedBrain brain = Training.publish(run, models, name, command);
            Optional<ExportedBrain> small = Optional.empty();
            try {
                if (int8.wanted()) {
                    small = Optional.of(Training.publishInt8(run, models, name, command, budget));
                }
            } finally {
                print(run, brain, small);
            }
        }
        return 0;
    }

    private void print(Run run, ExportedBrain brain, Optional<ExportedBrain> small) {
        if (format == DocumentFormat.JSON) {
            JsonObject document = Training.json(run, brain);
            small.ifPresent(own -> document.add("int8", Training.json(own)));
            Json.print(document, terminal);
            return;
        }
        new ScoresTable(run.scores(), terminal.out()).print("On the test songs");
        terminal.out().println("Written: " + brain.file());
        small.ifPresent(own -> {
            terminal.out().println("Written: " + own.file());
            own.loss().ifPresent(loss -> terminal.out().println(Training.sentence(loss)));
        });
    }

    private TrainingSettings settings() {
        TrainingSettings settings =
                TrainingSettings.of(genre).withTwins(twins).withSeed(seed).withLearnerSettings(learnerSettings);
        return instrument == null ? settings : settings.withInstrument(instrument);
    }
}
