package org.mixingmentor.training.internal.learn.mlp;

import java.util.List;
import java.util.Optional;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.OtherSounds;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingEpochs;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;

/**
 * Chooses how much of what is learned are other sounds: the share with which short trainings correct the user's own songs best
 * that they left out. Flaws do not count: other sounds have those of EQ only, so that the more of them are learned, the less of
 * treatments is, in a short training more than in a long one.
 */
final class ShareChoice {
    /** A training that chooses is so much shorter than the one that follows. */
    private static final int SHORTER = 3;

    /** Which share is better shows early: a long training does not choose longer. */
    private static final int MOST_EPOCHS = 12;

    private ShareChoice() {}

    static double of(
            TrainingData first,
            Optional<OtherSounds> others,
            int[] folds,
            MlpSettings settings,
            long seed,
            TrainingProgress progress)
            throws TrainingException {
        List<Double> shares = others.map(OtherSounds::shares).orElse(List.of());
        if (shares.size() < 2) {
            return shares.isEmpty() ? 0 : shares.get(0);
        }
        int count = Mlp.foldCount(folds);
        if (count == 0) {
            return shares.get(shares.size() / 2);
        }
        TrainingEpochs rows = TrainingEpochs.always(first).with(others.get());
        MlpSettings brief = settings.with(count, Math.min(MOST_EPOCHS, Math.max(2, settings.epochs() / SHORTER)));
        double best = shares.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < shares.size(); i++) {
            progress.report(i, shares.size(), "choosing how much of the base to learn");
            double share = shares.get(i);
            double errorDb = new Mlp(brief, folds, share, new Silent(progress)).heldOutErrorDb(first, rows, seed);
            if (errorDb < least) {
                least = errorDb;
                best = share;
            }
        }
        return best;
    }

    /** Cancels, and tells nothing: these curves belong to no network of the model. */
    private record Silent(TrainingProgress to) implements TrainingProgress {
        @Override
        public void learned(CurvePoint point) {
            // Not a point of the model's curve.
        }

        @Override
        public void report(long done, long total, String what) {
            // Said once for all short trainings of a share.
        }

        @Override
        public boolean cancelled() {
            return to.cancelled();
        }
    }
}
