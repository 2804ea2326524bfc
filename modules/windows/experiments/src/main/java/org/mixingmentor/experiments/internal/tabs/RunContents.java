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
import org.mixingmentor.training.run.RunDiffs;
import org.mixingmentor.training.run.Runs;
import org.mixingmentor.workbench.Look;

/**
 * All that the tabs show of one run, or of several side by side, read from the runs' folders.
 *
 * @param curves by run
 * @param scored by run
 */
record RunContents(
        RunDiff comparison, List<List<CurvePoint>> curves, List<RunDiff.Stem> stems, List<List<ScoredStem>> scored) {
    /** More than this nobody tells apart. */
    static final int MOST = 5;

    /** @param defaults of the learners' settings, by learner and setting */
    static RunContents read(List<RunRecord> runs, Map<String, Map<String, String>> defaults) throws IOException {
        RunDiff comparison = RunDiffs.of(runs, defaults);
        List<List<CurvePoint>> curves = new ArrayList<>();
        List<List<ScoredStem>> scored = new ArrayList<>();
        for (RunRecord run : runs) {
            curves.add(Runs.curve(run));
            scored.add(Runs.stems(run));
        }
        return new RunContents(comparison, curves, RunDiffs.stems(runs), scored);
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

    /**
     * What is shown, as HTML: of one run its state, of several how far they can be compared.
     *
     * @param selected how many are, of which only the first {@value #MOST} are shown
     */
    String heading(int selected) {
        List<RunRecord> runs = runs();
        String faint = Look.hex(Look.faintText());
        if (runs.size() == 1) {
            RunRecord run = runs.get(0);
            return "<html><b>" + RunWords.escaped(run.id()) + "</b> &nbsp; <font color='" + faint + "'>"
                    + RunWords.escaped(sentence(run)) + "</font></html>";
        }
        String differ = comparison.differingSettings().isEmpty()
                ? "the same settings"
                : comparison.differingSettings().size() + " settings differ";
        return "<html><b>" + runs.size() + " runs side by side</b>"
                + (selected > MOST ? " (the first " + MOST + " of " + selected + ")" : "") + " &nbsp; <font color='"
                + faint + "'>" + differ + ", "
                + (comparison.isOfOneDataset()
                        ? comparison.isScoredAlike()
                                ? "the same data"
                                : "the same data, <b>but scored on different stems</b>"
                        : "<b>different data: scores are not of the same stems</b>")
                + "</font></html>";
    }

    private static String sentence(RunRecord run) {
        return switch (run.state()) {
            case RUNNING -> "is at work; its scores come when it is complete";
            case INTERRUPTED -> "was interrupted: its process ended before it did. Run it again, or delete it";
            case WAITING -> run.owned()
                    ? "waits for the trainings before it"
                    : "still waits: its process ended before its turn came. Run it again, or delete it";
            case COMPLETE -> run.scores()
                    .map(scores -> scores.songs() + " songs, " + scores.stems() + " stems and twins scored, "
                            + scores.peaks() + " EQ peaks to find")
                    .orElse("");
        };
    }
}
