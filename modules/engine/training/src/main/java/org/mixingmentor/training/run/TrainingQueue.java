package org.mixingmentor.training.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.runfiles.RunFolder;
import org.mixingmentor.training.internal.runfiles.RunRemoval;
import org.mixingmentor.training.spi.Learner;

/**
 * Trainings one after the other, behind whoever does something else meanwhile: on a daemon thread,
 * one processor left alone. Each reads its dataset by itself, so that nobody needs to keep it open. What waits is written
 * down among the dataset's runs: when the process ends, the one at work is left as interrupted, the others as waiting.
 * Any number of threads.
 */
public final class TrainingQueue {
    private static final String THREADS = "threads";

    private final AudioFiles audio;
    private final List<QueuedTraining> trainings = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = thread("training");
    private final ExecutorService notes = thread("waiting trainings");

    public TrainingQueue(AudioFiles audio) {
        this.audio = audio;
    }

    /** Adds a training that scores on the test songs; all else as with folds. */
    public QueuedTraining add(Path dataset, Learner learner, TrainingSettings settings, Optional<RunRecord> replaces) {
        return add(dataset, learner, settings, 0, replaces);
    }

    /**
     * Adds a training, or a cross-validation.
     *
     * @param dataset folder, scanned
     * @param folds of a cross-validation, 2 or more; 0 for a training
     * @param replaces a run that nobody is at, which is forgotten: if it was interrupted once this one is complete, if it
     *     waited as soon as this one does
     */
    public QueuedTraining add(
            Path dataset, Learner learner, TrainingSettings settings, int folds, Optional<RunRecord> replaces) {
        QueuedTraining training = new QueuedTraining(
                dataset,
                learner.name(),
                leavingOneProcessor(learner, settings),
                folds,
                own -> notes.execute(() -> {
                    withdraw(own);
                    fire();
                }));
        synchronized (trainings) {
            trainings.add(training);
        }
        notes.execute(() -> enter(training, learner, replaces));
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

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** On the thread of the notes, so that a cancelled training is withdrawn after it was entered, never before. */
    private void enter(QueuedTraining training, Learner learner, Optional<RunRecord> replaces) {
        try {
            // A folder that is gone is not made anew for a note: the training says what is wrong.
            if (Files.isDirectory(training.dataset()) && !training.now().state().isOver()) {
                RunSettings asked = new RunSettings(
                        training.folds() > 0 ? RunSettings.Kind.CROSS_VALIDATION : RunSettings.Kind.TRAINING,
                        training.folds(),
                        learner.name(),
                        training.settings(),
                        "",
                        Instant.now().truncatedTo(ChronoUnit.SECONDS));
                Runs runs = Runs.of(training.dataset());
                training.waits(RunFolder.waiting(runs.folder(), asked));
                if (replaces.isPresent() && replaces.get().state() == RunRecord.State.WAITING) {
                    runs.forget(replaces.get());
                }
            }
            worker.execute(() -> run(training, learner, replaces));
        } catch (IOException e) {
            withdraw(training);
            training.failed(sentence(e));
        }
        fire();
    }

    private static void withdraw(QueuedTraining training) {
        try {
            if (training.waiting().filter(Files::exists).isPresent()) {
                RunRemoval.remove(training.waiting().get());
            }
        } catch (IOException e) {
            // It stays listed as waiting, and can be deleted there.
            return;
        }
    }

    private static String sentence(IOException e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private void run(QueuedTraining training, Learner learner, Optional<RunRecord> replaces) {
        if (!training.begin()) {
            return;
        }
        fire();
        try (Dataset dataset = Dataset.openReadOnly(training.dataset())) {
            Path folder = run(dataset, training, learner);
            if (replaces.isPresent() && replaces.get().state() != RunRecord.State.WAITING) {
                Runs.of(training.dataset()).forget(replaces.get());
            }
            training.done(folder);
        } catch (CancellationException e) {
            training.cancelled();
        } catch (IOException e) {
            training.failed(sentence(e));
        } catch (RuntimeException | Error e) {
            training.failed("The training failed (" + e + "): this should not happen, send us this sentence.");
        } finally {
            withdraw(training);
            fire();
        }
    }

    private Path run(Dataset dataset, QueuedTraining training, Learner learner) throws IOException {
        TrainingProgress progress = training.progress();
        if (training.folds() > 0) {
            return new CrossValidation(dataset, audio, learner)
                    .run(training.settings(), training.folds(), progress, training.waiting())
                    .folder();
        }
        return new TrainingJob(dataset, audio, learner)
                .run(training.settings(), progress, training.waiting())
                .folder();
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
