package org.mixingmentor.flaws.internal.treatments;

import java.util.List;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.fingerprint.Bands;

/**
 * The exact curve of EQ steps in the 32 third-octave bands: the power mean of the filters' response over each band, which
 * is what a band of the fingerprint sees of them on a spectrum that is flat inside the band. (The response at the centre
 * alone overstates a narrow peak by up to 2 dB.)
 */
public final class EqCurve {
    private static final int POINTS_PER_BAND = 24;

    private EqCurve() {}

    /** The filter of an EQ step. */
    public static Biquad filter(RecipeStep step) {
        return switch (step.kind()) {
            case "peak" -> Biquad.peak(step.frequencyHz(), step.gainDb(), step.q());
            case "low_shelf" -> Biquad.lowShelf(step.frequencyHz(), step.gainDb(), step.q());
            case "high_shelf" -> Biquad.highShelf(step.frequencyHz(), step.gainDb(), step.q());
            default -> throw new IllegalArgumentException("no EQ of kind " + step.kind());
        };
    }

    /** The gain of the filters in series in each band, 32 values in dB; zeros without filters. */
    public static float[] bandGainsDb(List<Biquad> filters) {
        float[] gains = new float[Bands.COUNT];
        if (!filters.isEmpty()) {
            for (int band = 0; band < Bands.COUNT; band++) {
                gains[band] = (float) bandGainDb(filters, band);
            }
        }
        return gains;
    }

    private static double bandGainDb(List<Biquad> filters, int band) {
        double low = Bands.lowerEdgeHz(band);
        double width = Bands.upperEdgeHz(band) - low;
        double power = 0;
        for (int i = 0; i < POINTS_PER_BAND; i++) {
            double hz = low + width * (i + 0.5) / POINTS_PER_BAND;
            double db = 0;
            for (Biquad filter : filters) {
                db += filter.responseDb(hz);
            }
            power += StrictMath.pow(10, db / 10);
        }
        return 10 * StrictMath.log10(power / POINTS_PER_BAND);
    }
}
