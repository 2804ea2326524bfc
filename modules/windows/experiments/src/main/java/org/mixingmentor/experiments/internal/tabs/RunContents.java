package org.mixingmentor.experiments.internal.tabs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.RunDiff;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.ScoredStem;

/**
 * All that the tabs show of one run, or of several side by side, read from the runs' folders.
 *
 * @param curves by run
 * @param scored by run
 */
record RunContents(
        RunDiff comparison, List<List<CurvePoint>> curves, List<RunDiff.Stem> stems, List<List<ScoredStem>> scored) {
    /** @param defaults of the learners' settings, by learner and setting */
    static RunContents read(List<RunRecord> runs, Map<String, Map<String, String>> defaults) throws IOException {
        RunDiff comparison = RunDiff.of(runs, defaults);
        List<List<CurvePoint>> curves = new ArrayList<>();
        List<List<ScoredStem>> scored = new ArrayList<>();
        for (RunRecord run : runs) {
            curves.add(run.curve());
            scored.add(run.stems());
        }
        return new RunContents(comparison, curves, comparison.stems(), scored);
    }

    List<RunRecord> runs() {
        return comparison.runs();
    }

    /** The run's name where there are others beside it. */
    String name(int run) {
        return runs().size() == 1
                ? "this run"
                : RunWords.time(runs().get(run).settings().begun()).substring(5);
    }
}
