package org.mixingmentor.workbench;

import java.util.Arrays;
import java.util.Locale;

/**
 * Which part of a stem is shown where.
 *
 * @param fromS seconds at the left end
 * @param toS seconds at the right end
 * @param left pixel of the left end
 * @param width in pixels, above 0
 */
public record TimeAxis(double fromS, double toS, int left, int width) {
    /** Pixel of a moment; outside the axis for one outside its part. */
    public double x(double seconds) {
        return left + (seconds - fromS) / (toS - fromS) * width;
    }

    /** Moment at a pixel, in seconds. */
    public double seconds(double x) {
        return fromS + (x - left) / width * (toS - fromS);
    }

    private static final double[] CLOCK_STEPS = {10, 15, 30, 60, 120, 300, 600, 900, 1800};

    /** Seconds between two marks, so that about ten fit: 1, 2 or 5 of a decade, or as clocks have it. */
    public double step() {
        double rough = (toS - fromS) / Math.max(1, width / 90.0);
        if (rough > 5) {
            return Arrays.stream(CLOCK_STEPS)
                    .filter(step -> step >= rough)
                    .findFirst()
                    .orElse(3600 * Math.ceil(rough / 3600));
        }
        double decade = Math.pow(10, Math.floor(Math.log10(rough)));
        double digit = rough / decade;
        return decade * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    /** A place as people read it, as exact as the marks are. */
    public String label(double seconds) {
        double step = step();
        int decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : step >= 0.01 ? 2 : 3;
        if (toS >= 60) {
            int minutes = (int) (seconds / 60 + 1e-9);
            int digits = decimals == 0 ? 2 : decimals + 3;
            return String.format(
                    Locale.ROOT, "%d:%0" + digits + "." + decimals + "f", minutes, Math.max(0, seconds - 60 * minutes));
        }
        return String.format(Locale.ROOT, "%." + decimals + "f s", seconds);
    }
}
