package org.mixingmentor.training.internal.mlp;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.internal.MemberThreads;

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
        List<Callable<Network>> fits = new ArrayList<>();
        for (int member = 0; member < settings.networks(); member++) {
            MlpFit fit = new MlpFit(train, validation, scaler, settings, member, random.split(), shared);
            fits.add(fit::fit);
        }
        int flaws = train.flawTypes().size();
        float[] units = new Loss(flaws, settings.flawShare(), settings.peakShare()).units();
        List<List<Dense.Layer>> members = new ArrayList<>();
        new MemberThreads("mlp", settings.threads()).make(fits, network -> members.add(network.toLayers(units)));
        return new Dense(scaler, members, flaws);
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
