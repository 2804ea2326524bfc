package org.mixingmentor.training.forecast;

import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.training.LevelFree;

/** The 27 advised bands of a sound without its level, as far down as networks look, in dB. */
final class Spectrum {
    static final int N = Bands.ADVISED;

    private Spectrum() {}

    /** Of a profile with a curve added to it, 32 values in dB. */
    static double[] of(Profile profile, float[] curveDb) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int band = 0; band < Bands.COUNT; band++) {
            largest = Math.max(largest, profile.bandsDb()[band] + curveDb[band]);
        }
        double[] spectrum = new double[N];
        for (int i = 0; i < N; i++) {
            int band = Bands.FIRST_ADVISED + i;
            spectrum[i] = Math.max(profile.bandsDb()[band] + curveDb[band], largest + LevelFree.FLOOR_DB);
        }
        return centred(spectrum);
    }

    /** A profile of such a spectrum, 27 values: outside the advised bands as at their edge. */
    static Profile profile(double[] spectrum) {
        float[] bands = new float[Bands.COUNT];
        for (int band = 0; band < bands.length; band++) {
            bands[band] = (float) spectrum[Math.max(0, Math.min(N - 1, band - Bands.FIRST_ADVISED))];
        }
        return new Profile(bands, 0, 0, 0);
    }

    /** The same with its mean taken out. */
    static double[] centred(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double[] centred = new double[values.length];
        for (int i = 0; i < centred.length; i++) {
            centred[i] = values[i] - mean;
        }
        return centred;
    }
}
