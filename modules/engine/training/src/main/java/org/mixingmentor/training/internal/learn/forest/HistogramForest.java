package org.mixingmentor.training.internal.learn.forest;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.mixingmentor.training.Forest;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.internal.learn.MemberThreads;

/**
 * A random forest (Breiman, Random Forests, Machine Learning 45, 2001) on binned values. One tree a task; each has its
 * own random numbers, split off before any starts, so that the forest does not depend on how many grow at a time.
 */
public final class HistogramForest {
    private HistogramForest() {}

    /**
     * Grows.
     *
     * @param progress told after every tree, in their order, from the calling thread; asked at every node, from all
     * @throws TrainingException when all labels are the same
     * @throws CancellationException when cancelled
     */
    public static Forest train(
            TrainingData train, TrainingData validation, ForestSettings settings, long seed, TrainingProgress progress)
            throws TrainingException {
        TargetMatrix targets = new TargetMatrix(train, settings.flawShare());
        if (targets.constant()) {
            throw new TrainingException("There is nothing to tell apart: all stems of the training songs have the same"
                    + " corrections and flaws. Add flawed stems, or let twins be made of the ideal ones.");
        }
        Bins bins = new Bins(train, settings.bins());
        BooleanSupplier cancelled = () -> Thread.currentThread().isInterrupted() || progress.cancelled();
        SplittableRandom random = new SplittableRandom(seed);
        List<Callable<Forest.Tree>> trees = new ArrayList<>();
        for (int tree = 0; tree < settings.trees(); tree++) {
            SplittableRandom own = random.split();
            trees.add(() -> new TreeGrower(train, bins, targets, settings, own, cancelled).grow());
        }
        GrowthCurve curve = new GrowthCurve(train, validation, settings.flawShare(), settings.trees());
        List<Forest.Tree> grown =
                new MemberThreads("forest", settings.threads()).make(trees, tree -> progress.learned(curve.with(tree)));
        return new Forest(grown, train.flawTypes().size());
    }
}
