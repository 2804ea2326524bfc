package org.mixingmentor.training.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.internal.runfiles.CalibrationRows;
import org.mixingmentor.training.internal.runfiles.RunReader;
import org.mixingmentor.training.internal.runfiles.RunRecords;
import org.mixingmentor.training.internal.runfiles.RunRemoval;

/**
 * The runs of a dataset folder: complete ones, those at work, those that wait, and those whose process ended. Needs no open
 * dataset, takes no lock, and writes nothing but to forget.
 */
public final class Runs {
    private final Path runs;

    private Runs(Path runs) {
        this.runs = runs;
    }

    /** The runs under {@code .mentor/runs} of a dataset folder, there or not. */
    public static Runs of(Path dataset) {
        return new Runs(dataset.resolve(".mentor").resolve("runs"));
    }

    /**
     * Reads a run with its model.
     *
     * @param folder of the run
     * @throws TrainingException when the folder is not a whole run
     */
    public static Run open(Path folder) throws IOException {
        return RunReader.read(folder);
    }

    /** The folders of the trainings that are complete, the oldest first; none where there is no such folder. */
    public static List<Path> complete(Path runs) throws IOException {
        return RunReader.list(runs);
    }

    /**
     * Some of the chunks that were learned from, twins' among them: raw fingerprints, row-major, at most 4096.
     *
     * @throws TrainingException when the folder has lost them, or never had any
     */
    public static float[] calibration(Run run) throws IOException {
        return CalibrationRows.read(run.folder());
    }

    /** The learning curve, as far as it goes, by network and epoch. */
    public static List<CurvePoint> curve(RunRecord run) throws IOException {
        return RunRecords.curve(run.folder());
    }

    /**
     * The stems that the scores are made of, in their order. None for a run that is not complete or that an earlier
     * version made.
     */
    public static List<ScoredStem> stems(RunRecord run) throws IOException {
        return RunRecords.stems(run.folder());
    }

    Path folder() {
        return runs;
    }

    /** All of them, the oldest first; what is no run is left out. */
    public List<RunRecord> list() throws IOException {
        return RunRecords.list(runs);
    }

    /**
     * One of them.
     *
     * @param id a run's, or {@code latest} for the last complete one
     * @throws TrainingException naming the last one there is, if there is no such run
     */
    public RunRecord find(String id) throws IOException {
        List<RunRecord> all = list();
        List<RunRecord> complete = all.stream().filter(RunRecord::isComplete).toList();
        if (id.equals("latest") && !complete.isEmpty()) {
            return complete.get(complete.size() - 1);
        }
        for (RunRecord run : all) {
            if (run.id().equals(id)) {
                return run;
            }
        }
        throw new TrainingException("There is no run " + id + " in " + runs
                + (all.isEmpty()
                        ? ": train first."
                        : "; the last one there is " + all.get(all.size() - 1).id() + "."));
    }

    /**
     * Deletes a run, complete or one that nobody is at.
     *
     * @throws TrainingException when a process is at it, or will be
     */
    public void forget(RunRecord run) throws IOException {
        RunRemoval.forget(run.folder());
    }
}
