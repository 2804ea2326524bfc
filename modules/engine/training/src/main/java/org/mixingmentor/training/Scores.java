package org.mixingmentor.training;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How good predictions are, per stem, each stem once, over the 27 advised bands (40 Hz to 16 kHz) after averaging a
 * stem's chunks and taking out the median. A value that is not defined (no flawed stem, say) is NaN, in JSON null.
 *
 * @param songs number of songs
 * @param stems number of stems, twins counted
 * @param idealStems how many of them are ideal
 * @param peaks number of EQ-peak flaws that a hit is counted for: the largest of a stem's recipe, where the stem has
 *     energy there
 * @param maeDb mean absolute error of the bands of flawed stems, in dB
 * @param maeDbByBand the same band by band, 27 values
 * @param signAgreement share of the bands of flawed stems whose target exceeds 1.5 dB and whose sign is met, 0 to 1
 * @param hitRate share of the peaks found: the largest correction at most one band away and of the right sign
 * @param falseCorrectionDb mean absolute correction of ideal stems, in dB
 * @param abstained share of the stems for which advice would be refused
 * @param flaws per flaw type, over all stems
 * @param baselines by name: zero, mean, constant, match_eq, linear; mean and constant are the best of their kind for the
 *     very stems that are scored, so a little better than anyone could know beforehand; linear, a line that learned the same
 *     songs, is not there where none did
 * @param byInstrument the same scores for each instrument alone; empty within
 * @param targets how many stems got what they want from where: ideal (nothing), recipe (the known curve), gold_twin,
 *     gold_mean (the average gold stem)
 * @param regression what Tribuo's evaluator says of the same bands
 * @param intervals how sure all this is
 */
public record Scores(
        int songs,
        int stems,
        int idealStems,
        int peaks,
        double maeDb,
        double[] maeDbByBand,
        double signAgreement,
        double hitRate,
        double falseCorrectionDb,
        double abstained,
        Map<String, FlawScore> flaws,
        Map<String, Baseline> baselines,
        Map<String, Scores> byInstrument,
        Map<String, Integer> targets,
        Regression regression,
        Intervals intervals) {

    /**
     * What Tribuo's own regression evaluator says of the bands of flawed stems, mean over the 27 bands.
     *
     * @param rmseDb root mean squared error, in dB
     * @param r2 share of what the wanted corrections vary that is met, 1 at best, 0 for their mean, below for worse; of
     *     the bands in which they vary
     * @param maeDb mean absolute error, in dB: the scores' own, counted by somebody else
     */
    public record Regression(double rmseDb, double r2, double maeDb) {
        /** Of no flawed stem. */
        public static final Regression NONE = new Regression(Double.NaN, Double.NaN, Double.NaN);
    }

    /**
     * How well a flaw is named.
     *
     * @param stems how many have it
     * @param precision share of the stems said to have it that do; NaN where none is said to
     * @param recall share of the stems with it that are said to; NaN where none has it
     * @param f1 harmonic mean of both; NaN where the flaw is neither there nor said
     */
    public record FlawScore(int stems, double precision, double recall, double f1) {}

    /**
     * What one gets without learning.
     *
     * @param maeDb as in the scores; NaN for the constant guess, which is made for hits
     * @param maeDbByBand likewise, 27 values; none for the constant guess
     * @param signAgreement likewise
     * @param hitRate as in the scores
     * @param falseCorrectionDb as in the scores; NaN for the constant guess
     * @param f1 by flaw, of naming it always: only the constant guess names flaws, empty for the others
     * @param intervals by name: mae_db, sign_agreement and hit_rate of the baseline, and, of the same draws of songs,
     *     relative_mae (the scores' error over the baseline's) and hit_gain (the scores' hit rate minus the baseline's).
     *     Mean and constant are held as they are, not chosen anew for each draw
     */
    public record Baseline(
            double maeDb,
            double[] maeDbByBand,
            double signAgreement,
            double hitRate,
            double falseCorrectionDb,
            Map<String, Double> f1,
            Map<String, Interval> intervals) {
        /** An interval by name; none where there is no such. */
        public Interval interval(String name) {
            return intervals.getOrDefault(name, Interval.none(0));
        }

        /** Mean F1 over the flaws for which it is defined; NaN where there is none. */
        public double macroF1() {
            return mean(f1);
        }
    }

    /** F1 by flaw. */
    public Map<String, Double> f1() {
        Map<String, Double> f1 = new LinkedHashMap<>();
        flaws.forEach((flaw, score) -> f1.put(flaw, score.f1()));
        return f1;
    }

    /** Mean F1 over the flaws for which it is defined; NaN where there is none. */
    public double macroF1() {
        return mean(f1());
    }

    private static double mean(Map<String, Double> f1) {
        return f1.values().stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }
}
