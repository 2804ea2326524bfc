package org.mixingmentor.training.experiments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.contrast.Flaw;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.training.Predictor;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.internal.labels.LabelledStem;
import org.mixingmentor.training.internal.labels.TrainingDataBuilder;
import org.mixingmentor.training.internal.labels.TwinMaker;
import org.mixingmentor.training.internal.scoring.Scorer;
import org.mixingmentor.training.internal.tribuo.MlpLearner;

/**
 * Cross-validation by recording, for trying out what learns better: not a test. Takes a folder of gold one-shots and
 * settings {@code key=value}; learns from twins of some recordings and is scored on EQ flaws of known size in the others.
 */
public final class CrossValidation {
    private static final Set<String> EQ = eqFlaws();

    private final Map<String, String> options;
    private final List<Recording> recordings;

    private record Recording(String name, String group, String instrument, Stem stem, List<LabelledStem> test) {}

    private CrossValidation(Map<String, String> options, List<Recording> recordings) {
        this.options = options;
        this.recordings = recordings;
    }

    /** Runs: FOLDER key=value ... */
    public static void main(String[] args) throws IOException {
        Map<String, String> options = new TreeMap<>();
        for (int i = 1; i < args.length; i++) {
            String[] pair = args[i].split("=", 2);
            options.put(pair[0], pair[1]);
        }
        List<Recording> recordings = load(Path.of(args[0]), options);
        new CrossValidation(options, recordings).run();
    }

    private static List<Recording> load(Path folder, Map<String, String> options) throws IOException {
        AudioFiles audio = AudioFiles.fromLookup();
        String pattern = options.getOrDefault("files", ".*");
        String locked = options.getOrDefault("locked_songs", "");
        int twins = Integer.parseInt(options.getOrDefault("test_twins", "12"));
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> name(file).matches(pattern) && !song(file).matches(locked))
                    .sorted()
                    .toList();
        }
        List<Recording> recordings = new ArrayList<>();
        Fingerprinter fingerprinter = new Fingerprinter();
        for (Path file : files) {
            String name = name(file);
            String group = song(file);
            Stem stem = audio.load(file);
            TwinMaker maker =
                    new TwinMaker(name, group, options.getOrDefault("instrument", "unknown"), stem, fingerprinter);
            List<LabelledStem> test = new ArrayList<>(List.of(maker.gold()));
            for (int i = 0; i < twins; i++) {
                maker.make(i, EQ, 1_000_003L * i + name.hashCode()).ifPresent(test::add);
            }
            recordings.add(new Recording(name, group, options.getOrDefault("instrument", "unknown"), stem, test));
        }
        return recordings;
    }

    private void run() throws IOException {
        int folds = integer("folds", 4);
        long began = System.nanoTime();
        Map<String, Scorer> scorers = new TreeMap<>();
        List<String> groups =
                recordings.stream().map(Recording::group).distinct().sorted().toList();
        Map<String, Integer> foldOf = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            foldOf.put(groups.get(i), i * 7919 % groups.size() % folds);
        }
        FoldPredictor predictor = new FoldPredictor();
        for (int repeat = 0; repeat < integer("repeats", 1); repeat++) {
            for (int fold = 0; fold < folds; fold++) {
                int current = fold;
                List<Recording> train = recordings.stream()
                        .filter(r -> foldOf.get(r.group()) != current)
                        .toList();
                predictor.model = train(train, repeat);
                Map<String, Profile> gold = goldMeans(train);
                for (Recording recording : recordings) {
                    if (foldOf.get(recording.group()) == current) {
                        Scorer scorer =
                                scorers.computeIfAbsent("all", name -> new Scorer(predictor, predictor.halves(), gold));
                        recording.test().forEach(scorer::add);
                    }
                }
            }
        }
        Scores scores = scorers.get("all").scores();
        System.out.printf(Locale.ROOT, "%s  (%.0f s)%n", options, (System.nanoTime() - began) / 1e9);
        print("all", scores);
        scores.byInstrument().forEach(this::print);
    }

    /** The model of the fold at hand, under one name for the scorer. */
    private static final class FoldPredictor implements Predictor {
        private Predictor model;

        @Override
        public List<String> flawTypes() {
            return model.flawTypes();
        }

        @Override
        public void predict(float[] fingerprints, int chunks, float[] corrections, float[] flaws) {
            model.predict(fingerprints, chunks, corrections, flaws);
        }

        List<Double> halves() {
            return model.flawTypes().stream().map(flaw -> 0.5).toList();
        }
    }

    private Predictor train(List<Recording> train, int repeat) throws IOException {
        TrainingDataBuilder learned = new TrainingDataBuilder(0);
        TrainingDataBuilder validated = new TrainingDataBuilder(0);
        Fingerprinter fingerprinter = new Fingerprinter();
        Set<String> flaws = options.getOrDefault("flaws", "all").equals("eq") ? EQ : Flaw.tokens();
        int number = 0;
        for (Recording recording : train) {
            boolean held = number++ % 8 == 7;
            TwinMaker maker = new TwinMaker(
                    recording.name(), recording.group(), recording.instrument(), recording.stem(), fingerprinter);
            TrainingDataBuilder builder = held ? validated : learned;
            builder.add(maker.gold(), 1);
            int twins = held ? 4 : integer("twins", 16);
            for (int i = 0; i < twins; i++) {
                maker.make(i, flaws, 31L * i + recording.name().hashCode() * 77L + repeat * 999_983L)
                        .ifPresent(stem -> builder.add(stem, 1));
            }
        }
        Map<String, String> settings = new TreeMap<>();
        options.forEach((key, value) -> {
            if (key.startsWith("mlp.")) {
                settings.put(key.substring(4), value);
            }
        });
        settings.put("threads", options.getOrDefault("threads", "1"));
        TrainingData data = learned.build(
                Flaw.tokens().stream().filter(f -> !f.isEmpty()).sorted().toList());
        TrainingData validation = validated.build(data.flawTypes());
        return new MlpLearner().train(data, validation, settings, 100 + repeat, TrainingProgress.none());
    }

    private static Map<String, Profile> goldMeans(List<Recording> train) {
        Map<String, List<Profile>> profiles = new TreeMap<>();
        for (Recording recording : train) {
            profiles.computeIfAbsent(recording.instrument(), name -> new ArrayList<>())
                    .add(recording.test().get(0).profile());
        }
        Map<String, Profile> means = new TreeMap<>();
        profiles.forEach((name, list) -> means.put(name, Profile.mean(list)));
        return means;
    }

    private void print(String name, Scores scores) {
        System.out.printf(
                Locale.ROOT,
                "  %-8s hits %4.1f %% (constant %4.1f, match-EQ %4.1f; n %d)  MAE %.3f (zero %.3f, match %.2f)  sign %4.1f %%"
                        + "  false %.2f%n",
                name,
                100 * scores.hitRate(),
                100 * scores.baselines().get("constant").hitRate(),
                100 * scores.baselines().get("match_eq").hitRate(),
                scores.peaks(),
                scores.maeDb(),
                scores.baselines().get("zero").maeDb(),
                scores.baselines().get("match_eq").maeDb(),
                100 * scores.signAgreement(),
                scores.falseCorrectionDb());
    }

    private int integer(String option, int otherwise) {
        return Integer.parseInt(options.getOrDefault(option, Integer.toString(otherwise)));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceAll("\\.[^.]*$", "");
    }

    /** What a training of a dataset folder would take for the song: recordings of one folder stay together. */
    private static String song(Path file) {
        return file.toAbsolutePath().getParent().getFileName().toString();
    }

    private static Set<String> eqFlaws() {
        Set<String> tokens = new LinkedHashSet<>();
        for (Flaw flaw : Flaw.values()) {
            if (flaw.isEq()) {
                tokens.add(flaw.token());
            }
        }
        return tokens;
    }
}
