package org.mixingmentor.fingerprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The change that a stem needs, as wanted minus own. 35 values: 32 band gains in dB, crest in dB, correlation (a plain
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

    private static final List<String> NAMES = names35();

    public Correction {
        if (values.length != SIZE) {
            throw new IllegalArgumentException("a correction has 35 values, not " + values.length);
        }
    }

    /** No change at all. */
    public static Correction none() {
        return new Correction(new float[SIZE]);
    }

    /** The index, 4 to 30, of the largest of the 27 advised bands, whatever its sign: what is said first. */
    public int largestBand() {
        int largest = Bands.FIRST_ADVISED;
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            largest = Math.abs(bandDb(band)) > Math.abs(bandDb(largest)) ? band : largest;
        }
        return largest;
    }

    /** The 35 names in order: {@code correction_15.8 .. correction_19952.6, crest_db, correlation, side_mid_db}. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * {@code wanted - own}: bands clamped to plus or minus 24 dB and 0 where either side is at the floor.
     *
     * @param mono whether the stem is mono: then correlation and side to mid are 0
     */
    public static Correction between(Profile wanted, Profile own, boolean mono) {
        float[] values = new float[SIZE];
        for (int band = 0; band < Bands.COUNT; band++) {
            float to = wanted.bandsDb()[band];
            float from = own.bandsDb()[band];
            values[band] = to <= Bands.FLOOR_DB || from <= Bands.FLOOR_DB ? 0 : clamped(to - from);
        }
        values[CREST] = wanted.crestDb() - own.crestDb();
        if (!mono) {
            values[CORRELATION] = wanted.correlation() - own.correlation();
            values[SIDE_MID] = wanted.sideMidDb() - own.sideMidDb();
        }
        return new Correction(values);
    }

    /** A correction of the bands alone, as of a known curve: {@code bandsDb} has 32 values, clamped. */
    public static Correction ofBands(float[] bandsDb) {
        float[] values = new float[SIZE];
        for (int band = 0; band < Bands.COUNT; band++) {
            values[band] = clamped(bandsDb[band]);
        }
        return new Correction(values);
    }

    /** Weighted mean over rows of 35 values each, as a brain gives them for the chunks of a stem. */
    public static Correction mean(float[] rows, float[] weights) {
        if (rows.length != weights.length * SIZE) {
            throw new IllegalArgumentException(rows.length + " values for " + weights.length + " rows of 35");
        }
        double[] sums = new double[SIZE];
        double total = 0;
        for (int row = 0; row < weights.length; row++) {
            total += weights[row];
            for (int i = 0; i < SIZE; i++) {
                sums[i] += (double) weights[row] * rows[row * SIZE + i];
            }
        }
        float[] values = new float[SIZE];
        for (int i = 0; i < SIZE && total > 0; i++) {
            values[i] = (float) (sums[i] / total);
        }
        return new Correction(values);
    }

    /**
     * The same with the median over the 27 advised bands taken out of every band: after loudness normalisation a boost at
     * one frequency looks like a cut everywhere else, and only differences between bands mean anything. Averages come
     * first, this after.
     */
    public Correction levelFree() {
        float[] advised = Arrays.copyOfRange(values, Bands.FIRST_ADVISED, Bands.LAST_ADVISED + 1);
        Arrays.sort(advised);
        float median = advised[Bands.ADVISED / 2];
        float[] free = values.clone();
        for (int band = 0; band < Bands.COUNT; band++) {
            free[band] -= median;
        }
        return new Correction(free);
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

    private static float clamped(float db) {
        return Math.max(-MAX_BAND_DB, Math.min(MAX_BAND_DB, db));
    }

    private static List<String> names35() {
        List<String> names = new ArrayList<>(SIZE);
        for (int band = 0; band < Bands.COUNT; band++) {
            names.add(String.format(Locale.ROOT, "correction_%.1f", Bands.centreHz(band)));
        }
        names.addAll(List.of("crest_db", "correlation", "side_mid_db"));
        return List.copyOf(names);
    }
}
