package org.mixingmentor.experiments;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.training.RunDiff;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.TrainingQueue;
import org.mixingmentor.training.spi.Learner;
import org.mixingmentor.workbench.Failures;
import org.openide.util.Lookup;

/** What there is one of: the queue of trainings, and the learners to choose from. */
final class Trainings {
    private static final class Holder {
        private static final TrainingQueue QUEUE = new TrainingQueue(AudioFiles.fromLookup());
        private static final List<Learner> LEARNERS = registered();
    }

    private Trainings() {}

    /** Goes on whether windows are open or not. */
    static TrainingQueue queue() {
        return Holder.QUEUE;
    }

    /**
     * Adds a training with the very settings of a run that nobody is at, which it replaces.
     *
     * @param dataset folder of the run
     */
    static void again(Path dataset, RunRecord run) {
        String name = run.settings().learner();
        learner(name)
                .ifPresentOrElse(
                        learner -> queue().add(
                                        dataset,
                                        learner,
                                        run.settings().training(),
                                        run.settings().folds(),
                                        Optional.of(run)),
                        () -> Failures.show("Run Again", "There is no learner " + name + " here to run it with."));
    }

    /** In the order in which they want to stand. */
    static List<Learner> learners() {
        return Holder.LEARNERS;
    }

    static Optional<Learner> learner(String name) {
        return Holder.LEARNERS.stream()
                .filter(learner -> learner.name().equals(name))
                .findFirst();
    }

    /** By learner and setting. */
    static Map<String, Map<String, String>> defaults() {
        return RunDiff.defaults(Holder.LEARNERS);
    }

    private static List<Learner> registered() {
        return List.copyOf(Lookup.getDefault().lookupAll(Learner.class));
    }
}
