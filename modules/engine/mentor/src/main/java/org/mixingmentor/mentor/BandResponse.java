package org.mixingmentor.mentor;

import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.fingerprint.Bands;

/**
 * What a filter does to the 27 advised bands, as {@link org.mixingmentor.fingerprint.BandCurve} says it: the power mean of
 * its response over each. A fit asks for thousands of them, always at the same frequencies: the cosines are made once,
 * |H|^2 needs no other trigonometry, and a third of the points is enough.
 */
final class BandResponse {
    private static final int POINTS_PER_BAND = 8;
    private static final double[] COS = new double[Bands.ADVISED * POINTS_PER_BAND];
    private static final double[] COS_TWICE = new double[COS.length];

    static {
        for (int i = 0; i < COS.length; i++) {
            int band = Bands.FIRST_ADVISED + i / POINTS_PER_BAND;
            double low = Bands.lowerEdgeHz(band);
            double width = Bands.upperEdgeHz(band) - low;
            double hz = low + width * (i % POINTS_PER_BAND + 0.5) / POINTS_PER_BAND;
            double w = 2 * Math.PI * hz / ChunkGrid.SAMPLE_RATE;
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
        for (int band = 0; band < response.length; band++) {
            double power = 0;
            for (int i = band * POINTS_PER_BAND; i < (band + 1) * POINTS_PER_BAND; i++) {
                double above = above0 + above1 * COS[i] + above2 * COS_TWICE[i];
                double below = below0 + below1 * COS[i] + below2 * COS_TWICE[i];
                power += above / below;
            }
            response[band] = 10 * Math.log10(power / POINTS_PER_BAND);
        }
        return response;
    }
}
