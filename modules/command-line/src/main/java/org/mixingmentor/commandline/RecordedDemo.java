package org.mixingmentor.commandline;

import com.google.gson.JsonArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.demo.DemoRecordings;
import org.mixingmentor.flaws.Amounts;
import org.mixingmentor.flaws.ContrastJob;
import org.mixingmentor.mentor.FileAdvice;
import org.mixingmentor.mentor.spi.AdviceItem;
import org.mixingmentor.onnxexport.ExportedBrain;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.TrainingSettings;

/** The whole path on real recordings, with advice on others that the brain never met, and what it cannot do. */
final class RecordedDemo {
    private static final String LEARNER = "mlp";
    private static final String LEARNED = "guitar";
    private static final Set<String> FLAWS = Set.of("muddy_200hz", "boxy", "harsh", "dull", "thin");

    /** Flaws that one hears: slight ones drown in what recordings differ by anyhow. */
    private static final Amounts CLEAR = new Amounts(0.5, 1);

    private final Terminal terminal;
    private final DemoTalk talk;
    private final Path folder;
    private final long seed;

    RecordedDemo(Terminal terminal, DemoTalk talk, Path folder, long seed) {
        this.terminal = terminal;
        this.talk = talk;
        this.folder = folder;
        this.seed = seed;
    }

    void walk() throws IOException {
        Path gold = Files.createDirectories(folder.resolve("stems"));
        talk.say("1. Laying out real recordings as ideal stems in " + gold
                + ": strums of one guitar, kicks and snares of" + " many kits");
        try (Dataset dataset = Dataset.open(gold)) {
            lay(DemoRecordings.LEARNED, dataset);
            AudioFiles audio = AudioFiles.fromLookup();
            Training training = new Training(terminal, dataset, audio);
            talk.say("2. Scanning: loudness and fingerprints of every stem");
            training.scan();
            talk.say("3. Training " + LEARNER + " on flawed twins of the " + LEARNED
                    + "'s stems (smaller than mentor train's own" + " settings, for speed)");
            Run run = training.train(Training.learner(LEARNER), settings());
            ExportedBrain brain = Training.publish(
                    run, dataset.models(), Optional.of(LEARNED), "CC-BY-3.0", "mentor demo --seed " + seed);
            talk.say("4. Scores");
            talk.scores(run, Training.scoredOn(run));
            JsonArray advice = askAboutUnmet(brain, audio);
            talk.end(run, brain, advice);
        }
    }

    private void lay(DemoRecordings recordings, Dataset dataset) throws IOException {
        try (ProgressLine progress = new ProgressLine(terminal, "Copying")) {
            recordings.write(dataset, progress);
        }
    }

    private JsonArray askAboutUnmet(ExportedBrain brain, AudioFiles audio) throws IOException {
        JsonArray document = new JsonArray();
        try (Dataset unmet = Dataset.open(Files.createDirectories(folder.resolve("unmet")))) {
            lay(DemoRecordings.UNMET, unmet);
            new Training(terminal, unmet, audio).scan();
            try (ProgressLine progress = new ProgressLine(terminal, "Making flaws")) {
                new ContrastJob(unmet, audio).run(new ContrastJob.Settings(FLAWS, 1, seed, CLEAR), progress);
            }
            new Training(terminal, unmet, audio).scan();
            Predicate<CataloguedStem> known =
                    stem -> stem.row().instrument().filter(LEARNED::equals).isPresent();
            List<CataloguedStem> all = unmet.stems();
            List<CataloguedStem> untouched =
                    all.stream().filter(known).filter(RecordedDemo::ideal).toList();
            List<CataloguedStem> flawed =
                    all.stream().filter(known).filter(stem -> !ideal(stem)).toList();
            List<CataloguedStem> strangers = all.stream()
                    .filter(known.negate())
                    .filter(RecordedDemo::ideal)
                    .toList();
            talk.say("5. Advice on recordings that it never met, with a flaw put in (to be heard in "
                    + unmet.folder().resolve("bad") + ")");
            List<FileAdvice> onFlawed = talk.advise(brain, unmet, audio, flawed, true, document);
            talk.say("");
            talk.say("6. On the same ones untouched: silence is right");
            List<FileAdvice> onUntouched = talk.advise(brain, unmet, audio, untouched, true, document);
            talk.say("");
            talk.say("7. On drums and a song, which it has not learned and is not told of");
            talk.advise(brain, unmet, audio, strangers, false, document);
            sum(flawed, onFlawed, onUntouched);
        }
        return document;
    }

    private void sum(List<CataloguedStem> flawed, List<FileAdvice> onFlawed, List<FileAdvice> onUntouched) {
        int spoken = 0;
        int right = 0;
        for (int i = 0; i < flawed.size(); i++) {
            List<AdviceItem> eq = eq(onFlawed.get(i));
            List<RecipeStep> recipe = flawed.get(i).row().recipe();
            if (!eq.isEmpty()) {
                spoken++;
                AdviceItem first = eq.get(0);
                right += recipe.stream().anyMatch(step -> step.isUndoneBy(first.frequencyHz(), first.gainDb())) ? 1 : 0;
            }
        }
        long alarms =
                onUntouched.stream().filter(advice -> !eq(advice).isEmpty()).count();
        talk.say("");
        talk.say("8. What came of it, and what it cannot do");
        talk.say("Of " + flawed.size() + " flawed recordings it spoke on " + spoken
                + ", and on " + right + " of these its first advice works against the flaw; of " + onUntouched.size()
                + " untouched ones " + alarms + " got an EQ advice, which is a false alarm.");
        talk.say(
                "It hears what differs from 40 strums of one guitar, and is silent about what such strums differ by anyhow:"
                        + " so slight flaws, and flaws that hide each other, are missed.");
        Path stems = folder.resolve("stems");
        talk.say(
                "Kicks and snares of many kits differ by more than a flaw does. How much can be found in them before any"
                        + " training: mentor forecast " + stems + "; and then: mentor train " + stems
                        + " --genre demo --instrument kick");
    }

    private static List<AdviceItem> eq(FileAdvice advice) {
        return advice.advice().stream()
                .filter(item -> item.kind() == AdviceItem.Kind.EQ)
                .toList();
    }

    private static boolean ideal(CataloguedStem stem) {
        return stem.row().stemClass().filter(StemClass.IDEAL::equals).isPresent();
    }

    private TrainingSettings settings() {
        return TrainingSettings.of("demo")
                .withInstruments(List.of(LEARNED))
                .withTwins(32)
                .withScoringTwins(2)
                .withSeed(seed)
                .withBase(TrainingSettings.SHIPPED_BASE)
                .withLearnerSettings(Map.of("networks", "2"));
    }
}
