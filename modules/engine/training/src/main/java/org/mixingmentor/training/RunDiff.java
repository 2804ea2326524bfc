package org.mixingmentor.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs side by side: what was asked of them, on which data, and what came of it. Every list of values is in the order of
 * the runs.
 *
 * @param runs one or more
 * @param settings every setting, those of the learners too, but for the number of threads, which changes nothing
 * @param measures of all songs scored: error, sign agreement, hits, false correction, F1
 * @param byInstrument error by instrument
 * @param byFlaw F1 by flaw
 */
public record RunDiff(
        List<RunRecord> runs,
        List<Setting> settings,
        List<Measure> measures,
        List<Measure> byInstrument,
        List<Measure> byFlaw) {

    /**
     * A setting.
     *
     * @param name as in files: {@code twins}, {@code learner.epochs}
     * @param values as they would be typed; "" where a run has no such setting
     */
    public record Setting(String name, List<String> values) {
        /** Whether the runs that have it do not agree on it. */
        public boolean differs() {
            return values.stream().filter(value -> !value.isEmpty()).distinct().count() > 1;
        }
    }

    /**
     * A score.
     *
     * @param name for people
     * @param unit of value and interval
     * @param smaller whether smaller is better
     * @param values empty where a run has no scores; a value may be NaN
     */
    public record Measure(String name, Unit unit, boolean smaller, List<Optional<Value>> values) {
        /** Which run has the best value; empty when none has one, or all have the same. */
        public Optional<Integer> best() {
            int best = -1;
            boolean differ = false;
            for (int i = 0; i < values.size(); i++) {
                double own = value(i);
                if (Double.isFinite(own)) {
                    differ |= best >= 0 && own != value(best);
                    best = best < 0 || (smaller ? own < value(best) : own > value(best)) ? i : best;
                }
            }
            return differ ? Optional.of(best) : Optional.empty();
        }

        private double value(int run) {
            return values.get(run).map(Value::value).orElse(Double.NaN);
        }
    }

    /** What a number is counted in. */
    public enum Unit {
        DECIBEL,
        /** 0 to 1, to be shown in per cent. */
        SHARE,
        /** None: F1, R2. To be shown as it is. */
        PLAIN
    }

    /**
     * A score of a run.
     *
     * @param interval 95 %
     * @param baselines what one gets without learning, by name: zero, mean, constant, match_eq, linear
     */
    public record Value(double value, Interval interval, Map<String, Double> baselines) {}

    /**
     * What a stem wants, and how far off each run is.
     *
     * @param name the file, and the number of the twin
     * @param fileName the file in the dataset
     * @param errorsDb by run; empty where a run did not score it
     */
    public record Stem(String name, String fileName, String instrument, List<Optional<Double>> errorsDb) {
        /** The largest. */
        public double worstDb() {
            return errorsDb.stream()
                    .flatMap(Optional::stream)
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
        }
    }

    /** The settings that differ. */
    public List<Setting> differingSettings() {
        return settings.stream().filter(Setting::differs).toList();
    }

    /** Whether all were begun on the same rows and audio. */
    public boolean isOfOneDataset() {
        return runs.stream().map(run -> run.settings().datasetHash()).distinct().count() == 1;
    }

    /** Whether the scores are of the same stems, so that one can be better than another. */
    public boolean isScoredAlike() {
        return isOfOneDataset()
                && runs.stream()
                                .flatMap(run -> run.scores().stream())
                                .map(scores -> List.of(
                                        scores.stems(),
                                        scores.songs(),
                                        scores.byInstrument().keySet()))
                                .distinct()
                                .count()
                        <= 1;
    }
}
