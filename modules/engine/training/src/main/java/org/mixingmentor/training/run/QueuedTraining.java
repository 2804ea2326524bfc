package org.mixingmentor.training.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.RemainingTime;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.TrainingSettings;

/** A training in a {@link TrainingQueue}: what is asked for, and how far it has come. Any number of threads. */
public final class QueuedTraining {
    private final Path dataset;
    private final String learner;
    private final TrainingSettings settings;
    private final int folds;
    private final List<CurvePoint> curve = new ArrayList<>();
    private final RemainingTime remaining = new RemainingTime(new Following());
    private final Consumer<QueuedTraining> withdrawn;
    private volatile boolean cancelled;
    private State state = State.WAITING;
    private Optional<Path> waiting = Optional.empty();
    private Optional<Path> run = Optional.empty();
    private String problem = "";

    /** How far it has come. */
    public enum State {
        WAITING,
        RUNNING,
        /** There is a run. */
        DONE,
        /** As asked for: there is no run. */
        CANCELLED,
        /** There is no run; {@link Now#problem} says why. */
        FAILED;

        /** Whether nothing more will come of it. */
        public boolean isOver() {
            return this != WAITING && this != RUNNING;
        }
    }

    /**
     * One moment of it.
     *
     * @param step what is done at present: "twins to learn from", "learning", "scoring"; "" before it is begun
     * @param share of the step, 0 to 1; empty where not known
     * @param remaining of the step; empty where not known
     * @param curve as far as it has come, in the order in which its points came
     * @param run the folder of the run, once it is done
     * @param problem a sentence when it failed, else ""
     */
    public record Now(
            State state,
            String step,
            Optional<Double> share,
            Optional<Duration> remaining,
            List<CurvePoint> curve,
            Optional<Path> run,
            String problem) {}

    /** @param withdrawn called when it was cancelled before its turn came */
    QueuedTraining(
            Path dataset, String learner, TrainingSettings settings, int folds, Consumer<QueuedTraining> withdrawn) {
        this.folds = folds;
        this.withdrawn = withdrawn;
        this.dataset = dataset;
        this.learner = learner;
        this.settings = settings;
    }

    /** The dataset folder. */
    public Path dataset() {
        return dataset;
    }

    /** The learner's name. */
    public String learner() {
        return learner;
    }

    /** What is asked for. */
    public TrainingSettings settings() {
        return settings;
    }

    /** Of a cross-validation; 0 for a training. */
    public int folds() {
        return folds;
    }

    /** How far it has come. */
    public synchronized Now now() {
        boolean running = state == State.RUNNING;
        return new Now(
                state,
                running ? remaining.step() : "",
                running ? remaining.share() : Optional.empty(),
                running ? remaining.ofStep() : Optional.empty(),
                List.copyOf(curve),
                run,
                problem);
    }

    /** Asks it to stop: at once while it waits, within an epoch while it learns. */
    public void cancel() {
        boolean waited;
        synchronized (this) {
            cancelled = true;
            waited = state == State.WAITING;
            state = waited ? State.CANCELLED : state;
        }
        if (waited) {
            withdrawn.accept(this);
        }
    }

    /** It is written down there. */
    synchronized void waits(Path folder) {
        waiting = Optional.of(folder);
    }

    synchronized Optional<Path> waiting() {
        return waiting;
    }

    TrainingProgress progress() {
        return remaining;
    }

    /** False when it was cancelled before its turn came. */
    synchronized boolean begin() {
        if (state != State.WAITING) {
            return false;
        }
        state = State.RUNNING;
        return true;
    }

    synchronized void done(Path folder) {
        state = State.DONE;
        run = Optional.of(folder);
    }

    synchronized void cancelled() {
        state = State.CANCELLED;
    }

    synchronized void failed(String sentence) {
        state = State.FAILED;
        problem = sentence;
    }

    private final class Following implements TrainingProgress {
        @Override
        public void learned(CurvePoint point) {
            synchronized (QueuedTraining.this) {
                curve.add(point);
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
