package org.mixingmentor.training.internal.runfiles;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.internal.json.RunJson;

/** Reads what runs' folders tell, without their models and without what only a brain needs. */
public final class RunRecords {
    private RunRecords() {}

    /** All of them, the oldest first. */
    public static List<RunRecord> list(Path runs) throws IOException {
        List<RunRecord> records = new ArrayList<>();
        for (Path folder : RunNames.children(runs)) {
            read(folder).ifPresent(records::add);
        }
        records.sort(Comparator.comparing(RunRecord::id));
        return List.copyOf(records);
    }

    /** The curve as far as it is written, by network and epoch. */
    public static List<CurvePoint> curve(Path folder) throws IOException {
        List<CurvePoint> curve = new ArrayList<>();
        for (String line : lines(folder.resolve(RunNames.CURVE))) {
            try {
                curve.add(point(line));
            } catch (RuntimeException e) {
                // The last line of a curve that is being written, or was when its process ended.
                break;
            }
        }
        curve.sort(Comparator.comparingInt(CurvePoint::member).thenComparingInt(CurvePoint::epoch));
        return List.copyOf(curve);
    }

    /** The scored stems; none where they were not kept. */
    public static List<ScoredStem> stems(Path folder) throws IOException {
        return lines(folder.resolve(RunNames.STEMS)).stream()
                .map(line -> RunJson.read(line, StemLine.class).scored())
                .toList();
    }

    /** Empty for what is no run, or goes away while it is read. */
    private static Optional<RunRecord> read(Path folder) {
        String name = folder.getFileName().toString();
        try {
            return RunNames.isUnfinished(name) ? begun(folder, name) : complete(folder, name);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<RunRecord> begun(Path folder, String name) throws IOException {
        boolean owned = RunOwner.isAlive(folder);
        RunRecord.State state = RunNames.isWaiting(name)
                ? RunRecord.State.WAITING
                : owned ? RunRecord.State.RUNNING : RunRecord.State.INTERRUPTED;
        RunSettings settings =
                read(folder.resolve(RunNames.SETTINGS), SettingsFile.class).settings();
        return Optional.of(new RunRecord(folder, RunNames.id(name), state, owned, settings, Optional.empty()));
    }

    private static Optional<RunRecord> complete(Path folder, String name) throws IOException {
        if (name.startsWith(".")) {
            return Optional.empty();
        }
        boolean training = Files.exists(folder.resolve(RunNames.RUN));
        Path file = folder.resolve(training ? RunNames.RUN : RunNames.CROSS_VALIDATION);
        Path asked = folder.resolve(RunNames.SETTINGS);
        RunSettings settings =
                read(Files.exists(asked) ? asked : file, SettingsFile.class).settings();
        Scores scores = read(folder.resolve(RunNames.SCORES), Scores.class);
        RunRecord.Outcome outcome = read(file, RunHead.class).outcome(scores);
        return Optional.of(
                new RunRecord(folder, name, RunRecord.State.COMPLETE, false, settings, Optional.of(outcome)));
    }

    /** A line of the curve; earlier versions did not say how many members there are. */
    static CurvePoint point(String line) {
        CurvePoint point = RunJson.read(line, CurvePoint.class);
        return new CurvePoint(
                point.member(),
                Math.max(point.members(), point.member() + 1),
                point.epoch(),
                point.epochs(),
                point.trainingLoss(),
                point.validationLoss(),
                point.validationMaeDb());
    }

    private static <T> T read(Path file, Class<T> type) throws IOException {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return RunJson.read(text, type);
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return text(file).lines().filter(line -> !line.isBlank()).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
