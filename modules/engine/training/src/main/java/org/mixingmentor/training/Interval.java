package org.mixingmentor.training;

/**
 * A 95 % interval by percentile bootstrap over songs (Efron and Tibshirani, An Introduction to the Bootstrap, 1993,
 * chapter 13): songs are drawn with replacement, never stems or chunks, since those of one song are alike.
 *
 * @param low 2.5th percentile, NaN where there is none
 * @param high 97.5th percentile, NaN where there is none
 * @param songs how many songs have something to say on the value; with fewer than {@link #LEAST_SONGS} there is no
 *     interval
 */
public record Interval(double low, double high, int songs) {
    /** Fewer songs than this give no interval: it would be narrower than what is known. */
    public static final int LEAST_SONGS = 5;

    /** How many draws of songs an interval is made of. */
    public static final int DRAWS = 1000;

    /** Whether there is one. */
    public boolean isDefined() {
        return Double.isFinite(low) && Double.isFinite(high);
    }

    /** No interval, for want of songs or of a value. */
    public static Interval none(int songs) {
        return new Interval(Double.NaN, Double.NaN, songs);
    }
}
