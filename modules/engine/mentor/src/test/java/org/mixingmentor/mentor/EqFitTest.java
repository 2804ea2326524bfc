package org.mixingmentor.mentor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.mixingmentor.fingerprint.BandCurve;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.mentor.spi.EqFilter;
import org.mixingmentor.mentor.spi.EqFilter.Kind;

class EqFitTest {
    @Test
    void one_bell_is_found_again() {
        List<EqFilter> fit = EqFit.fit(response(new EqFilter(Kind.PEAK, 210, -5, 1.4)));
        assertEquals(1, fit.size());
        assertEquals(Kind.PEAK, fit.get(0).kind());
        assertEquals(210, fit.get(0).frequencyHz(), 5);
        assertEquals(-5, fit.get(0).gainDb(), 0.2);
        assertEquals(1.4, fit.get(0).q(), 0.1);
    }

    @Test
    void a_shelf_is_found_as_a_shelf() {
        EqFilter dull = new EqFilter(Kind.HIGH_SHELF, 5000, 8, 0.71);
        List<EqFilter> fit = EqFit.fit(response(dull));
        assertEquals(Kind.HIGH_SHELF, fit.get(0).kind());
        assertTrue(worst(response(dull), fit) < 0.5, () -> "worst band is off by " + worst(response(dull), fit));
    }

    @Test
    void what_is_left_of_a_mixture_of_three_bells_stays_within_the_dead_zone() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 60; i++) {
            float[] wanted = new float[Bands.COUNT];
            for (int k = 0; k < 3; k++) {
                double hz = 60 * Math.pow(10_000.0 / 60, random.nextDouble());
                double gain = (random.nextBoolean() ? 1 : -1) * random.nextDouble(3, 10);
                float[] one = response(new EqFilter(Kind.PEAK, hz, gain, random.nextDouble(0.7, 2)));
                for (int band = 0; band < wanted.length; band++) {
                    wanted[band] += one[band];
                }
            }
            int mixture = i;
            double left = worst(wanted, EqFit.fit(wanted));
            assertTrue(left < EqFit.DEAD_ZONE_DB, () -> "mixture " + mixture + " is off by " + left + " dB");
        }
    }

    @Test
    void a_shelf_and_a_bell_that_stand_apart_are_found_within_half_a_decibel() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 40; i++) {
            double bellDb = (random.nextBoolean() ? 1 : -1) * random.nextDouble(3, 9);
            EqFilter bell = new EqFilter(Kind.PEAK, random.nextDouble(700, 6000), bellDb, random.nextDouble(0.8, 2.5));
            EqFilter shelf = new EqFilter(Kind.LOW_SHELF, random.nextDouble(80, 200), -random.nextDouble(4, 9), 0.7);
            float[] wanted = response(bell);
            float[] low = response(shelf);
            for (int band = 0; band < wanted.length; band++) {
                wanted[band] += low[band];
            }
            double left = worst(wanted, EqFit.fit(wanted));
            assertTrue(left < 0.5, () -> bell + " and " + shelf + " are off by " + left + " dB");
        }
    }

    @Test
    void what_stays_within_the_dead_zone_gets_no_filter() {
        assertEquals(List.of(), EqFit.fit(response(new EqFilter(Kind.PEAK, 1000, 1.4, 1))));
        assertEquals(List.of(), EqFit.fit(new float[Bands.COUNT]));
    }

    @Test
    void the_largest_filter_comes_first_and_none_lies_below_forty_hertz() {
        float[] wanted = response(new EqFilter(Kind.PEAK, 3000, 4, 1));
        float[] second = response(new EqFilter(Kind.PEAK, 40, -9, 1));
        for (int band = 0; band < wanted.length; band++) {
            wanted[band] += second[band];
        }
        List<EqFilter> fit = EqFit.fit(wanted);
        for (int i = 0; i < fit.size(); i++) {
            assertTrue(fit.get(i).frequencyHz() >= 40);
            assertTrue(i == 0
                    || Math.abs(fit.get(i - 1).gainDb()) >= Math.abs(fit.get(i).gainDb()));
        }
    }

    @Test
    void the_response_in_bands_is_that_of_the_filter() {
        for (Kind kind : Kind.values()) {
            EqFilter filter = new EqFilter(kind, 730, -7, 0.9);
            double[] response = BandResponse.of(filter.biquad());
            for (int i = 0; i < response.length; i++) {
                assertEquals(BandCurve.gainDb(filter.biquad(), Bands.FIRST_ADVISED + i), response[i], 0.05);
            }
        }
    }

    private static float[] response(EqFilter filter) {
        float[] bands = new float[Bands.COUNT];
        for (int band = 0; band < bands.length; band++) {
            bands[band] = (float) BandCurve.gainDb(filter.biquad(), band);
        }
        return bands;
    }

    private static double worst(float[] wanted, List<EqFilter> fit) {
        double worst = 0;
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            double done = 0;
            for (EqFilter filter : fit) {
                done += BandCurve.gainDb(filter.biquad(), band);
            }
            worst = Math.max(worst, Math.abs(done - wanted[band]));
        }
        return worst;
    }
}
