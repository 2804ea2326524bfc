package org.mixingmentor.training.internal.runs;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingException;
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
    private static final String OWNER = "owner";
    private static final String PART = ".part";
    private static final String WAITING = ".waiting";
    private static final String FORGOTTEN = ".forgotten";
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
        return underFreeId(asked, id -> {
            RunFolder folder = new RunFolder(runs, id, asked);
            return folder.isFree() && create(folder.part, asked) ? folder : null;
        });
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
            RunFolder folder = new RunFolder(runs, id, asked);
            if (!folder.isFree() || Files.exists(folder.part)) {
                return null;
            }
            Files.move(waiting, folder.part, StandardCopyOption.ATOMIC_MOVE);
            return folder;
        });
    }

    /** Writes down that a training waits for its turn in this process; returns where. */
    public static Path waiting(Path runs, RunSettings asked) throws IOException {
        Files.createDirectories(runs);
        return underFreeId(asked, id -> {
            Path folder = runs.resolve("." + id + WAITING);
            return create(folder, asked) ? folder : null;
        });
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

    private boolean isFree() {
        return !Files.exists(runs.resolve(id));
    }

    private static boolean create(Path folder, RunSettings asked) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            return false;
        }
        write(folder.resolve(OWNER), owner(ProcessHandle.current()));
        settle(folder, asked);
        return true;
    }

    private static void settle(Path folder, RunSettings asked) throws IOException {
        Path half = folder.resolve(SETTINGS + PART);
        write(half, SettingsJson.write(asked));
        Files.move(half, folder.resolve(SETTINGS), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Removes what trainings left whose process is gone and of which not even what was asked for is known; returns their
     * IDs.
     */
    public static List<String> clearAbandoned(Path runs) throws IOException {
        List<String> cleared = new ArrayList<>();
        for (Path folder : children(runs)) {
            String name = folder.getFileName().toString();
            if (name.endsWith(FORGOTTEN)) {
                delete(folder);
            } else if (isUnfinished(name) && !isAlive(folder) && !Files.exists(folder.resolve(SETTINGS))) {
                delete(folder);
                cleared.add(id(name));
            }
        }
        return cleared;
    }

    /**
     * Deletes a run's folder, out of sight first, so that no half of it is ever listed.
     *
     * @throws TrainingException when a process is at it
     */
    public static void forget(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        if (isUnfinished(name) && isAlive(folder)) {
            throw new TrainingException("The run " + id(name) + (isPart(name) ? " is at work" : " waits for its turn")
                    + ": cancel it first.");
        }
        delete(folder, name);
    }

    /** Takes back what {@link #waiting} wrote. */
    public static void withdraw(Path waiting) throws IOException {
        delete(waiting, waiting.getFileName().toString());
    }

    private static void delete(Path folder, String name) throws IOException {
        Path hidden = folder.resolveSibling("." + id(name) + FORGOTTEN);
        Files.move(folder, hidden, StandardCopyOption.ATOMIC_MOVE);
        delete(hidden);
    }

    /** Whether a folder of this name holds a run that is not complete. */
    static boolean isUnfinished(String name) {
        return isPart(name) || isWaiting(name);
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

    /** Whether the process that began this run is still there. */
    static boolean isAlive(Path folder) throws IOException {
        return alive(folder.resolve(OWNER));
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
        Files.delete(part.resolve(OWNER));
        Path folder = runs.resolve(id);
        Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        return folder;
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(part)) {
            delete(part);
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

    /** Process number and start: a number alone may come back. */
    private static String owner(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static boolean alive(Path owner) throws IOException {
        if (!Files.exists(owner)) {
            return false;
        }
        String text = Files.readString(owner, StandardCharsets.UTF_8);
        try {
            return ProcessHandle.of(Long.parseLong(text.substring(0, text.indexOf(' '))))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> owner(process).equals(text))
                    .isPresent();
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
