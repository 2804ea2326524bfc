package org.mixingmentor.experiments.internal.queue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.run.RunDiffs;
import org.mixingmentor.training.run.TrainingQueue;
import org.mixingmentor.training.spi.Learner;
import org.openide.util.Lookup;

/** What the windows of the role share: the queue of trainings, the learners to choose from, the run to be shown. */
public final class Trainings {
    private static final class Holder {
        private static final Trainings CURRENT = ofProcess();
    }

    private final TrainingQueue queue;
    private final List<Learner> learners;
    private final List<Consumer<String>> showing = new CopyOnWriteArrayList<>();

    /** @param learners in the order in which they want to stand, at least one */
    public Trainings(TrainingQueue queue, List<Learner> learners) {
        this.queue = queue;
        this.learners = List.copyOf(learners);
    }

    /** The one of this process: it goes on whether windows are open or not. */
    public static Trainings current() {
        return Holder.CURRENT;
    }

    private static Trainings ofProcess() {
        return new Trainings(
                new TrainingQueue(AudioFiles.fromLookup()),
                List.copyOf(Lookup.getDefault().lookupAll(Learner.class)));
    }

    /** The trainings that wait, are at work or have just ended. */
    public TrainingQueue queue() {
        return queue;
    }

    /**
     * Adds a training with the very settings of a run that nobody is at, which it replaces.
     *
     * @param dataset folder of the run
     * @return why it cannot be, as a sentence; empty where it was added
     */
    public Optional<String> again(Path dataset, RunRecord run) {
        String name = run.settings().learner();
        Optional<Learner> learner = learner(name);
        learner.ifPresent(own -> queue.add(
                dataset, own, run.settings().training(), run.settings().folds(), Optional.of(run)));
        return learner.isPresent()
                ? Optional.empty()
                : Optional.of("There is no learner " + name + " here to run it with.");
    }

    /** In the order in which they want to stand. */
    public List<Learner> learners() {
        return learners;
    }

    /** The learner of a name. */
    public Optional<Learner> learner(String name) {
        return learners.stream().filter(learner -> learner.name().equals(name)).findFirst();
    }

    /** By learner and setting. */
    public Map<String, Map<String, String>> defaults() {
        return RunDiffs.defaults(learners);
    }

    /** Shows a run that has just come where runs are shown. */
    public void show(String id) {
        showing.forEach(listener -> listener.accept(id));
    }

    /** Adds a listener to the runs that are to be shown. */
    public void onShow(Consumer<String> listener) {
        showing.add(listener);
    }
}
