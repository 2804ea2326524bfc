package org.mixingmentor.brain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How large a correction must be to be said, and how often one as large was right: by stems that the brain, or the part of
 * it that was asked, had not met. A correction is as large as the largest of its 27 advised bands.
 *
 * @param goldDb how large the corrections of untouched gold stems were, ascending, in dB; empty = not known
 * @param strengthsDb ascending, in dB; empty = not known
 * @param right for each of them, how often a correction of that size was right, of as many flawed as untouched stems; never
 *     falling, 0 to 1
 */
public record AdviceCalibration(List<Double> goldDb, List<Double> strengthsDb, List<Double> right) {
    /** Of a brain that does not know. */
    public static final AdviceCalibration UNKNOWN = new AdviceCalibration(List.of(), List.of(), List.of());

    /** The share of untouched gold that may get an EQ advice where nobody asks for another. */
    public static final double FALSE_ALARMS = 0.05;

    private static final double LEAST_LOG_SPREAD = 0.1;
    private static final int MOST_KEPT = 200;

    public AdviceCalibration {
        goldDb = List.copyOf(goldDb);
        strengthsDb = List.copyOf(strengthsDb);
        right = List.copyOf(right);
        if (strengthsDb.size() != right.size()) {
            throw new IllegalArgumentException("a calibration has as many shares as strengths");
        }
    }

    /** What was said of one stem. */
    public record Trial(boolean ideal, double strengthDb, boolean right) {}

    /** Learns from trials; of few or none it knows less. */
    public static AdviceCalibration learn(List<Trial> trials) {
        double[] gold = trials.stream()
                .filter(Trial::ideal)
                .mapToDouble(Trial::strengthDb)
                .sorted()
                .toArray();
        List<Trial> sorted = new ArrayList<>(trials);
        sorted.sort((a, b) -> Double.compare(a.strengthDb, b.strengthDb));
        long ideal = gold.length;
        long flawed = trials.size() - ideal;
        List<Step> steps = ideal == 0 || flawed == 0 ? List.of() : isotonic(sorted, (double) flawed / ideal);
        return new AdviceCalibration(
                thinned(gold),
                steps.stream().map(Step::fromDb).toList(),
                steps.stream().map(Step::share).toList());
    }

    /** Whether anything is known. */
    public boolean known() {
        return !goldDb.isEmpty();
    }

    /**
     * The size from which on a correction is said, so that no more than a share of untouched gold gets one. Where gold is
     * too little for that quantile to be among it (fewer than 19 stems for 5 %), the upper bound of a prediction interval, sizes
     * being log-normal; never less than the largest that was met then.
     *
     * @param falseAlarms above 0, below 1
     * @return in dB; 0 where nothing is known
     */
    public double leastDb(double falseAlarms) {
        int n = goldDb.size();
        int rank = (int) Math.ceil((n + 1) * (1 - falseAlarms));
        if (n == 0) {
            return 0;
        }
        return rank <= n ? goldDb.get(rank - 1) : Math.max(goldDb.get(n - 1), predictionBound(1 - falseAlarms));
    }

    /** How often a correction of this size was right, 0 to 1; NaN where that is not known. */
    public double confidence(double strengthDb) {
        if (strengthsDb.isEmpty()) {
            return Double.NaN;
        }
        int at = 0;
        while (at + 1 < strengthsDb.size() && strengthsDb.get(at + 1) <= strengthDb) {
            at++;
        }
        return right.get(at);
    }

    private double predictionBound(double level) {
        int n = goldDb.size();
        double[] logs =
                goldDb.stream().mapToDouble(db -> Math.log(Math.max(db, 1e-3))).toArray();
        double mean = Arrays.stream(logs).average().orElseThrow();
        double squares =
                Arrays.stream(logs).map(log -> (log - mean) * (log - mean)).sum();
        double spread = n < 2 ? 1 : Math.max(LEAST_LOG_SPREAD, Math.sqrt(squares / (n - 1)));
        return Math.exp(mean + student(level, Math.max(1, n - 1)) * spread * Math.sqrt(1 + 1.0 / n));
    }

    /** The quantile of Student's distribution, by its expansion around the normal one (Abramowitz and Stegun, 26.7.5). */
    private static double student(double level, int freedom) {
        double z = normal(level);
        double z3 = z * z * z;
        double z5 = z3 * z * z;
        return z + (z3 + z) / (4.0 * freedom) + (5 * z5 + 16 * z3 + 3 * z) / (96.0 * freedom * freedom);
    }

    /** The quantile of the normal distribution, to 5e-4 (Abramowitz and Stegun, 26.2.23). */
    private static double normal(double level) {
        double tail = Math.min(level, 1 - level);
        double t = Math.sqrt(-2 * Math.log(tail));
        double z = t
                - (2.515517 + 0.802853 * t + 0.010328 * t * t)
                        / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t);
        return level < 0.5 ? -z : z;
    }

    /** A run of trials that share one estimate. */
    private record Step(double fromDb, double rightWeight, double weight) {
        /** As if two more had been tried of which one was right: of a few nobody knows that all will be. */
        double share() {
            return (rightWeight + 1) / (weight + 2);
        }
    }

    /** Isotonic regression of being right on size, by pooling adjacent violators; gold weighs as much as what is flawed. */
    private static List<Step> isotonic(List<Trial> sorted, double goldWeight) {
        List<Step> steps = new ArrayList<>();
        for (Trial trial : sorted) {
            Step step = new Step(trial.strengthDb, trial.right ? 1 : 0, trial.ideal ? goldWeight : 1);
            while (!steps.isEmpty() && steps.get(steps.size() - 1).share() >= step.share()) {
                Step before = steps.remove(steps.size() - 1);
                step = new Step(before.fromDb, before.rightWeight + step.rightWeight, before.weight + step.weight);
            }
            steps.add(step);
        }
        return steps;
    }

    /** At most 200 of them, evenly over their order, the last among them. */
    private static List<Double> thinned(double[] sorted) {
        int count = Math.min(MOST_KEPT, sorted.length);
        List<Double> kept = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            kept.add(sorted[(int) ((i + 1L) * sorted.length / count) - 1]);
        }
        return kept;
    }
}
