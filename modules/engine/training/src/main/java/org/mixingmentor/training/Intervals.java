package org.mixingmentor.training;

import java.util.List;
import java.util.Map;

/**
 * The 95 % intervals of {@link Scores}, each of the value of the same name.
 *
 * @param maeDbByBand 27 of them; empty where nothing was scored
 * @param f1 by flaw
 */
public record Intervals(
        Interval maeDb,
        List<Interval> maeDbByBand,
        Interval signAgreement,
        Interval hitRate,
        Interval falseCorrectionDb,
        Interval macroF1,
        Map<String, Interval> f1) {

    /** No interval at all. */
    public static Intervals none() {
        Interval none = Interval.none(0);
        return new Intervals(none, List.of(), none, none, none, none, Map.of());
    }

    /** The interval of a flaw's F1. */
    public Interval f1(String flaw) {
        return f1.getOrDefault(flaw, Interval.none(0));
    }

    /** The interval of a band's error, 0 to 26. */
    public Interval maeDbOfBand(int band) {
        return band < maeDbByBand.size() ? maeDbByBand.get(band) : Interval.none(0);
    }
}
