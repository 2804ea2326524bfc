package org.mixingmentor.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a training is to do.
 *
 * @param genre names the brain; stems of another genre are left out
 * @param instruments what to learn; empty = all there are
 * @param twins flawed twins made in memory of every ideal stem of the training songs and of variations of it, 0 or
 *     more; of long stems at most 16
 * @param scoringTwins the same for validation and test songs, where an ideal stem has no flawed twin in the dataset;
 *     unless 0, thresholds of flaws are chosen on six twins more of every ideal stem of the validation songs
 * @param augment whether a learner that goes through its rows in epochs gets as many new twins for each
 * @param base real recordings that are learned beside the user's own: {@link #SHIPPED_BASE}, {@link #NO_BASE}, or the file
 *     of one
 * @param seed of all that is left to chance in training; the twins that scores are made on do not depend on it
 * @param threads used at most, 1 or more; the result does not depend on it
 * @param learnerSettings for the learner, by name
 */
public record TrainingSettings(
        String genre,
        List<String> instruments,
        int twins,
        int scoringTwins,
        boolean augment,
        String base,
        long seed,
        int threads,
        Map<String, String> learnerSettings) {
    /** Twins of each ideal stem where nothing else is asked for. */
    public static final int DEFAULT_TWINS = 96;
    /** The same where every epoch has new ones. */
    public static final int DEFAULT_TWINS_OF_AN_EPOCH = 24;
    /** Twins of each ideal stem to score on. */
    public static final int DEFAULT_SCORING_TWINS = 4;

    /** Nothing but the user's own. */
    public static final String NO_BASE = "none";
    /** The base that comes with the product. */
    public static final String SHIPPED_BASE = "shipped";

    public TrainingSettings {
        instruments = List.copyOf(instruments);
        learnerSettings = Map.copyOf(learnerSettings);
        if (twins < 0 || scoringTwins < 0 || threads < 1) {
            throw new IllegalArgumentException("twins " + twins + ", " + scoringTwins + ", threads " + threads);
        }
    }

    /** All instruments, 96 twins, no base, seed 1, a thread for each processor. */
    public static TrainingSettings of(String genre) {
        int threads = Runtime.getRuntime().availableProcessors();
        return new TrainingSettings(
                genre, List.of(), DEFAULT_TWINS, DEFAULT_SCORING_TWINS, false, NO_BASE, 1, threads, Map.of());
    }

    /** The same for one instrument. */
    public TrainingSettings withInstrument(String instrument) {
        return new TrainingSettings(
                genre, List.of(instrument), twins, scoringTwins, augment, base, seed, threads, learnerSettings);
    }

    /** The same with another number of twins for training. */
    public TrainingSettings withTwins(int count) {
        return new TrainingSettings(
                genre, instruments, count, scoringTwins, augment, base, seed, threads, learnerSettings);
    }

    /** The same with another number of twins for scoring. */
    public TrainingSettings withScoringTwins(int count) {
        return new TrainingSettings(genre, instruments, twins, count, augment, base, seed, threads, learnerSettings);
    }

    /** The same with or without new twins for every epoch. */
    public TrainingSettings withAugment(boolean wanted) {
        return new TrainingSettings(
                genre, instruments, twins, scoringTwins, wanted, base, seed, threads, learnerSettings);
    }

    /** The same with another base. */
    public TrainingSettings withBase(String other) {
        return new TrainingSettings(
                genre, instruments, twins, scoringTwins, augment, other, seed, threads, learnerSettings);
    }

    /** The same with another seed. */
    public TrainingSettings withSeed(long value) {
        return new TrainingSettings(
                genre, instruments, twins, scoringTwins, augment, base, value, threads, learnerSettings);
    }

    /** The same with another number of threads. */
    public TrainingSettings withThreads(int count) {
        return new TrainingSettings(
                genre, instruments, twins, scoringTwins, augment, base, seed, count, learnerSettings);
    }

    /** The same for some instruments; none = all there are. */
    public TrainingSettings withInstruments(List<String> some) {
        return new TrainingSettings(genre, some, twins, scoringTwins, augment, base, seed, threads, learnerSettings);
    }

    /** The same with settings for the learner. */
    public TrainingSettings withLearnerSettings(Map<String, String> settings) {
        return new TrainingSettings(genre, instruments, twins, scoringTwins, augment, base, seed, threads, settings);
    }

    /** The stems that it is about. */
    public TrainingScope selection() {
        return new TrainingScope(Optional.of(genre), instruments);
    }
}
