package org.mixingmentor.training.internal.runs;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingFacts;
import org.mixingmentor.training.internal.tribuo.TribuoModel;

/** Reads runs back. */
public final class RunReader {
    private RunReader() {}

    /** The folders of complete runs, by name, which begins with the time. */
    public static List<Path> list(Path runs) throws IOException {
        return RunFolder.children(runs).stream()
                .filter(folder -> !folder.getFileName().toString().startsWith("."))
                .filter(folder -> Files.exists(folder.resolve(RunFolder.RUN)))
                .toList();
    }

    /**
     * Reads a run.
     *
     * @throws TrainingException when the folder is not a whole run
     */
    public static Run read(Path folder) throws IOException {
        try {
            JsonObject run =
                    JsonParser.parseString(text(folder.resolve(RunFolder.RUN))).getAsJsonObject();
            List<CurvePoint> curve = text(folder.resolve(RunFolder.CURVE))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(CurveJson::read)
                    .toList();
            return new Run(
                    folder,
                    TribuoModel.read(folder.resolve(RunFolder.MODEL)),
                    facts(run),
                    Scores.fromJson(text(folder.resolve(RunFolder.SCORES))),
                    curve,
                    list(run, "notes", JsonElement::getAsString));
        } catch (TrainingException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new TrainingException(
                    folder + " is not a whole training run: name a folder under .mentor/runs, or train again.", e);
        }
    }

    private static TrainingFacts facts(JsonObject run) {
        return new TrainingFacts(
                run.get("genre").getAsString(),
                list(run, "instruments", JsonElement::getAsString),
                run.get("learner").getAsString(),
                FactsJson.gold(run.getAsJsonObject("gold")),
                FactsJson.matrices(run.getAsJsonArray("training_stems")),
                FactsJson.matrices(run.getAsJsonArray("held_out_stems")),
                run.has("held_out_spreads_db") ? list(run, "held_out_spreads_db", JsonElement::getAsDouble) : List.of(),
                list(run, "flaw_thresholds", JsonElement::getAsDouble),
                list(run, "training_audio", JsonElement::getAsString),
                run.get("dataset_hash").getAsString());
    }

    private static <T> List<T> list(JsonObject object, String name, Function<JsonElement, T> form) {
        List<T> values = new ArrayList<>();
        object.getAsJsonArray(name).forEach(element -> values.add(form.apply(element)));
        return values;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
