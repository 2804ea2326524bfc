package org.mixingmentor.training.internal.learn.mlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingEpochs;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.internal.learn.MemberThreads;
import org.mixingmentor.training.internal.learn.Standardiser;

/**
 * Trains several networks, epoch by epoch side by side, and averages them. Each has its own random numbers, split off
 * before any starts, so that the result does not depend on how many run at a time.
 */
final class Mlp {
    private static final int MOST_HELD_OUT = 500;

    private final MlpSettings settings;
    private final int[] folds;
    private final double share;
    private final TrainingProgress progress;

    /**
     * @param folds by song number, the fold of which network k, k plus their number .. learn nothing; empty = all learn all
     * @param share how much of what is learned are other sounds
     * @param progress called from one thread at a time
     */
    Mlp(MlpSettings settings, int[] folds, double share, TrainingProgress progress) {
        this.settings = settings;
        this.folds = folds.clone();
        this.share = share;
        this.progress = progress;
    }

    /** How many folds there are. */
    static int foldCount(int[] folds) {
        return Arrays.stream(folds).max().orElse(-1) + 1;
    }

    /**
     * Trains.
     *
     * @param first the rows of the first epoch, which also set the scale of the inputs
     * @param epochs asked for the rows of every later epoch, once each
     * @throws TrainingException when the rows of an epoch cannot be made
     * @throws CancellationException when cancelled
     */
    Dense train(TrainingData first, TrainingEpochs epochs, TrainingData validation, long seed)
            throws TrainingException {
        Epochs rows = new Epochs(first, epochs, seed);
        List<MlpFit> fits = fits(rows, LearnableStems.of(validation), seed);
        learn(fits, rows);
        int flaws = first.flawTypes().size();
        float[] units = new Loss(flaws, settings.flawShare(), settings.peakShare()).units();
        return new Dense(
                fits.get(0).scaler(),
                fits.stream().map(fit -> fit.best().toLayers(units)).toList(),
                flaws);
    }

    /** The mean error of the corrections of networks on the songs that they did not learn, in dB. */
    double heldOutErrorDb(TrainingData first, TrainingEpochs epochs, long seed) throws TrainingException {
        Epochs rows = new Epochs(first, epochs, seed);
        List<MlpFit> fits = fits(rows, LearnableStems.of(TrainingData.empty(first.flawTypes())), seed);
        learn(fits, rows);
        return fits.stream()
                .mapToDouble(fit -> fit.heldOut(MOST_HELD_OUT).maeDb())
                .average()
                .orElseThrow();
    }

    private List<MlpFit> fits(Epochs rows, LearnableStems validation, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Dense.Scaler scaler =
                Standardiser.learn(rows.own.data(), rows.others.map(LearnableStems::data), share, settings.clip());
        TrainingProgress shared = new OneAtATime(progress);
        int count = foldCount(folds);
        List<MlpFit> fits = new ArrayList<>();
        for (int member = 0; member < settings.networks(); member++) {
            int fold = count == 0 ? -1 : member % count;
            IntPredicate songs = song -> fold < 0 || folds[song] != fold;
            fits.add(new MlpFit(rows.own, songs, share, validation, scaler, settings, member, random.split(), shared));
        }
        return fits;
    }

    private void learn(List<MlpFit> fits, Epochs rows) throws TrainingException {
        MemberThreads threads = new MemberThreads("mlp", settings.threads());
        for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
            List<MlpFit> learning = fits.stream().filter(MlpFit::learning).toList();
            if (learning.isEmpty()) {
                return;
            }
            if (epoch > 1) {
                rows.next(epoch);
            }
            int number = epoch;
            List<Callable<MlpFit>> tasks = new ArrayList<>();
            for (MlpFit fit : learning) {
                tasks.add(() -> {
                    fit.epoch(number, rows.own, rows.others);
                    return fit;
                });
            }
            threads.make(tasks, fit -> {});
        }
    }

    /** The rows of the epoch that is learned now, the same for all networks. */
    private final class Epochs {
        private final TrainingEpochs epochs;
        private final long seed;
        private LearnableStems own;
        private Optional<LearnableStems> others;

        Epochs(TrainingData first, TrainingEpochs epochs, long seed) {
            this.epochs = epochs;
            this.seed = seed;
            own = LearnableStems.of(first);
            others = draw(1);
        }

        @SuppressWarnings("ReferenceEquality") // the same rows are the same object
        void next(int number) throws TrainingException {
            TrainingData rows = epochs.epoch(number, settings.epochs());
            own = rows == own.data() ? own : LearnableStems.of(rows);
            others = draw(number);
        }

        /** As many as a network draws in an epoch. */
        private Optional<LearnableStems> draw(int number) {
            long drawn = settings.stepsOfAnEpoch(own.data().rows()) * settings.stemsOfABatch();
            int count = (int) Math.ceil(share * drawn);
            return count == 0
                    ? Optional.empty()
                    : epochs.others().map(sounds -> LearnableStems.of(sounds.draw(count, seed * 31 + number)));
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
