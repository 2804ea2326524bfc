package org.mixingmentor.training;

import java.util.Optional;

/** What a learner that goes through its rows again and again learns from: always the same, or other twins every time. */
@FunctionalInterface
public interface TrainingEpochs {
    /**
     * The rows of an epoch. Asked for from one thread at a time; may take as long as making twins takes.
     *
     * @param number from 1; the same number always gives the same rows
     * @param of how many epochs there will be
     * @return at least one row, with the flaw types of the first epoch
     * @throws TrainingException when stems can no longer be read; the sentence says which
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    TrainingData epoch(int number, int of) throws TrainingException;

    /** Other sounds to learn beside them; none unless it is said. */
    default Optional<OtherSounds> others() {
        return Optional.empty();
    }

    /** The same rows every time. */
    static TrainingEpochs always(TrainingData rows) {
        return (number, of) -> rows;
    }

    /** The same rows, beside other sounds. */
    default TrainingEpochs with(OtherSounds sounds) {
        TrainingEpochs own = this;
        return new TrainingEpochs() {
            @Override
            public TrainingData epoch(int number, int of) throws TrainingException {
                return own.epoch(number, of);
            }

            @Override
            public Optional<OtherSounds> others() {
                return Optional.of(sounds);
            }
        };
    }
}
