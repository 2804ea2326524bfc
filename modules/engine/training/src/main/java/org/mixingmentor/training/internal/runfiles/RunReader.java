package org.mixingmentor.training.internal.runfiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingFacts;
import org.mixingmentor.training.internal.json.RunJson;
import org.mixingmentor.training.internal.learn.tribuo.TribuoModel;

/** Reads runs back. */
public final class RunReader {
    private RunReader() {}

    /** The folders of complete runs, by name, which begins with the time. */
    public static List<Path> list(Path runs) throws IOException {
        return RunNames.children(runs).stream()
                .filter(folder -> !folder.getFileName().toString().startsWith("."))
                .filter(folder -> Files.exists(folder.resolve(RunNames.RUN)))
                .toList();
    }

    /**
     * Reads a run.
     *
     * @throws TrainingException when the folder is not a whole run
     */
    public static Run read(Path folder) throws IOException {
        try {
            String run = text(folder.resolve(RunNames.RUN));
            return new Run(
                    folder,
                    TribuoModel.read(folder.resolve(RunNames.MODEL)),
                    RunJson.read(run, TrainingFacts.class),
                    RunJson.read(text(folder.resolve(RunNames.SCORES)), Scores.class),
                    text(folder.resolve(RunNames.CURVE))
                            .lines()
                            .filter(line -> !line.isBlank())
                            .map(RunRecords::point)
                            .toList(),
                    RunJson.read(run, RunHead.class).notes());
        } catch (TrainingException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new TrainingException(
                    folder + " is not a whole training run: name a folder under .mentor/runs, or train again.", e);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
