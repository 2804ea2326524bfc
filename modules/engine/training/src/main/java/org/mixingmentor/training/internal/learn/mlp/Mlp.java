package org.mixingmentor.training.internal.learn.mlp;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingEpochs;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.internal.learn.MemberThreads;

/**
 * Trains several networks, epoch by epoch side by side, and averages them. Each has its own random numbers, split off
 * before any starts, so that the result does not depend on how many run at a time.
 */
public final class Mlp {
    private Mlp() {}

    /**
     * Trains.
     *
     * @param first the rows of the first epoch, which also set the scale of the inputs
     * @param epochs asked for the rows of every later epoch, once each
     * @param progress called from one thread at a time
     * @throws TrainingException when the rows of an epoch cannot be made
     * @throws CancellationException when cancelled
     */
    public static Dense train(
            TrainingData first,
            TrainingEpochs epochs,
            TrainingData validation,
            MlpSettings settings,
            long seed,
            TrainingProgress progress)
            throws TrainingException {
        Dense.Scaler scaler = Standardiser.learn(first, settings.clip());
        SplittableRandom random = new SplittableRandom(seed);
        TrainingProgress shared = new OneAtATime(progress);
        List<MlpFit> fits = new ArrayList<>();
        for (int member = 0; member < settings.networks(); member++) {
            fits.add(new MlpFit(first, validation, scaler, settings, member, random.split(), shared));
        }
        learn(fits, first, epochs, settings);
        int flaws = first.flawTypes().size();
        float[] units = new Loss(flaws, settings.flawShare(), settings.peakShare()).units();
        return new Dense(
                scaler, fits.stream().map(fit -> fit.best().toLayers(units)).toList(), flaws);
    }

    private static void learn(List<MlpFit> fits, TrainingData first, TrainingEpochs epochs, MlpSettings settings)
            throws TrainingException {
        MemberThreads threads = new MemberThreads("mlp", settings.threads());
        for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
            List<MlpFit> learning = fits.stream().filter(MlpFit::learning).toList();
            if (learning.isEmpty()) {
                return;
            }
            TrainingData rows = epoch == 1 ? first : epochs.epoch(epoch, settings.epochs());
            int number = epoch;
            List<Callable<MlpFit>> tasks = new ArrayList<>();
            for (MlpFit fit : learning) {
                tasks.add(() -> {
                    fit.epoch(number, rows);
                    return fit;
                });
            }
            threads.make(tasks, fit -> {});
        }
    }

    /** Cancellation is asked for at every step, without a lock; reports come one at a time. */
    private record OneAtATime(TrainingProgress to) implements TrainingProgress {
        @Override
        public synchronized void learned(CurvePoint point) {
            to.learned(point);
        }

        @Override
        public boolean cancelled() {
            return Thread.currentThread().isInterrupted() || to.cancelled();
        }
    }
}
