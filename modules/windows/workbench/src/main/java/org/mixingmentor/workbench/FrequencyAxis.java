package org.mixingmentor.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A logarithmic frequency axis.
 *
 * @param lowHz at its left end
 * @param highHz at its right end
 * @param left pixel of its left end
 * @param width in pixels
 */
public record FrequencyAxis(double lowHz, double highHz, double left, double width) {
    /** The lowest frequency shown where all of hearing is: the lower edge of the 16 Hz band. */
    public static final double LOWEST_HZ = 14;
    /** The highest: the upper edge of the 20 kHz band. */
    public static final double HIGHEST_HZ = 22_400;

    private static final List<Region> REGIONS = List.of(
            new Region("sub", 20, 60),
            new Region("bass", 60, 150),
            new Region("mud", 150, 350),
            new Region("box", 350, 700),
            new Region("mids", 700, 2000),
            new Region("presence", 2000, 5000),
            new Region("brilliance", 5000, 10_000),
            new Region("air", 10_000, 20_000));

    /** A mark: with text where {@code major}. */
    public record Tick(double hz, String label, boolean major) {}

    /** What mixing engineers call a stretch of the spectrum. */
    public record Region(String name, double lowHz, double highHz) {}

    /** All of hearing over a width. */
    public static FrequencyAxis ofHearing(double left, double width) {
        return new FrequencyAxis(LOWEST_HZ, HIGHEST_HZ, left, width);
    }

    /** Pixel of a frequency; outside the axis for one outside its range. */
    public double x(double hz) {
        return left + width * Math.log(hz / lowHz) / Math.log(highHz / lowHz);
    }

    /** Frequency at a pixel, in Hz. */
    public double hz(double x) {
        return lowHz * Math.pow(highHz / lowHz, (x - left) / width);
    }

    /** 1, 2 and 5 of every decade with text, the rest of the digits without. */
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (double decade = 10; decade <= 10_000; decade *= 10) {
            for (int digit = 1; digit <= 9; digit++) {
                double hz = decade * digit;
                if (hz >= lowHz && hz <= highHz) {
                    boolean major = digit == 1 || digit == 2 || digit == 5;
                    ticks.add(new Tick(hz, label(hz), major));
                }
            }
        }
        return ticks;
    }

    /** The named regions, from low to high: mud, box, presence, air and their like. */
    public static List<Region> regions() {
        return REGIONS;
    }

    /** A frequency as engineers write it: "200", "1.6k", "10k". */
    public static String label(double hz) {
        if (hz < 1000) {
            return String.format(Locale.ROOT, hz < 100 && hz != Math.rint(hz) ? "%.1f" : "%.0f", hz);
        }
        return String.format(Locale.ROOT, "%.1fk", hz / 1000).replace(".0k", "k");
    }
}
