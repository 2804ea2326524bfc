package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptureResamplerTest {
    private static final int SECONDS = 2;

    @ParameterizedTest
    @CsvSource({"44100,997", "44100,15000", "96000,997", "88200,12000", "32000,5000", "192000,997", "11025,997"})
    void a_sine_stays_that_sine_to_80_db(int rate, double hz) {
        float[] out = resampled(rate, sine(rate, hz));
        double error = 0;
        for (int i = 1000; i < out.length - 1000; i++) {
            double wanted = 0.5 * Math.sin(2 * Math.PI * hz * i / 48_000);
            error += (out[i] - wanted) * (out[i] - wanted);
        }
        double db = 10 * Math.log10(error / (out.length - 2000) / 0.125);
        assertTrue(db < -80, db + " dB");
    }

    @Test
    void what_48_khz_cannot_hold_is_gone() {
        float[] out = resampled(96_000, sine(96_000, 26_000));
        double power = 0;
        for (int i = 1000; i < out.length - 1000; i++) {
            power += out[i] * out[i];
        }
        double db = 10 * Math.log10(power / out.length / 0.125);
        assertTrue(db < -80, db + " dB");
    }

    @Test
    void samples_at_48_khz_pass_as_they_are() {
        float[] sine = sine(48_000, 997);
        assertArrayEquals(sine, resampled(48_000, sine));
    }

    @Test
    void as_many_frames_come_out_as_time_has_passed() {
        assertEquals(SECONDS * 48_000, resampled(44_100, sine(44_100, 997)).length, 60);
    }

    /** In blocks of all sizes. */
    private static float[] resampled(int rate, float[] in) {
        CaptureResampler resampler = new CaptureResampler(rate);
        float[] left = new float[resampler.mostFrames()];
        float[] right = new float[resampler.mostFrames()];
        float[] all = new float[SECONDS * 48_000 + 1000];
        int size = 0;
        int block = 1;
        for (int at = 0; at < in.length; ) {
            int n = Math.min(in.length - at, 1 + block++ * 37 % CaptureSource.LONGEST_BLOCK);
            float[] part = Arrays.copyOfRange(in, at, at + n);
            int made = resampler.take(part, part, n, left, right);
            assertEquals(left[0], right[0]);
            System.arraycopy(left, 0, all, size, made);
            size += made;
            at += n;
        }
        return Arrays.copyOf(all, size);
    }

    private static float[] sine(int rate, double hz) {
        float[] sine = new float[SECONDS * rate];
        for (int i = 0; i < sine.length; i++) {
            sine[i] = (float) (0.5 * Math.sin(2 * Math.PI * hz * i / rate));
        }
        return sine;
    }
}
