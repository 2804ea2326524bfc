package org.mixingmentor.labeling.internal;

import java.util.Locale;

/**
 * A stretch of time in a stem.
 *
 * @param startS seconds from the first frame
 * @param endS seconds, above {@code startS}
 */
record TimeSpan(double startS, double endS) {
    /** As the catalogue keeps it: whole milliseconds. */
    TimeSpan rounded() {
        return new TimeSpan(Math.round(startS * 1000) / 1000.0, Math.round(endS * 1000) / 1000.0);
    }

    double seconds() {
        return endS - startS;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f to %.3f s", startS, endS);
    }
}
