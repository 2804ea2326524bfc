package org.mixingmentor.mentor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mixingmentor.audio.OutputFile;
import org.mixingmentor.mentor.spi.EqFilter;

/**
 * An equaliser as the text that Equalizer APO, and many plug-ins, import ("Configuration reference", filter types PK,
 * LSC and HSC).
 */
public final class EqualizerApo {
    private static final double LOWEST_HZ = 20;
    private static final double HIGHEST_HZ = 20_000;
    private static final int POINTS = 512;

    private EqualizerApo() {}

    /**
     * One line a filter, after a preamp that keeps the loudest frequency at or below 0 dB; never positive.
     *
     * @param filters at most twenty; none gives the preamp alone
     */
    public static String text(List<EqFilter> filters) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "Preamp: %.1f dB\n", preampDb(filters)));
        int number = 1;
        for (EqFilter filter : filters) {
            text.append(String.format(
                    Locale.ROOT,
                    "Filter %d: ON %s Fc %.0f Hz Gain %.1f dB Q %.2f\n",
                    number++,
                    code(filter.kind()),
                    filter.frequencyHz(),
                    filter.gainDb(),
                    filter.q()));
        }
        return text.toString();
    }

    /** Writes {@link #text}, whole or not at all. */
    public static void write(Path file, List<EqFilter> filters) throws IOException {
        OutputFile.write(file, text(filters));
    }

    /** Minus the largest boost of all filters together, rounded up to a tenth; 0 where there is none. */
    static double preampDb(List<EqFilter> filters) {
        double largest = 0;
        for (int i = 0; i < POINTS; i++) {
            double hz = LOWEST_HZ * Math.pow(HIGHEST_HZ / LOWEST_HZ, (double) i / (POINTS - 1));
            double response = 0;
            for (EqFilter filter : filters) {
                response += filter.responseDb(hz);
            }
            largest = Math.max(largest, response);
        }
        return largest < 0.05 ? 0.0 : -Math.ceil(largest * 10) / 10;
    }

    private static String code(EqFilter.Kind kind) {
        return switch (kind) {
            case PEAK -> "PK";
            case LOW_SHELF -> "LSC";
            case HIGH_SHELF -> "HSC";
        };
    }
}
