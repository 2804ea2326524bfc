package org.mixingmentor.commandline;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.onnxexport.ExportedBrain;
import org.mixingmentor.onnxexport.QuantisationLoss;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.spi.Learner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mentor train}: from a dataset to a published brain. */
@Command(
        name = "train",
        description = {
            "Trains on a dataset, scores on songs left out beside the baselines, and writes the brain.",
            "",
            "Flawed twins of the gold stems are made in memory, so a folder of gold stems alone is enough."
        })
final class TrainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The dataset folder.")
    private Path folder;

    @Mixin
    private LicenseOption license;

    @Mixin
    private final LearningOptions learning = new LearningOptions();

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
        QuantisationLoss.Budget budget = int8.budget(spec);
        Learner learner = learning.learner();
        try (Dataset dataset = Dataset.open(folder)) {
            Training training = new Training(terminal, dataset, AudioFiles.fromLookup());
            training.scan();
            Run run = training.train(learner, learning.settings());
            Path models = out == null ? dataset.models() : out;
            Optional<String> name = learning.instrument();
            String command = CommandWords.of(spec);
            ExportedBrain brain = Training.publish(run, models, name, license.text(), command);
            Optional<ExportedBrain> small = Optional.empty();
            try {
                if (int8.wanted()) {
                    small = Optional.of(Training.publishInt8(run, models, name, license.text(), command, budget));
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
            JsonOutput.print(document, terminal);
            return;
        }
        new ScoresTable(run.scores(), terminal.out()).print(Training.scoredOn(run));
        terminal.out().println("Written: " + brain.file());
        small.ifPresent(own -> {
            terminal.out().println("Written: " + own.file());
            own.loss().ifPresent(loss -> terminal.out().println(Training.sentence(loss)));
        });
    }
}
