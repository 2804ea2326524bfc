package org.mixingmentor.fingerprint;

/** The 32 third-octave bands of IEC 61260-1, base 10, x = -18 .. 13 (nominally 16 Hz to 20 kHz). */
public final class Bands {
    /** Number of bands. */
    public static final int COUNT = 32;
    /** First band that advice and scores use: 40 Hz. */
    public static final int FIRST_ADVISED = 4;
    /** Last band that advice and scores use: 16 kHz. */
    public static final int LAST_ADVISED = 30;
    /** Number of bands that advice and scores use. */
    public static final int ADVISED = LAST_ADVISED - FIRST_ADVISED + 1;
    /** The lowest value a band can have, in dB: power 1e-10. */
    public static final float FLOOR_DB = -100f;

    /** Bands further than this below a sound's strongest hold no energy that counts, in dB. */
    public static final double ENERGY_RANGE_DB = 40;
    /** The same as a share of the strongest band's power. */
    public static final double ENERGY_SHARE = 1e-4;

    private Bands() {}

    /** Exact centre frequency of a band (0 to 31) in Hz. */
    public static double centreHz(int band) {
        return 1000.0 * Math.pow(10.0, (band - 18) / 10.0);
    }

    /** Lower edge of a band in Hz. */
    public static double lowerEdgeHz(int band) {
        return 1000.0 * Math.pow(10.0, (band - 18.5) / 10.0);
    }

    /** Upper edge of a band in Hz. */
    public static double upperEdgeHz(int band) {
        return 1000.0 * Math.pow(10.0, (band - 17.5) / 10.0);
    }

    /** The band whose centre is nearest to a frequency on the logarithmic scale, 0 to 31. */
    public static int nearest(double hz) {
        long band = Math.round(10.0 * Math.log10(hz / 1000.0)) + 18;
        return (int) Math.max(0, Math.min(COUNT - 1, band));
    }
}
