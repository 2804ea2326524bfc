package org.mixingmentor.audio.internal.loudness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TruePeakTest {
    private static final int HALF_TAPS = 12;

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 11, 12, 127, 128, 129, 1000, 20_000})
    void what_is_skipped_changes_nothing(int length) {
        Random random = new Random(length);
        float[] x = new float[length];
        for (int i = 0; i < length; i++) {
            double swell = Math.pow(Math.sin(3.0 * i / length + 0.1), 6);
            x[i] = (float) ((random.nextInt(40) == 0 ? 1.0 : 0.3) * swell * random.nextGaussian());
        }
        assertEquals(everyValue(x), peak(x), 1e-5);
    }

    @Test
    void a_peak_between_the_last_samples_and_the_end_counts() {
        float[] x = new float[300];
        x[298] = 1f;
        x[299] = 1f;
        assertEquals(everyValue(x), peak(x), 1e-6);
        assertTrue(peak(x) > 1.2);
    }

    @Test
    void a_sine_between_its_samples_is_seen_up_to_twenty_kilohertz() {
        for (double hz : new double[] {997, 5_000, 12_000, 16_000, 18_000, 20_000}) {
            float[] x = new float[48_000];
            for (int i = 0; i < x.length; i++) {
                double fade = Math.min(1, Math.min(i, x.length - 1 - i) / 2400.0);
                x[i] = (float) (0.5 * fade * Math.sin(2 * Math.PI * hz * i / 48_000 + 0.7));
            }
            // Four times oversampling may miss 0.69 dB of a peak at 20 kHz by its grid alone (BS.1770-4, attachment 1).
            double missed = 20 * Math.log10(Math.cos(Math.PI * hz / 48_000 / 4));
            double read = 20 * Math.log10(peak(x) / 0.5);
            assertTrue(read < 0.05 && read > missed - 0.05, hz + " Hz reads " + read + " dB");
        }
    }

    private static double peak(float[] x) {
        TruePeak meter = new TruePeak();
        meter.add(x, 0, x.length);
        return meter.peak();
    }

    /** Every sample and every value a quarter, a half and three quarters of the way to the next, outside the sound too. */
    private static double everyValue(float[] x) {
        double largest = 0;
        for (int i = -HALF_TAPS; i < x.length + HALF_TAPS; i++) {
            for (int quarter = 0; quarter < 4; quarter++) {
                largest = Math.max(largest, Math.abs(value(x, i, quarter / 4.0)));
            }
        }
        return largest;
    }

    private static double value(float[] x, int i, double part) {
        double sum = 0;
        for (int k = 1 - HALF_TAPS; k <= HALF_TAPS; k++) {
            if (i + k >= 0 && i + k < x.length) {
                sum += x[i + k] * weight(part - k);
            }
        }
        return sum;
    }

    private static double weight(double distance) {
        if (distance == 0) {
            return 1;
        }
        double position = distance / HALF_TAPS;
        double sinc = Math.sin(Math.PI * distance) / (Math.PI * distance);
        return sinc * bessel(5 * Math.sqrt(Math.max(0, 1 - position * position))) / bessel(5);
    }

    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; k < 60; k++) {
            term *= x * x / (4.0 * k * k);
            sum += term;
        }
        return sum;
    }
}
