package org.mixingmentor.training.forecast;

import java.util.List;
import org.mixingmentor.training.Interval;

/**
 * What can be learned from some gold, said before anything is.
 *
 * @param instruments by name; at least one
 */
public record Forecast(List<Instrument> instruments) {
    /** The share of untouched gold that may get an EQ advice. */
    public static final double FALSE_ALARMS = 0.05;
    /** The strengths of single flaws that are tried, in dB. */
    public static final List<Double> GAINS_DB = List.of(3.0, 6.0, 9.0, 12.0);

    public Forecast {
        instruments = List.copyOf(instruments);
    }

    /**
     * One instrument.
     *
     * @param name lower snake case, "unknown" where nobody named it
     * @param stems gold stems that sound
     * @param songs of which they are
     * @param spreadDb standard deviation of gold in each of the 27 advised bands, without level, in dB; songs count alike
     * @param found of single flaws of {@link #GAINS_DB}, in this order; empty where there are too few songs to leave one out
     * @param drawn of flaws as training draws them: one or two, of any strength
     * @param maeDb mean absolute error of the corrections that drawn flaws want, over the 27 bands; NaN where nothing was tried
     * @param noChangeDb the same of saying nothing
     * @param sentences what this means and what would help
     */
    public record Instrument(
            String name,
            int stems,
            int songs,
            double[] spreadDb,
            List<Found> found,
            Found drawn,
            double maeDb,
            double noChangeDb,
            List<String> sentences) {
        public Instrument {
            found = List.copyOf(found);
            sentences = List.copyOf(sentences);
        }

        /** The mean of the bands' spreads, in dB. */
        public double meanSpreadDb() {
            double sum = 0;
            for (double band : spreadDb) {
                sum += band / spreadDb.length;
            }
            return sum;
        }
    }

    /**
     * How many flaws are found at {@link #FALSE_ALARMS}.
     *
     * @param said share of flawed stems that get an EQ advice, not less than {@code right}; NaN where nothing was tried
     * @param right share whose first EQ advice undoes the flaw: of the right sign, within half an octave of a bell or in a shelf
     * @param interval from 2.5 to 97.5 % of what the observer found over songs drawn anew, and {@code right} in it
     */
    public record Found(double said, double right, Interval interval) {
        /** Nothing was tried. */
        static final Found NOTHING = new Found(Double.NaN, Double.NaN, Interval.none(0));
    }
}
