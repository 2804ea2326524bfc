package org.mixingmentor.commandline;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.demo.DemoStems;
import org.mixingmentor.mentor.Advisor;
import org.mixingmentor.mentor.FileAdvice;
import org.mixingmentor.onnxexport.ExportedBrain;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.TrainingSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mentor demo}: the whole path once, on synthesised stems. */
@Command(
        name = "demo",
        description = {
            "Walks the whole path once: synthesises songs, flaws some of their stems, scans, trains, scores, exports a "
                    + "brain to DIR/models and advises on songs that it never heard. About three minutes on two cores."
        })
final class DemoCommand implements Callable<Integer> {
    /** Many instruments at once and long stems: more to see than strokes of one drum, and less to learn by heart. */
    private static final String ROWS_PER_EPOCH = "15000";

    /** Two that learn for long are better than four that learn for half as long. */
    private static final String NETWORKS = "2";

    /** Few steps have to do: twice the rate that the learner has by itself. */
    private static final String LEARNING_RATE = "0.004";

    private static final String GENRE = "metalcore";
    private static final String LEARNER = "mlp";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", defaultValue = "demo", description = "Where (default: demo).")
    private Path folder;

    @Option(names = "--songs", paramLabel = "N", description = "Songs to synthesise (default: 40).")
    private int songs = DemoStems.DEFAULT_SONGS;

    @Option(names = "--stems-only", description = "Only synthesise and scan: a dataset to train on with mentor train.")
    private boolean stemsOnly;

    @Option(names = "--twins", paramLabel = "N", description = "Flawed twins of each gold stem (default: 8).")
    private int twins = 8;

    @Option(names = "--epochs", paramLabel = "N", description = "Epochs at most (default: 40).")
    private int epochs = 40;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed of all chance (default: 1).")
    private long seed;

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    private DocumentFormat format;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (songs < 6 || twins < 0 || epochs < 1) {
            throw new ParameterException(
                    spec.commandLine(), "a demo needs 6 songs or more, 0 twins or more and 1 epoch or more");
        }
        prepareFolder();
        say("1. Synthesising " + songs + " songs into " + folder + " (seed " + seed + ")");
        try (Dataset dataset = Dataset.open(folder)) {
            try (ProgressLine progress = new ProgressLine(terminal, "Synthesising")) {
                new DemoStems(songs, seed).write(dataset, progress);
            }
            AudioFiles audio = AudioFiles.fromLookup();
            Training training = new Training(terminal, dataset, audio);
            say("2. Scanning: loudness and fingerprints of every stem");
            training.scan();
            if (stemsOnly) {
                say("Train on them: mentor train " + folder + " --genre " + GENRE + " --instrument kick");
                return 0;
            }
            say("3. Training " + LEARNER + ": " + twins + " twins a gold stem, at most " + epochs + " epochs, seed "
                    + seed + " (smaller than mentor train's own settings, for speed)");
            Run run = training.train(Training.learner(LEARNER), settings());
            ExportedBrain brain =
                    Training.publish(run, dataset.models(), Optional.empty(), "CC0-1.0", "mentor demo --seed " + seed);
            JsonArray advice = adviseOn(dataset, audio, run, brain);
            if (format == DocumentFormat.JSON) {
                JsonObject document = Training.json(run, brain);
                document.add("advice", advice);
                JsonOutput.print(document, terminal);
            }
        }
        return 0;
    }

    private TrainingSettings settings() {
        return TrainingSettings.of(GENRE)
                .withTwins(twins)
                .withScoringTwins(1)
                .withSeed(seed)
                .withLearnerSettings(Map.of(
                        "epochs",
                        Integer.toString(epochs),
                        "networks",
                        NETWORKS,
                        "rows_per_epoch",
                        ROWS_PER_EPOCH,
                        "dropout",
                        "0.1",
                        "learning_rate",
                        LEARNING_RATE));
    }

    /** A folder of the user's own is not filled with songs. */
    private void prepareFolder() throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent() && !Files.isDirectory(folder.resolve(".mentor"))) {
                    throw new DatasetException(
                            folder + ": this folder is not empty and is not a demo's. Name a new one,"
                                    + " for example: mentor demo my_demo");
                }
            }
        } else {
            Files.createDirectories(folder);
        }
    }

    private JsonArray adviseOn(Dataset dataset, AudioFiles audio, Run run, ExportedBrain written) throws IOException {
        if (format == DocumentFormat.TEXT) {
            say("4. Scores");
            new ScoresTable(run.scores(), terminal.out()).print("On songs it never heard");
            terminal.out().println();
            terminal.out().println("5. Advice on some of them");
        }
        JsonArray document = new JsonArray();
        try (Brain brain = Brain.open(written.file())) {
            Advisor advisor = Advisor.fromLookup(brain);
            AdviceRequestReader reader = new AdviceRequestReader(audio, terminal);
            for (CataloguedStem stem : DemoExamples.choose(dataset)) {
                Path file = dataset.audio(stem.fileName());
                FileAdvice advice = advisor.advise(reader.read(file, stem.row().instrument()));
                document.add(AdviceDocument.json(file, written.file(), advice));
                if (format == DocumentFormat.TEXT) {
                    AdviceDocument.print(file, advice, brain.metadata(), terminal.out());
                    terminal.out().println("  In truth: " + truth(stem.row()));
                }
            }
        }
        if (format == DocumentFormat.TEXT) {
            terminal.out().println();
            terminal.out().println("The brain: " + written.file());
            terminal.out().println("Its card:  " + written.card());
            terminal.out().println("Ask it:    mentor advise " + written.file() + " YOUR_STEM.wav");
        }
        return document;
    }

    private static String truth(StemRow row) {
        if (row.recipe().isEmpty()) {
            return row.flawTypes().isEmpty() ? "nothing was done to it." : String.join(", ", row.flawTypes()) + ".";
        }
        List<String> steps = row.recipe().stream().map(DemoCommand::step).toList();
        return String.join("; ", steps) + ".";
    }

    private static String step(RecipeStep step) {
        String name = step.flaw().isEmpty() ? "equaliser" : step.flaw();
        if (Double.isNaN(step.frequencyHz())) {
            return name;
        }
        return name + " (" + (step.gainDb() > 0 ? "+" : "") + Decimal.fixed(step.gainDb(), 1) + " dB at "
                + Decimal.fixed(step.frequencyHz(), 0) + " Hz)";
    }

    private void say(String heading) {
        (format == DocumentFormat.TEXT ? terminal.out() : terminal.err()).println(heading);
        terminal.out().flush();
    }
}
