package org.mixingmentor.training.internal.runs;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingFacts;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.scoring.ScoreSheet;
import org.mixingmentor.training.internal.tribuo.TribuoModel;

/**
 * A run's folder while it is made: {@code .ID.part}, with the number of the process that makes it, renamed to {@code ID}
 * when all is in it. Closing one that was not completed removes it. A training that waits for its turn has a folder
 * {@code .ID.waiting}, which is renamed to {@code .ID.part} when its turn comes.
 */
public final class RunFolder implements AutoCloseable {
    static final String RUN = "run.json";
    static final String MODEL = "model.bin";
    static final String SCORES = "scores.json";
    static final String CURVE = "curve.jsonl";
    static final String SETTINGS = "settings.json";
    static final String STEMS = "stems.jsonl";
    static final String CROSS_VALIDATION = "cross_validation.json";
    private static final String PART = ".part";
    private static final String WAITING = ".waiting";
    private static final String NEW = ".new-";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Gson JSON = new GsonBuilder()
            .disableHtmlEscaping()
            .serializeNulls()
            .serializeSpecialFloatingPointValues()
            .create();

    private final Path runs;
    private final String id;
    private final Path part;
    private final RunSettings asked;

    private RunFolder(Path runs, String id, RunSettings asked) {
        this.runs = runs;
        this.id = id;
        this.asked = asked;
        part = runs.resolve("." + id + PART);
    }

    /**
     * Begins a run under a new ID: the time, the genre and the instruments. What was asked for is on disk when this
     * returns.
     */
    public static RunFolder begin(Path runs, RunSettings asked) throws IOException {
        Files.createDirectories(runs);
        return underFreeId(asked, id -> create(runs, id, PART, asked) ? new RunFolder(runs, id, asked) : null);
    }

    /**
     * Begins a run whose turn has come: in one step what waited becomes what is at work.
     *
     * @param waited as {@link #waiting} returned it; empty for one that is begun at once
     */
    public static RunFolder begin(Path runs, RunSettings asked, Optional<Path> waited) throws IOException {
        if (waited.isEmpty()) {
            return begin(runs, asked);
        }
        Path waiting = waited.get();
        settle(waiting, asked);
        return underFreeId(asked, id -> {
            if (isTaken(runs, id, waited)) {
                return null;
            }
            RunFolder folder = new RunFolder(runs, id, asked);
            Files.move(waiting, folder.part, StandardCopyOption.ATOMIC_MOVE);
            return folder;
        });
    }

    /** Writes down that a training waits for its turn in this process; returns where. */
    public static Path waiting(Path runs, RunSettings asked) throws IOException {
        Files.createDirectories(runs);
        return underFreeId(asked, id -> create(runs, id, WAITING, asked) ? runs.resolve("." + id + WAITING) : null);
    }

    /** Tries to make something under an ID. */
    private interface Attempt<T> {
        /** Null where the ID is taken. */
        T under(String id) throws IOException;
    }

    /** Makes something under the first ID that is free: of runs that are begun in the same second each gets a number. */
    private static <T> T underFreeId(RunSettings asked, Attempt<T> attempt) throws IOException {
        T made = null;
        for (int number = 1; made == null; number++) {
            made = attempt.under(id(asked, number));
        }
        return made;
    }

    private static String id(RunSettings asked, int number) {
        List<String> words = new ArrayList<>(
                List.of(TIME.format(asked.begun()), asked.training().genre()));
        words.addAll(asked.training().instruments());
        if (asked.kind() == RunSettings.Kind.CROSS_VALIDATION) {
            words.add("folds" + asked.folds());
        }
        String name = String.join("-", words).replaceAll("[^\\p{L}\\p{N}_-]+", "_");
        return number == 1 ? name : name + "-" + number;
    }

    /**
     * Whether another run has the ID. Asked in the order in which a run goes through its names, so that one that goes on
     * meanwhile is not missed.
     */
    private static boolean isTaken(Path runs, String id, Optional<Path> own) {
        return Stream.of("." + id + WAITING, "." + id + PART, id)
                .map(runs::resolve)
                .filter(folder -> !own.equals(Optional.of(folder)))
                .anyMatch(Files::exists);
    }

    /** Made under a name of its own and moved: who looks sees all of it or nothing. False where the ID is taken. */
    private static boolean create(Path runs, String id, String ending, RunSettings asked) throws IOException {
        if (isTaken(runs, id, Optional.empty())) {
            return false;
        }
        Path folder = runs.resolve("." + id + ending);
        Path fresh =
                Files.createDirectory(runs.resolve(NEW + ProcessHandle.current().pid() + "-" + UUID.randomUUID()));
        try {
            RunOwner.write(fresh);
            settle(fresh, asked);
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            RunRemoval.delete(fresh);
            if (Files.exists(folder)) {
                return false;
            }
            throw e;
        }
    }

    private static void settle(Path folder, RunSettings asked) throws IOException {
        Path half = folder.resolve(SETTINGS + PART);
        write(half, SettingsJson.write(asked));
        Files.move(half, folder.resolve(SETTINGS), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether a folder of this name holds a run that is not complete. */
    static boolean isUnfinished(String name) {
        return isPart(name) || isWaiting(name);
    }

    /** Whether a folder of this name was being written when its process ended. */
    static boolean isNewOfAnEndedProcess(String name) {
        if (!name.startsWith(NEW)) {
            return false;
        }
        String process = name.substring(NEW.length()).replaceFirst("-.*", "");
        return process.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(process))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }

    /** Whether a folder of this name holds a run that waits for its turn. */
    static boolean isWaiting(String name) {
        return name.startsWith(".") && name.endsWith(WAITING);
    }

    private static boolean isPart(String name) {
        return name.startsWith(".") && name.endsWith(PART);
    }

    /** The run's ID: its folder's name once it is complete. */
    static String id(String name) {
        return isUnfinished(name) ? name.substring(1, name.lastIndexOf('.')) : name;
    }

    /** Adds a point to the curve, for those who look on from elsewhere; at the end it is written again, in order. */
    public void learned(CurvePoint point) {
        try {
            Files.writeString(
                    part.resolve(CURVE),
                    CurveJson.write(point) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            // What is wrong with the disk is said when the run is written: till then the training may go on.
            return;
        }
    }

    /** Keeps some of the chunks that are learned from. */
    public void keepSome(TrainingData train, long seed) throws IOException {
        CalibrationRows.write(part, CalibrationRows.draw(train, seed));
    }

    /** Writes everything else and gives the folder its name. */
    public Run complete(
            TrainedModel model, TrainingFacts facts, List<ScoredStem> scored, List<CurvePoint> curve, RunNotes notes)
            throws IOException {
        Scores scores = ScoreSheet.scores(scored, model.flawTypes());
        write(part.resolve(STEMS), StemsJson.write(scored));
        TribuoModel.of(model, facts.learner()).write(part.resolve(MODEL));
        write(part.resolve(SCORES), scores.toJson() + "\n");
        StringBuilder lines = new StringBuilder();
        curve.forEach(point -> lines.append(CurveJson.write(point)).append('\n'));
        write(part.resolve(CURVE), lines.toString());
        write(part.resolve(RUN), JSON.toJson(document(model, facts, notes)) + "\n");
        Path folder = named();
        return new Run(folder, model, facts, scores, curve, List.copyOf(notes.sentences()));
    }

    /** Writes texts by file name and gives the folder its name: for what is no run, but stands beside runs. */
    public Path complete(Map<String, String> texts, List<ScoredStem> scored) throws IOException {
        write(part.resolve(STEMS), StemsJson.write(scored));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            write(part.resolve(text.getKey()), text.getValue());
        }
        return named();
    }

    /** When it was begun. */
    public Instant begun() {
        return asked.begun();
    }

    private Path named() throws IOException {
        RunOwner.remove(part);
        Path folder = runs.resolve(id);
        Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        return folder;
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(part)) {
            RunRemoval.remove(part);
        }
    }

    private Map<String, Object> document(TrainedModel model, TrainingFacts facts, RunNotes notes) {
        TrainingSettings settings = notes.settings();
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("id", id);
        run.put("begun", asked.begun().toString());
        run.put("finished", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        run.put("genre", facts.genre());
        run.put("instruments", facts.instruments());
        run.put("learner", facts.learner());
        run.put("learner_settings", settings.learnerSettings());
        run.put("twins", settings.twins());
        run.put("scoring_twins", settings.scoringTwins());
        run.put("augment", settings.augment());
        run.put("seed", settings.seed());
        run.put("chunks", notes.chunks());
        run.put("targets", notes.targets());
        run.put("memory", notes.bound());
        run.put("notes", notes.sentences());
        run.put("dataset_hash", facts.datasetHash());
        run.put("flaw_types", model.flawTypes());
        run.put("flaw_thresholds", facts.flawThresholds());
        run.put("provenance", JsonParser.parseString(model.provenance()));
        run.put("gold", FactsJson.gold(facts.gold()));
        run.put("training_stems", FactsJson.rows(facts.trainingStems()));
        run.put("held_out_stems", FactsJson.rows(facts.heldOutStems()));
        run.put("held_out_spreads_db", facts.heldOutSpreads());
        run.put("training_audio", facts.trainingAudio());
        return run;
    }

    static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
