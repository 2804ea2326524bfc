package org.mixingmentor.commandline;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.training.CrossValidated;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.run.ScoresJson;
import org.mixingmentor.training.run.TrainingOptions;
import org.mixingmentor.training.spi.Learner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mentor cross-validate}: how good a way of training is, without a look at the test songs. */
@Command(
        name = "cross-validate",
        description = {
            "Trains once for each fold and scores every song on the model that never heard it. Writes no brain.",
            "",
            "The test songs stay out of it: choose settings by this, then train, then look at the test scores once."
        })
final class CrossValidateCommand implements Callable<Integer>, DeclaredOptions.Source {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The dataset folder.")
    private Path folder;

    @Mixin
    private final LearningOptions learning = new LearningOptions();

    @Option(names = "--folds", paramLabel = "K")
    private int folds = TrainingOptions.FOLDS.defaultWhole();

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    private DocumentFormat format;

    CrossValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Setting> declared() {
        return List.of(TrainingOptions.FOLDS);
    }

    @Override
    public Integer call() throws IOException {
        Learner learner = learning.learner();
        try (Dataset dataset = Dataset.open(folder)) {
            Training training = new Training(terminal, dataset, AudioFiles.fromLookup());
            training.scan();
            CrossValidated result = training.crossValidate(learner, learning.settings(), folds);
            if (format == DocumentFormat.JSON) {
                JsonOutput.print(json(result), terminal);
            } else {
                new ScoresTable(result.scores(), terminal.out()).print("In " + folds + " folds");
                folds(result.folds());
                terminal.out().println("Written: " + result.folder());
            }
        }
        return 0;
    }

    private void folds(List<Scores> each) {
        terminal.out().println("  fold      songs     error, dB   no change       found");
        for (int i = 0; i < each.size(); i++) {
            Scores fold = each.get(i);
            terminal.out()
                    .printf(
                            Locale.ROOT,
                            "    %-4d%9d%14s%12s%12s%n",
                            i + 1,
                            fold.songs(),
                            ScoresTable.text(fold.maeDb(), false),
                            ScoresTable.text(fold.baselines().get("zero").maeDb(), false),
                            ScoresTable.text(fold.hitRate(), true));
        }
    }

    private static JsonObject json(CrossValidated result) {
        JsonObject object = new JsonObject();
        object.addProperty("run", result.folder().toString());
        object.add("scores", JsonParser.parseString(ScoresJson.write(result.scores())));
        object.add("folds", JsonOutput.array(result.folds(), fold -> JsonParser.parseString(ScoresJson.write(fold))));
        return object;
    }
}
