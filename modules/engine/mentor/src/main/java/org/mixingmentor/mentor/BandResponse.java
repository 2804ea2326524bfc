package org.mixingmentor.mentor;

import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.fingerprint.Bands;

/**
 * The response of a filter at the centres of the 27 advised bands. A fit asks for thousands of them, always at the same
 * frequencies: the cosines are made once, and |H|^2 needs no other trigonometry.
 */
final class BandResponse {
    private static final double[] COS = new double[Bands.ADVISED];
    private static final double[] COS_TWICE = new double[Bands.ADVISED];

    static {
        for (int i = 0; i < Bands.ADVISED; i++) {
            double w = 2 * Math.PI * Bands.centreHz(Bands.FIRST_ADVISED + i) / ChunkGrid.SAMPLE_RATE;
            COS[i] = Math.cos(w);
            COS_TWICE[i] = Math.cos(2 * w);
        }
    }

    private BandResponse() {}

    /** Gains in dB. */
    static double[] of(Biquad filter) {
        double above0 = filter.b0() * filter.b0() + filter.b1() * filter.b1() + filter.b2() * filter.b2();
        double above1 = 2 * filter.b1() * (filter.b0() + filter.b2());
        double above2 = 2 * filter.b0() * filter.b2();
        double below0 = 1 + filter.a1() * filter.a1() + filter.a2() * filter.a2();
        double below1 = 2 * filter.a1() * (1 + filter.a2());
        double below2 = 2 * filter.a2();
        double[] response = new double[Bands.ADVISED];
        for (int i = 0; i < response.length; i++) {
            double above = above0 + above1 * COS[i] + above2 * COS_TWICE[i];
            double below = below0 + below1 * COS[i] + below2 * COS_TWICE[i];
            response[i] = 10 * Math.log10(above / below);
        }
        return response;
    }
}
