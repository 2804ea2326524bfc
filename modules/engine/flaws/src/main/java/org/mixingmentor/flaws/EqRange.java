package org.mixingmentor.flaws;

import java.util.Optional;

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

    /** The range of a flaw; empty where an equaliser has nothing to do with it. */
    public static Optional<EqRange> of(Flaw flaw) {
        return switch (flaw) {
            case MUDDY_200HZ -> Optional.of(peak(flaw, 150, 300));
            case BOXY -> Optional.of(peak(flaw, 350, 700));
            case HARSH -> Optional.of(peak(flaw, 2_000, 5_000));
            case THIN -> Optional.of(shelf(flaw, 80, 250));
            case DULL -> Optional.of(shelf(flaw, 3_000, 8_000));
            case UNNAMED_EQ -> Optional.of(new EqRange(flaw.kind(), 60, 12_000, 3, 12, true, 0.5, 4));
            case NO_TRANSIENT, DISTORTED, ROOM_REVERB, PHASE_ISSUES, NARROW -> Optional.empty();
        };
    }

    private static EqRange peak(Flaw flaw, double lowHz, double highHz) {
        return new EqRange(flaw.kind(), lowHz, highHz, 3, 12, false, 0.7, 2);
    }

    private static EqRange shelf(Flaw flaw, double lowHz, double highHz) {
        return new EqRange(flaw.kind(), lowHz, highHz, -4, -14, false, SHELF_Q, SHELF_Q);
    }

    /** The mean of the gains that are drawn, in dB. */
    public double meanGainDb() {
        return eitherSign ? 0 : (leastDb + mostDb) / 2;
    }
}
