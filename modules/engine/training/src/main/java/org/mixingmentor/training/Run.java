package org.mixingmentor.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A training that is complete, with its folder {@code .mentor/runs/ID/{run.json, model.bin, scores.json, curve.jsonl}}.
 *
 * @param folder of the run; its name is the run's ID
 * @param model what was learned
 * @param facts what a brain must know beside it
 * @param scores on the test songs
 * @param curve the learning curve
 */
public record Run(Path folder, TrainedModel model, TrainingFacts facts, Scores scores, List<CurvePoint> curve) {
    /** The run's ID: the name of its folder. */
    public String id() {
        return folder.getFileName().toString();
    }

    /**
     * Reads a run back.
     *
     * @throws TrainingException when the folder is not a whole run
     */
    public static Run open(Path folder) throws IOException {
        throw new UnsupportedOperationException("" + folder);
    }
}
