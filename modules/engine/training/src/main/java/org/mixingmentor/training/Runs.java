package org.mixingmentor.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mixingmentor.training.internal.runs.RunRecords;
import org.mixingmentor.training.internal.runs.RunRemoval;

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
