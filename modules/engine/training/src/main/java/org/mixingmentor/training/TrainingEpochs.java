package org.mixingmentor.training;

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

    /** The same rows every time. */
    static TrainingEpochs always(TrainingData rows) {
        return (number, of) -> rows;
    }
}
