package org.mixingmentor.commandline;

import com.google.gson.JsonArray;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.demo.DemoStems;
import org.mixingmentor.onnxexport.ExportedBrain;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.TrainingSettings;

/** The whole path on synthesised songs, with advice on songs of the test split. */
final class SyntheticDemo {
    /** Many instruments at once and long stems: more to see than strokes of one drum, and less to learn by heart. */
    private static final String ROWS_PER_EPOCH = "15000";

    /** Two that learn for long are better than four that learn for half as long. */
    private static final String NETWORKS = "2";

    /** Few steps have to do: twice the rate that the learner has by itself. */
    private static final String LEARNING_RATE = "0.004";

    private static final String GENRE = "metalcore";
    private static final String LEARNER = "mlp";

    private final Terminal terminal;
    private final DemoTalk talk;
    private final Path folder;
    private final SyntheticOptions asked;
    private final long seed;

    SyntheticDemo(Terminal terminal, DemoTalk talk, Path folder, SyntheticOptions asked, long seed) {
        this.terminal = terminal;
        this.talk = talk;
        this.folder = folder;
        this.asked = asked;
        this.seed = seed;
    }

    void walk() throws IOException {
        talk.say("1. Synthesising " + asked.songs() + " songs into " + folder + " (seed " + seed + ")");
        try (Dataset dataset = Dataset.open(folder)) {
            try (ProgressLine progress = new ProgressLine(terminal, "Synthesising")) {
                new DemoStems(asked.songs(), seed).write(dataset, progress);
            }
            AudioFiles audio = AudioFiles.fromLookup();
            Training training = new Training(terminal, dataset, audio);
            talk.say("2. Scanning: loudness and fingerprints of every stem");
            training.scan();
            if (asked.stemsOnly()) {
                talk.say("Train on them: mentor train " + folder + " --genre " + GENRE + " --instrument kick");
                return;
            }
            talk.say("3. Training " + LEARNER + ": " + asked.twins() + " twins a gold stem, at most " + asked.epochs()
                    + " epochs, seed " + seed + " (smaller than mentor train's own settings, for speed)");
            Run run = training.train(Training.learner(LEARNER), settings());
            ExportedBrain brain =
                    Training.publish(run, dataset.models(), Optional.empty(), "CC0-1.0", "mentor demo --seed " + seed);
            talk.say("4. Scores");
            talk.scores(run, "On songs it never heard");
            talk.say("5. Advice on some of them");
            JsonArray advice = new JsonArray();
            talk.advise(brain, dataset, audio, DemoExamples.choose(dataset), true, advice);
            talk.end(run, brain, advice);
        }
    }

    private TrainingSettings settings() {
        return TrainingSettings.of(GENRE)
                .withTwins(asked.twins())
                .withScoringTwins(1)
                .withSeed(seed)
                .withLearnerSettings(Map.of(
                        "epochs",
                        Integer.toString(asked.epochs()),
                        "networks",
                        NETWORKS,
                        "rows_per_epoch",
                        ROWS_PER_EPOCH,
                        "dropout",
                        "0.1",
                        "learning_rate",
                        LEARNING_RATE));
    }
}
