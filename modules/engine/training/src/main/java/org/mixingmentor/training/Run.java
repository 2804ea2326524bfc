package org.mixingmentor.training;

import java.nio.file.Path;
import java.util.List;

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
}
