package org.mixingmentor.training.spi;

import java.util.List;
import java.util.Map;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.training.FoldedModel;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingEpochs;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;

/**
 * A way of learning. Given the same data, settings and seed it gives the same model to the bit, whatever the number of
 * threads. Stateless: one instance may train several models at a time.
 */
public interface Learner {
    /** Short name, lower case, as in {@code --learner mlp}. */
    String name();

    /** One sentence for people: what it is and when to take it. */
    String description();

    /** What can be set, with defaults, in the order in which a form shows it. */
    List<Setting> settings();

    /**
     * Looks at settings before anything is begun, so that whoever types them is told at once.
     *
     * @param settings values by name; a name that is absent has its default
     * @throws TrainingException naming a setting that is not usable, and what it may be
     */
    default void check(Map<String, String> settings) throws TrainingException {}

    /**
     * Learns corrections and flaw probabilities.
     *
     * @param train what is learned from, at least one row
     * @param validation other songs: for early stopping, never learned from; may be empty
     * @param settings values by name; a name that is absent has its default
     * @param progress told after every epoch (or tree); asked as often whether to stop
     * @throws TrainingException when a setting is not usable or nothing can be learned from the data
     * @throws java.util.concurrent.CancellationException when cancelled, within an epoch
     */
    TrainedModel train(
            TrainingData train,
            TrainingData validation,
            Map<String, String> settings,
            long seed,
            TrainingProgress progress)
            throws TrainingException;

    /**
     * Learns as {@link #train(TrainingEpochs, TrainingData, Map, long, TrainingProgress)} does, from all songs, but so that
     * for each fold of songs there is a part of the model that never met it. Who cannot gives no parts.
     *
     * @param folds by song number, its fold, 0 to below the number of folds
     * @throws TrainingException as when training
     */
    default FoldedModel trainFolded(
            TrainingEpochs train,
            TrainingData validation,
            int[] folds,
            Map<String, String> settings,
            long seed,
            TrainingProgress progress)
            throws TrainingException {
        return new FoldedModel(train(train, validation, settings, seed, progress), List.of(), 0);
    }

    /** Whether {@link #trainFolded} gives parts. */
    default boolean learnsInFolds() {
        return false;
    }

    /** Whether it learns epoch by epoch, so that each may have other twins. */
    default boolean learnsInEpochs() {
        return false;
    }

    /**
     * Learns as {@link #train(TrainingData, TrainingData, Map, long, TrainingProgress)} does, from rows that may change
     * with every epoch. Who {@linkplain #learnsInEpochs() learns in epochs} overrides it; others take the first rows.
     *
     * @throws TrainingException also when the rows of an epoch cannot be made
     */
    default TrainedModel train(
            TrainingEpochs train,
            TrainingData validation,
            Map<String, String> settings,
            long seed,
            TrainingProgress progress)
            throws TrainingException {
        return train(train.epoch(1, 1), validation, settings, seed, progress);
    }
}
