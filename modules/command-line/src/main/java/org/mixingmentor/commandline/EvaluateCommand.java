package org.mixingmentor.commandline;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainMetadata;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.training.Abstentions;
import org.mixingmentor.training.Evaluated;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainingScope;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.run.Evaluation;
import org.mixingmentor.training.run.ScoresJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mentor evaluate}: scores a brain on the songs of a dataset. */
@Command(
        name = "evaluate",
        description = {
            "Scores a brain on songs of a dataset, beside what one gets without learning.",
            "",
            "Ideal stems without a flawed twin get some in memory, always the same ones. "
                    + "A report with tables and plots is written as one HTML file."
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "BRAIN", description = "The brain: a file, or its name in DIR/models.")
    private String brain;

    @Parameters(index = "1", paramLabel = "DIR", description = "The dataset folder, scanned.")
    private Path folder;

    @Option(names = "--split", defaultValue = "test", description = "Whose songs: train, validation or test (default).")
    private Split split;

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = "Where the report goes (default: DIR/.mentor/reports/BRAIN_SPLIT.html).")
    private Path report;

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    private DocumentFormat format;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Dataset dataset = Dataset.openReadOnly(folder);
                Brain opened = Brains.open(brain, Optional.of(dataset.models()))) {
            List<String> warnings = knownAudio(dataset, opened.metadata());
            warnings.forEach(terminal::warn);
            Evaluation evaluation = new Evaluation(dataset, dataset.opening(AudioFiles.fromLookup()));
            BrainPredictor predictor = new BrainPredictor(opened);
            Evaluated evaluated = evaluate(evaluation, predictor, opened.metadata());
            evaluated.notes().forEach(note -> terminal.err().println("  " + note));
            Map<String, Abstentions> strangers =
                    evaluation.strangers(predictor, opened.metadata().instruments(), split);
            Map<String, Abstentions> acquaintances =
                    evaluation.acquaintances(predictor, opened.metadata().instruments(), split);
            EvaluationPage page = new EvaluationPage(dataset, opened, split);
            Path file = report == null ? page.usualPlace() : report;
            if (format == DocumentFormat.TEXT) {
                new ScoresTable(evaluated.scores(), terminal.out()).print("On the " + split.token() + " songs");
                print("learned", acquaintances);
                print("not learned", strangers);
                terminal.out().flush();
            }
            page.write(file, evaluated, acquaintances, strangers, warnings);
            if (format == DocumentFormat.JSON) {
                JsonOutput.print(json(opened, evaluated.scores(), acquaintances, strangers, file), terminal);
            } else {
                terminal.out().println("Written: " + file);
            }
        }
        return 0;
    }

    private Evaluated evaluate(Evaluation evaluation, BrainPredictor predictor, BrainMetadata metadata)
            throws IOException {
        TrainingScope selection = new TrainingScope(Optional.of(metadata.genre()), metadata.instruments());
        try (ProgressLine progress = new ProgressLine(terminal, "Scoring")) {
            return evaluation.evaluate(
                    predictor,
                    metadata.flawThresholds(),
                    selection,
                    split,
                    TrainingSettings.DEFAULT_SCORING_TWINS,
                    progress);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** How often the brain knows that it does not know. */
    private void print(String whose, Map<String, Abstentions> abstentions) {
        abstentions.forEach((instrument, own) -> terminal.out()
                .printf(
                        Locale.ROOT,
                        "  %-12s %-16s advice refused for %d of %d stems%s%n",
                        whose + ":",
                        instrument,
                        own.abstained(),
                        own.stems(),
                        own.byReason().isEmpty() ? "" : " (" + own.reasons() + ")"));
    }

    private JsonObject json(
            Brain opened,
            Scores scores,
            Map<String, Abstentions> acquaintances,
            Map<String, Abstentions> strangers,
            Path file) {
        JsonObject object = new JsonObject();
        object.addProperty("brain", opened.file().toString());
        object.addProperty("split", split.token());
        object.addProperty("report", file.toString());
        object.add("scores", JsonParser.parseString(ScoresJson.write(scores)));
        object.add("learned", json(acquaintances));
        object.add("not_learned", json(strangers));
        return object;
    }

    private static JsonObject json(Map<String, Abstentions> abstentions) {
        JsonObject instruments = new JsonObject();
        abstentions.forEach((instrument, own) -> {
            JsonObject counts = new JsonObject();
            counts.addProperty("n_stems", own.stems());
            counts.addProperty("n_abstained", own.abstained());
            JsonObject reasons = new JsonObject();
            own.byReason().forEach(reasons::addProperty);
            counts.add("reasons", reasons);
            instruments.add(instrument, counts);
        });
        return instruments;
    }

    /** Says where the brain is scored on what it was trained on. */
    private List<String> knownAudio(Dataset dataset, BrainMetadata metadata) throws IOException {
        List<String> known = dataset.stems().stream()
                .filter(stem -> stem.row().split().orElse(Split.TRAIN) == split)
                .filter(stem -> !stem.contentHash().isEmpty()
                        && metadata.trainingSongs().contains(stem.contentHash()))
                .map(CataloguedStem::fileName)
                .toList();
        if (known.isEmpty() || split == Split.TRAIN) {
            return List.of();
        }
        String some = String.join(", ", known.subList(0, Math.min(3, known.size()))) + (known.size() > 3 ? " ..." : "");
        return List.of(
                "The brain was trained on " + known.size() + " of these stems (" + some + "): the scores flatter it.");
    }
}
