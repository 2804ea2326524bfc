package org.mixingmentor.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.Dataset;
import org.mixingmentor.training.spi.Learner;

/**
 * Trainings one after the other, behind whoever does something else meanwhile: on a daemon thread,
 * one processor left alone. Each reads its dataset by itself, so that nobody needs to keep it open. When the process ends,
 * the one at work is left as interrupted. Any number of threads.
 */
public final class TrainingQueue {
    private static final String THREADS = "threads";

    private final AudioFiles audio;
    private final List<QueuedTraining> trainings = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "training");
        thread.setDaemon(true);
        return thread;
    });

    public TrainingQueue(AudioFiles audio) {
        this.audio = audio;
    }

    /**
     * Adds a training.
     *
     * @param dataset folder, scanned
     * @param replaces an interrupted run that is forgotten once this one is complete
     */
    public QueuedTraining add(Path dataset, Learner learner, TrainingSettings settings, Optional<RunRecord> replaces) {
        QueuedTraining training = new QueuedTraining(dataset, learner.name(), leavingOneProcessor(learner, settings));
        synchronized (trainings) {
            trainings.add(training);
        }
        worker.execute(() -> run(training, learner, replaces));
        fire();
        return training;
    }

    /** All that were added and not removed, in their order. */
    public List<QueuedTraining> trainings() {
        synchronized (trainings) {
            return List.copyOf(trainings);
        }
    }

    /** Removes those that are over. */
    public void removeOver() {
        synchronized (trainings) {
            trainings.removeIf(training -> training.now().state().isOver());
        }
        fire();
    }

    /** Called when one is added, begun, over or removed; on any thread. */
    public void addChangeListener(Runnable listener) {
        listeners.add(listener);
    }

    private void run(QueuedTraining training, Learner learner, Optional<RunRecord> replaces) {
        if (!training.begin()) {
            fire();
            return;
        }
        fire();
        try (Dataset dataset = Dataset.openReadOnly(training.dataset())) {
            Run run = new TrainingJob(dataset, audio, learner).run(training.settings(), training.progress());
            if (replaces.isPresent()) {
                Runs.of(training.dataset()).forget(replaces.get());
            }
            training.done(run.folder());
        } catch (CancellationException e) {
            training.cancelled();
        } catch (IOException e) {
            training.failed(e.getMessage() == null ? e.toString() : e.getMessage());
        } catch (RuntimeException | Error e) {
            training.failed("The training failed (" + e + "): this should not happen, send us this sentence.");
        } finally {
            fire();
        }
    }

    private void fire() {
        listeners.forEach(Runnable::run);
    }

    /** What a model is does not depend on the number of threads; how smoothly all else goes meanwhile does. */
    private static TrainingSettings leavingOneProcessor(Learner learner, TrainingSettings settings) {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        TrainingSettings fewer = settings.withThreads(Math.min(threads, settings.threads()));
        Map<String, String> own = new TreeMap<>(settings.learnerSettings());
        boolean all = own.getOrDefault(THREADS, "0").equals("0");
        boolean known =
                learner.settings().stream().anyMatch(setting -> setting.name().equals(THREADS));
        if (known && all) {
            own.put(THREADS, Integer.toString(threads));
        }
        return fewer.withLearnerSettings(own);
    }
}
