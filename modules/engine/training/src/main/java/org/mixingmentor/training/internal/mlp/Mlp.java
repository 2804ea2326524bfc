package org.mixingmentor.training.internal.mlp;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingProgress;

/**
 * Trains several networks and averages them. Each has a thread to itself and its own random numbers, split off before
 * any starts, so that the result does not depend on how many run at a time.
 */
public final class Mlp {
    private Mlp() {}

    /**
     * Trains.
     *
     * @param progress called from one thread at a time
     * @throws CancellationException when cancelled
     */
    public static Dense train(
            TrainingData train, TrainingData validation, MlpSettings settings, long seed, TrainingProgress progress) {
        Dense.Scaler scaler = Standardiser.learn(train, settings.clip());
        SplittableRandom random = new SplittableRandom(seed);
        TrainingProgress shared = new OneAtATime(progress);
        List<MlpFit> fits = new ArrayList<>();
        for (int member = 0; member < settings.networks(); member++) {
            fits.add(new MlpFit(train, validation, scaler, settings, member, random.split(), shared));
        }
        int flaws = train.flawTypes().size();
        float[] units = new Loss(flaws, settings.flawShare(), settings.peakShare()).units();
        List<List<Dense.Layer>> members = new ArrayList<>();
        for (Network network : fitAll(fits, settings.threads())) {
            members.add(network.toLayers(units));
        }
        return new Dense(scaler, members, flaws);
    }

    private static List<Network> fitAll(List<MlpFit> fits, int threads) {
        int most = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        ExecutorService executor = Executors.newFixedThreadPool(Math.min(most, fits.size()), task -> {
            Thread thread = new Thread(task, "mlp");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<Network>> running = new ArrayList<>();
            for (MlpFit fit : fits) {
                running.add(executor.submit(fit::fit));
            }
            List<Network> networks = new ArrayList<>();
            for (Future<Network> future : running) {
                networks.add(future.get());
            }
            return networks;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
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
