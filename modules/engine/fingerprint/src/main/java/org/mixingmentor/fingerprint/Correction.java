package org.mixingmentor.fingerprint;

import java.util.List;

/**
 * What would have to change: wanted minus own. 35 values: 32 band gains in dB, crest in dB, correlation (a plain
 * difference), side to mid in dB.
 *
 * @param values 35 values; not copied, not written to
 */
public record Correction(float[] values) {
    /** Number of values. */
    public static final int SIZE = 35;
    /** Index of the crest correction, in dB. */
    public static final int CREST = 32;
    /** Index of the correlation correction. */
    public static final int CORRELATION = 33;
    /** Index of the side to mid correction, in dB. */
    public static final int SIDE_MID = 34;
    /** Band corrections are clamped to plus or minus this, in dB. */
    public static final float MAX_BAND_DB = 24f;

    public Correction {
        if (values.length != SIZE) {
            throw new IllegalArgumentException("a correction has 35 values, not " + values.length);
        }
    }

    /** No change at all. */
    public static Correction none() {
        return new Correction(new float[SIZE]);
    }

    /** The 35 names in order: {@code correction_15.8 .. correction_19952.6, crest_db, correlation, side_mid_db}. */
    public static List<String> names() {
        throw new UnsupportedOperationException();
    }

    /**
     * {@code wanted - own}: bands clamped to plus or minus 24 dB and 0 where either side is at the floor.
     *
     * @param mono whether the stem is mono: then correlation and side to mid are 0
     */
    public static Correction between(Profile wanted, Profile own, boolean mono) {
        throw new UnsupportedOperationException();
    }

    /** A correction of the bands alone, as of a known curve: {@code bandsDb} has 32 values, clamped. */
    public static Correction ofBands(float[] bandsDb) {
        throw new UnsupportedOperationException();
    }

    /** Weighted mean over rows of 35 values each, as a brain gives them for the chunks of a stem. */
    public static Correction mean(float[] rows, float[] weights) {
        throw new UnsupportedOperationException();
    }

    /**
     * The same with the median over the 27 advised bands taken out of every band: after loudness normalisation a boost at
     * one frequency looks like a cut everywhere else, and only differences between bands mean anything. Averages come
     * first, this after.
     */
    public Correction levelFree() {
        throw new UnsupportedOperationException();
    }

    /** Gain wanted in a band, in dB. */
    public float bandDb(int band) {
        return values[band];
    }

    /** Crest factor wanted beside the own, in dB: positive = more attack. */
    public float crestDb() {
        return values[CREST];
    }

    /** Correlation wanted beside the own. */
    public float correlation() {
        return values[CORRELATION];
    }

    /** Side to mid wanted beside the own, in dB: positive = wider. */
    public float sideMidDb() {
        return values[SIDE_MID];
    }
}
