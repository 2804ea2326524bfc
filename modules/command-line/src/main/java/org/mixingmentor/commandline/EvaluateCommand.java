package org.mixingmentor.commandline;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainMetadata;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Dataset;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.training.Evaluation;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.StemSelection;
import org.mixingmentor.training.TrainingSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mentor evaluate}: scores a brain on the songs of a dataset. */
@Command(
        name = "evaluate",
        description = {
            "Scores a brain on songs of a dataset, beside what one gets without learning.",
            "",
            "Ideal stems without a flawed twin get some in memory, always the same ones."
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "BRAIN", description = "The brain: a file, or its name in DIR/models.")
    private String brain;

    @Parameters(index = "1", paramLabel = "DIR", description = "The dataset folder, scanned.")
    private Path folder;

    @Option(names = "--split", defaultValue = "test", description = "Whose songs: train, validation or test (default).")
    private Split split;

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    private DocumentFormat format;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Dataset dataset = Dataset.openReadOnly(folder);
                Brain opened = Brains.open(brain, Optional.of(dataset.models()))) {
            BrainMetadata metadata = opened.metadata();
            warnOfKnownAudio(dataset, metadata);
            Scores scores;
            try (ProgressLine progress = new ProgressLine(terminal, "Scoring")) {
                scores = score(dataset, opened, progress);
            }
            if (format == DocumentFormat.JSON) {
                JsonObject object = new JsonObject();
                object.addProperty("brain", opened.file().toString());
                object.addProperty("split", split.token());
                object.add("scores", JsonParser.parseString(scores.toJson()));
                Json.print(object, terminal);
            } else {
                new ScoresTable(scores, terminal.out()).print("On the " + split.token() + " songs");
            }
        }
        return 0;
    }

    private Scores score(Dataset dataset, Brain opened, ProgressLine progress) throws IOException {
        BrainMetadata metadata = opened.metadata();
        StemSelection selection = new StemSelection(Optional.of(metadata.genre()), metadata.instruments());
        try {
            return new Evaluation(dataset, AudioFiles.fromLookup())
                    .score(
                            new BrainPredictor(opened),
                            metadata.flawThresholds(),
                            selection,
                            split,
                            TrainingSettings.DEFAULT_SCORING_TWINS,
                            progress);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void warnOfKnownAudio(Dataset dataset, BrainMetadata metadata) throws IOException {
        List<CataloguedStem> known = dataset.stems().stream()
                .filter(stem -> stem.row().split().orElse(Split.TRAIN) == split)
                .filter(stem -> !stem.contentHash().isEmpty()
                        && metadata.trainingSongs().contains(stem.contentHash()))
                .toList();
        if (!known.isEmpty() && split != Split.TRAIN) {
            terminal.err()
                    .println("mentor: the brain was trained on " + known.size() + " of these stems, "
                            + known.get(0).fileName() + " for one: the scores flatter it.");
        }
    }
}
