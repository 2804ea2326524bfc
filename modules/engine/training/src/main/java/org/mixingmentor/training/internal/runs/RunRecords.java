package org.mixingmentor.training.internal.runs;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;

/** Reads what runs' folders tell, without their models and without what only a brain needs. */
public final class RunRecords {
    /** The large fields of run.json. */
    private static final Set<String> MATERIAL =
            Set.of("gold", "training_stems", "held_out_stems", "held_out_spreads_db", "training_audio");

    private RunRecords() {}

    /** All of them, the oldest first. */
    public static List<RunRecord> list(Path runs) throws IOException {
        List<RunRecord> records = new ArrayList<>();
        for (Path folder : RunFolder.children(runs)) {
            read(folder).ifPresent(records::add);
        }
        records.sort(Comparator.comparing(RunRecord::id));
        return List.copyOf(records);
    }

    /** The curve as far as it is written, by network and epoch. */
    public static List<CurvePoint> curve(Path folder) throws IOException {
        List<CurvePoint> curve = new ArrayList<>();
        for (String line : lines(folder.resolve(RunFolder.CURVE))) {
            try {
                curve.add(CurveJson.read(line));
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
        return lines(folder.resolve(RunFolder.STEMS)).stream()
                .map(StemsJson::read)
                .toList();
    }

    /** Empty for what is no run, or goes away while it is read. */
    private static Optional<RunRecord> read(Path folder) {
        String name = folder.getFileName().toString();
        try {
            return RunFolder.isUnfinished(name) ? begun(folder, name) : complete(folder, name);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<RunRecord> begun(Path folder, String name) throws IOException {
        boolean owned = RunOwner.isAlive(folder);
        RunRecord.State state = RunFolder.isWaiting(name)
                ? RunRecord.State.WAITING
                : owned ? RunRecord.State.RUNNING : RunRecord.State.INTERRUPTED;
        RunSettings settings = SettingsJson.read(text(folder.resolve(RunFolder.SETTINGS)));
        return Optional.of(new RunRecord(folder, RunFolder.id(name), state, owned, settings, Optional.empty()));
    }

    private static Optional<RunRecord> complete(Path folder, String name) throws IOException {
        if (name.startsWith(".")) {
            return Optional.empty();
        }
        boolean training = Files.exists(folder.resolve(RunFolder.RUN));
        JsonObject run = fields(folder.resolve(training ? RunFolder.RUN : RunFolder.CROSS_VALIDATION));
        Path asked = folder.resolve(RunFolder.SETTINGS);
        RunSettings settings = SettingsJson.read(Files.exists(asked) ? text(asked) : run.toString());
        Scores scores = Scores.fromJson(text(folder.resolve(RunFolder.SCORES)));
        return Optional.of(new RunRecord(
                folder, name, RunRecord.State.COMPLETE, false, settings, Optional.of(outcome(run, scores))));
    }

    private static RunRecord.Outcome outcome(JsonObject run, Scores scores) {
        Map<String, Double> thresholds = new LinkedHashMap<>();
        if (run.has("flaw_thresholds")) {
            List<JsonElement> values = run.getAsJsonArray("flaw_thresholds").asList();
            List<JsonElement> flaws = run.getAsJsonArray("flaw_types").asList();
            for (int i = 0; i < flaws.size(); i++) {
                thresholds.put(flaws.get(i).getAsString(), values.get(i).getAsDouble());
            }
        }
        Map<String, Integer> targets = new TreeMap<>();
        if (run.has("targets")) {
            run.getAsJsonObject("targets").asMap().forEach((rule, count) -> targets.put(rule, count.getAsInt()));
        }
        return new RunRecord.Outcome(
                Instant.parse(run.get("finished").getAsString()),
                List.copyOf(scores.byInstrument().keySet()),
                run.has("chunks") ? run.get("chunks").getAsInt() : 0,
                targets,
                thresholds,
                run.getAsJsonArray("notes").asList().stream()
                        .map(JsonElement::getAsString)
                        .toList(),
                run.has("provenance") ? run.get("provenance").toString() : "{}",
                scores);
    }

    /** The fields of an object but for the large ones. */
    private static JsonObject fields(Path file) throws IOException {
        JsonObject fields = new JsonObject();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                JsonReader reader = new JsonReader(text)) {
            reader.beginObject();
            while (reader.hasNext()) {
                String name = reader.nextName();
                if (MATERIAL.contains(name)) {
                    reader.skipValue();
                } else {
                    fields.add(name, JsonParser.parseReader(reader));
                }
            }
            reader.endObject();
        }
        return fields;
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
