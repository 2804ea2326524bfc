package org.mixingmentor.flaws.spi;

/**
 * What an EQ flaw may be: the settings from which recipes are drawn, and among which one looks for a flaw of that name.
 *
 * @param kind of the filter, as in {@link org.mixingmentor.dataset.RecipeStep}
 * @param lowHz lowest frequency; drawn logarithmically
 * @param highHz highest frequency
 * @param leastDb smallest gain, with its sign; drawn evenly
 * @param mostDb largest gain, with its sign
 * @param eitherSign whether the gain may as well have the other sign
 * @param lowQ smallest Q; drawn logarithmically
 * @param highQ largest Q, the same for a shelf
 */
public record EqRange(
        String kind,
        double lowHz,
        double highHz,
        double leastDb,
        double mostDb,
        boolean eitherSign,
        double lowQ,
        double highQ) {
    private static final double SHELF_Q = 0.707;

    /** A boost of 3 to 12 dB, Q 0.7 to 2. */
    public static EqRange peak(double lowHz, double highHz) {
        return new EqRange("peak", lowHz, highHz, 3, 12, false, 0.7, 2);
    }

    /** A low shelf of -4 to -14 dB. */
    public static EqRange lowShelf(double lowHz, double highHz) {
        return shelf("low_shelf", lowHz, highHz);
    }

    /** A high shelf of -4 to -14 dB. */
    public static EqRange highShelf(double lowHz, double highHz) {
        return shelf("high_shelf", lowHz, highHz);
    }

    private static EqRange shelf(String kind, double lowHz, double highHz) {
        return new EqRange(kind, lowHz, highHz, -4, -14, false, SHELF_Q, SHELF_Q);
    }

    /** The mean of the gains that are drawn, in dB. */
    public double meanGainDb() {
        return eitherSign ? 0 : (leastDb + mostDb) / 2;
    }
}
