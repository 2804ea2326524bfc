package org.mixingmentor.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;

class BandCurveTest {
    @Tag("slow")
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
        Biquad filter =
                switch (kind) {
                    case "peak" -> Biquad.peak(hz, gainDb, q);
                    case "low_shelf" -> Biquad.lowShelf(hz, gainDb, q);
                    default -> Biquad.highShelf(hz, gainDb, q);
                };
        assertMeasured(List.of(filter));
    }

    @Test
    void the_curve_of_two_steps_is_what_both_do_together() throws IOException {
        List<Biquad> filters = List.of(Biquad.peak(220, 6, 2), Biquad.highShelf(4000, -8, 0.707));
        assertMeasured(filters);
    }

    @Test
    void a_narrow_peak_counts_for_less_than_its_centre_in_its_band() {
        int peaks = 400;
        double sum = 0;
        double most = 0;
        for (int i = 0; i < peaks; i++) {
            double hz = 60 * Math.pow(12_000 / 60.0, i / (peaks - 1.0));
            Biquad peak = Biquad.peak(hz, 12, 4);
            int band = Bands.nearest(hz);
            double overstated = peak.responseDb(Bands.centreHz(band)) - BandCurve.gainDb(peak, band);
            sum += Math.abs(overstated);
            most = Math.max(most, overstated);
        }
        assertEquals(1.2, sum / peaks, 0.05);
        assertEquals(2.9, most, 0.05);
    }

    @Test
    void no_filter_is_a_flat_curve() {
        for (float gain : BandCurve.of(List.of())) {
            assertEquals(0f, gain);
        }
    }

    private static void assertMeasured(List<Biquad> filters) throws IOException {
        float[] noise = noise();
        float[] filtered = noise;
        for (Biquad filter : filters) {
            filtered = filter.filter(filtered);
        }
        double[] before = bandPowers(new Stem(noise, noise, true));
        double[] after = bandPowers(new Stem(filtered, filtered, true));
        float[] curve = BandCurve.of(filters);
        List<String> wrong = new ArrayList<>();
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            double measured = 10 * Math.log10(after[band] / before[band]);
            if (Math.abs(measured - curve[band]) > 0.35) {
                wrong.add("band " + band + ": curve " + curve[band] + ", measured " + measured);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** White noise of 20 s. */
    private static float[] noise() {
        Random random = new Random(7);
        float[] noise = new float[20 * ChunkGrid.SAMPLE_RATE];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) (0.1 * random.nextGaussian());
        }
        return noise;
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
