package org.mixingmentor.training.internal.runfiles;

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
import java.util.function.Function;
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
import org.mixingmentor.training.internal.json.RunJson;
import org.mixingmentor.training.internal.learn.tribuo.TribuoModel;

/**
 * A run's folder while it is made: {@code .ID.part}, with the number of the process that makes it, renamed to {@code ID}
 * when all is in it. Closing one that was not completed removes it. A training that waits for its turn has a folder
 * {@code .ID.waiting}, which is renamed to {@code .ID.part} when its turn comes.
 */
public final class RunFolder implements AutoCloseable {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private final Path runs;
    private final String id;
    private final Path part;
    private final RunSettings asked;

    private RunFolder(Path runs, String id, RunSettings asked) {
        this.runs = runs;
        this.id = id;
        this.asked = asked;
        part = runs.resolve("." + id + RunNames.PART);
    }

    /**
     * Begins a run under a new ID: the time, the genre and the instruments. What was asked for is on disk when this
     * returns.
     */
    public static RunFolder begin(Path runs, RunSettings asked) throws IOException {
        Files.createDirectories(runs);
        return underFreeId(asked, id -> create(runs, id, RunNames.PART, asked) ? new RunFolder(runs, id, asked) : null);
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
        return underFreeId(
                asked,
                id -> create(runs, id, RunNames.WAITING, asked) ? runs.resolve("." + id + RunNames.WAITING) : null);
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
        return Stream.of("." + id + RunNames.WAITING, "." + id + RunNames.PART, id)
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
        Path fresh = Files.createDirectory(
                runs.resolve(RunNames.NEW + ProcessHandle.current().pid() + "-" + UUID.randomUUID()));
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
        Path half = folder.resolve(RunNames.SETTINGS + RunNames.PART);
        write(half, RunJson.write(SettingsFile.of(asked)) + "\n");
        Files.move(half, folder.resolve(RunNames.SETTINGS), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Adds a point to the curve, for those who look on from elsewhere; at the end it is written again, in order. */
    public void learned(CurvePoint point) {
        try {
            Files.writeString(
                    part.resolve(RunNames.CURVE),
                    RunJson.write(point) + "\n",
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
            TrainedModel model,
            TrainingFacts facts,
            Scores scores,
            List<ScoredStem> scored,
            List<CurvePoint> curve,
            RunNotes notes)
            throws IOException {
        write(part.resolve(RunNames.STEMS), lines(scored, StemLine::of));
        TribuoModel.of(model, facts.learner()).write(part.resolve(RunNames.MODEL));
        write(part.resolve(RunNames.SCORES), RunJson.write(scores) + "\n");
        write(part.resolve(RunNames.CURVE), lines(curve, point -> point));
        write(part.resolve(RunNames.RUN), RunJson.write(document(model, facts, notes)) + "\n");
        Path folder = named();
        return new Run(folder, model, facts, scores, curve, List.copyOf(notes.sentences()));
    }

    /** Writes texts by file name and gives the folder its name: for what is no run, but stands beside runs. */
    public Path complete(Map<String, String> texts, List<ScoredStem> scored) throws IOException {
        write(part.resolve(RunNames.STEMS), lines(scored, StemLine::of));
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
        run.put("begun", asked.begun());
        run.put("finished", Instant.now().truncatedTo(ChronoUnit.SECONDS));
        run.put("genre", facts.genre());
        run.put("instruments", facts.instruments());
        run.put("learner", facts.learner());
        run.put("learner_settings", settings.learnerSettings());
        run.put("twins", settings.twins());
        run.put("scoring_twins", settings.scoringTwins());
        run.put("augment", settings.augment());
        run.put("base", settings.base());
        run.put("seed", settings.seed());
        run.put("chunks", notes.chunks());
        run.put("targets", notes.targets());
        run.put("memory", notes.bound());
        run.put("notes", notes.sentences());
        run.put("dataset_hash", facts.datasetHash());
        run.put("flaw_types", model.flawTypes());
        run.put("flaw_thresholds", facts.flawThresholds());
        run.put("provenance", JsonParser.parseString(model.provenance()));
        run.put("gold", facts.gold());
        run.put("training_stems", facts.trainingStems());
        run.put("held_out_stems", facts.heldOutStems());
        run.put("held_out_spreads_db", facts.heldOutSpreads());
        run.put("held_out_trials", facts.heldOutTrials());
        run.put("training_audio", facts.trainingAudio());
        return run;
    }

    private static <T> String lines(List<T> values, Function<T, Object> form) {
        StringBuilder lines = new StringBuilder();
        values.forEach(value -> lines.append(RunJson.write(form.apply(value))).append('\n'));
        return lines.toString();
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
