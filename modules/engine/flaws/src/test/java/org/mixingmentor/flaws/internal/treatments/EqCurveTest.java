package org.mixingmentor.flaws.internal.treatments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.StemFingerprints;
import org.mixingmentor.flaws.NoiseStems;

class EqCurveTest {
    @ParameterizedTest
    @CsvSource({
        "peak, 200, 9, 1.2",
        "peak, 500, -12, 4",
        "peak, 9000, 6, 0.5",
        "low_shelf, 150, -10, 0.707",
        "high_shelf, 5000, -14, 0.707"
    })
    void the_curve_of_a_step_is_what_the_fingerprint_measures_on_white_noise(
            String kind, double hz, double gainDb, double q) throws IOException {
        Biquad filter = EqCurve.filter(new RecipeStep("", kind, hz, gainDb, q, Double.NaN));
        assertMeasured(List.of(filter));
    }

    @Test
    void the_curve_of_two_steps_is_what_both_do_together() throws IOException {
        List<Biquad> filters = List.of(Biquad.peak(220, 6, 2), Biquad.highShelf(4000, -8, 0.707));
        assertMeasured(filters);
    }

    @Test
    void a_narrow_peak_counts_for_less_than_its_centre_in_its_band() {
        float[] curve = EqCurve.bandGainsDb(List.of(Biquad.peak(1000, 12, 4)));
        assertTrue(curve[18] < 11.9 && curve[18] > 9.5, "band of the peak: " + curve[18]);
    }

    @Test
    void no_filter_is_a_flat_curve() {
        for (float gain : EqCurve.bandGainsDb(List.of())) {
            assertEquals(0f, gain);
        }
    }

    private static void assertMeasured(List<Biquad> filters) throws IOException {
        Stem noise = NoiseStems.noise(20, 7);
        float[] filtered = noise.left();
        for (Biquad filter : filters) {
            filtered = filter.filter(filtered);
        }
        double[] before = bandPowers(noise);
        double[] after = bandPowers(new Stem(filtered, filtered, true));
        float[] curve = EqCurve.bandGainsDb(filters);
        List<String> wrong = new ArrayList<>();
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            double measured = 10 * Math.log10(after[band] / before[band]);
            if (Math.abs(measured - curve[band]) > 0.35) {
                wrong.add("band " + band + ": curve " + curve[band] + ", measured " + measured);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static double[] bandPowers(Stem stem) throws IOException {
        FingerprintMatrix chunks = StemFingerprints.of(stem.stream(), 1, new Fingerprinter());
        double[] powers = new double[Bands.COUNT];
        for (int chunk = 0; chunk < chunks.chunks(); chunk++) {
            for (int band = 0; band < Bands.COUNT; band++) {
                powers[band] += Math.pow(10, chunks.value(chunk, Fingerprint.BANDS + band) / 10);
            }
        }
        return powers;
    }
}
