package org.mixingmentor.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mixingmentor.training.internal.runs.CalibrationRows;
import org.mixingmentor.training.internal.runs.RunReader;

/**
 * A training that is complete, with its folder {@code .mentor/runs/ID/{run.json, model.bin, scores.json, curve.jsonl,
 * calibration.f32}}.
 *
 * @param folder of the run; its name is the run's ID
 * @param model what was learned
 * @param facts what a brain must know beside it
 * @param scores on the test songs
 * @param curve the learning curve, by network and epoch
 * @param notes sentences on what the user should know: stems left out, songs lent to a split, targets and memory
 */
public record Run(
        Path folder,
        TrainedModel model,
        TrainingFacts facts,
        Scores scores,
        List<CurvePoint> curve,
        List<String> notes) {
    /** The run's ID: the name of its folder. */
    public String id() {
        return folder.getFileName().toString();
    }

    /**
     * Some of the chunks that were learned from, twins' among them: raw fingerprints, row-major, at most 4096.
     *
     * @throws TrainingException when the folder has lost them, or never had any
     */
    public float[] calibration() throws IOException {
        return CalibrationRows.read(folder);
    }

    /**
     * Reads a run back.
     *
     * @throws TrainingException when the folder is not a whole run
     */
    public static Run open(Path folder) throws IOException {
        return RunReader.read(folder);
    }

    /** The folders of the complete runs, the oldest first; none where there is no such folder. */
    public static List<Path> list(Path runs) throws IOException {
        return RunReader.list(runs);
    }
}
