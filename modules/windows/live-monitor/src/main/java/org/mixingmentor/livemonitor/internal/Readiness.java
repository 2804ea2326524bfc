package org.mixingmentor.livemonitor.internal;

import java.util.Locale;
import org.mixingmentor.brain.AdviceCalibration;

/** The steps of the slider that says how ready a brain is to speak: shares of untouched sounds that may get an EQ advice. */
final class Readiness {
    static final String TIP =
            "How many sounds with nothing to mend may get an EQ advice all the same: less says less, and"
                    + " more of it is right. Of brains that know how sure they are";

    private static final double[] SHARES = {0.01, 0.02, AdviceCalibration.FALSE_ALARMS, 0.1, 0.2, 0.4};

    static final int STEPS = SHARES.length;
    static final int USUAL = 2;

    private Readiness() {}

    /** @param step 0 to {@link #STEPS} - 1, from the quietest on */
    static double share(int step) {
        return SHARES[step];
    }

    static String words(int step) {
        return String.format(Locale.ROOT, "%.0f %% false alarms", 100 * SHARES[step]);
    }
}
