package org.mixingmentor.livemonitor.internal;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.mixingmentor.mentor.LiveLoudness;

/**
 * A row of the meters.
 *
 * @param name as the row shows it
 * @param text the number; "-" where there is none yet
 * @param share of the bar that is filled, 0 to 1; empty where there is no bar
 * @param hot whether it is so loud that a lossy codec clips
 */
record MeterReading(String name, String text, OptionalDouble share, boolean hot) {
    private static final double LOW_LUFS = -50;
    private static final double TARGET_LUFS = -18;
    /** Above it a lossy codec clips. */
    private static final double HOT_DBTP = -1;

    /** Where on a bar -18 LUFS is. */
    static final double TARGET_SHARE = share(TARGET_LUFS);

    /** The rows from top to bottom. */
    static List<MeterReading> of(LiveLoudness loudness) {
        boolean hot = loudness.truePeakDbtp() > HOT_DBTP;
        return List.of(
                bar("M", loudness.momentaryLufs(), false),
                bar("S", loudness.shortTermLufs(), false),
                bar("I", loudness.integratedLufs(), false),
                bar("TP", loudness.truePeakDbtp(), hot),
                new MeterReading("Gain", number(loudness.gainDb(), "%+.1f dB"), OptionalDouble.empty(), false));
    }

    private static MeterReading bar(String name, double value, boolean hot) {
        String text = number(value, "%.1f") + (hot ? " !" : "");
        return new MeterReading(name, text, OptionalDouble.of(share(value)), hot);
    }

    private static double share(double value) {
        return Double.isFinite(value) ? Math.max(0, Math.min(1, 1 - value / LOW_LUFS)) : 0;
    }

    private static String number(double value, String format) {
        if (Double.isNaN(value)) {
            return "-";
        }
        return value < -99 ? "-inf" : String.format(Locale.ROOT, format, value);
    }
}
