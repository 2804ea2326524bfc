package org.mixingmentor.fingerprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The layout of the fingerprint, version 1: which of the 64 values stands where. */
public final class Fingerprint {
    /** Version of the contract; a brain of another version is refused. */
    public static final int VERSION = 1;
    /** Values per chunk. */
    public static final int SIZE = 64;

    /** First of the 32 third-octave bands, in dB; see {@link Bands}. */
    public static final int BANDS = 0;
    /** Spectral centroid in Hz. */
    public static final int CENTROID = 32;
    /** Spectral flatness, 0 to 1. */
    public static final int FLATNESS = 33;
    /** Crest factor in dB. */
    public static final int CREST = 34;
    /** Zero crossing rate, 0 to 1. */
    public static final int ZERO_CROSSING_RATE = 35;
    /** First of 13 mel frequency cepstral coefficients. */
    public static final int MFCC = 36;
    /** First of 13 mean first differences of the coefficients. */
    public static final int DELTA_MFCC = 49;
    /** Number of coefficients, and of their differences. */
    public static final int MFCC_COUNT = 13;
    /** Correlation of left and right, -1 to 1. */
    public static final int CORRELATION = 62;
    /** Side to mid ratio, 0 to 10. */
    public static final int SIDE_MID = 63;

    private static final List<String> NAMES = names64();

    private Fingerprint() {}

    /** The 64 names in order: {@code band_15.8 .. band_19952.6, centroid_hz, flatness, .., corr, side_mid}. */
    public static List<String> names() {
        return NAMES;
    }

    private static List<String> names64() {
        List<String> names = new ArrayList<>(SIZE);
        for (int band = 0; band < Bands.COUNT; band++) {
            names.add(String.format(Locale.ROOT, "band_%.1f", Bands.centreHz(band)));
        }
        names.addAll(List.of("centroid_hz", "flatness", "crest_db", "zcr"));
        for (String prefix : List.of("mfcc_", "dmfcc_")) {
            for (int i = 0; i < MFCC_COUNT; i++) {
                names.add(prefix + i);
            }
        }
        names.addAll(List.of("corr", "side_mid"));
        return List.copyOf(names);
    }
}
