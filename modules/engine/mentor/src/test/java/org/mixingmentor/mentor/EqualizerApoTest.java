package org.mixingmentor.mentor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.mentor.spi.EqFilter;
import org.mixingmentor.mentor.spi.EqFilter.Kind;

class EqualizerApoTest {
    @Test
    void filters_are_written_as_the_program_reads_them() {
        assertEquals(
                """
                Preamp: -2.0 dB
                Filter 1: ON PK Fc 200 Hz Gain -3.0 dB Q 1.41
                Filter 2: ON HSC Fc 8000 Hz Gain 2.0 dB Q 0.71
                Filter 3: ON LSC Fc 90 Hz Gain -1.5 dB Q 0.70
                """,
                EqualizerApo.text(List.of(
                        new EqFilter(Kind.PEAK, 200.2, -3.04, 1.414),
                        new EqFilter(Kind.HIGH_SHELF, 8000, 1.98, 0.707),
                        new EqFilter(Kind.LOW_SHELF, 90, -1.5, 0.7))));
    }

    @Test
    void the_preamp_is_never_positive() {
        assertEquals("Preamp: 0.0 dB\n", EqualizerApo.text(List.of()));
        assertEquals(0.0, EqualizerApo.preampDb(List.of(new EqFilter(Kind.PEAK, 200, -6, 1))));
    }

    @Test
    void the_text_read_back_has_the_response_of_the_filters_and_nothing_is_above_zero() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 40; i++) {
            List<EqFilter> filters = List.of(
                    new EqFilter(Kind.PEAK, 100 * Math.pow(50, random.nextDouble()), random.nextDouble(-9, 9), 1.234),
                    new EqFilter(Kind.LOW_SHELF, random.nextDouble(60, 200), random.nextDouble(-9, 9), 0.7),
                    new EqFilter(Kind.HIGH_SHELF, random.nextDouble(2000, 9000), random.nextDouble(-9, 9), 0.7));
            String text = EqualizerApo.text(filters);
            for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
                double hz = Bands.centreHz(band);
                double wanted =
                        filters.stream().mapToDouble(f -> f.responseDb(hz)).sum();
                assertEquals(wanted, responseDb(text, hz), 0.2, () -> "at " + hz + " Hz of " + text);
                assertTrue(responseDb(text, hz) + preamp(text) <= 0.1, text);
            }
        }
    }

    /** A reader of its own, as Equalizer APO's documentation describes the lines. */
    private static double responseDb(String text, double hz) {
        Matcher line = Pattern.compile("Filter \\d+: ON (PK|LSC|HSC) Fc (\\S+) Hz Gain (\\S+) dB Q (\\S+)\n")
                .matcher(text);
        double response = 0;
        while (line.find()) {
            double fc = Double.parseDouble(line.group(2));
            double gain = Double.parseDouble(line.group(3));
            double q = Double.parseDouble(line.group(4));
            Biquad biquad =
                    switch (line.group(1)) {
                        case "PK" -> Biquad.peak(fc, gain, q);
                        case "LSC" -> Biquad.lowShelf(fc, gain, q);
                        default -> Biquad.highShelf(fc, gain, q);
                    };
            response += biquad.responseDb(hz);
        }
        return response;
    }

    private static double preamp(String text) {
        Matcher line = Pattern.compile("Preamp: (\\S+) dB\n").matcher(text);
        assertTrue(line.lookingAt(), text);
        double preamp = Double.parseDouble(line.group(1));
        assertTrue(preamp <= 0, text);
        return preamp;
    }
}
