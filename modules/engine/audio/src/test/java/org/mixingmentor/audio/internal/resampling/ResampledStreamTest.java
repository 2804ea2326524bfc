package org.mixingmentor.audio.internal.resampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixingmentor.audio.ProgressiveStem;
import org.mixingmentor.audio.Stem;

class ResampledStreamTest {
    private static final int RATE = 48_000;

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {8_000, 11_025, 16_000, 22_050, 24_000, 32_000, 44_056, 44_100, 44_101, 47_999, 48_001})
    void a_sine_going_up_has_less_than_minus_130_db_of_anything_else(int rate) throws IOException {
        checkSines(rate);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {50_000, 64_000, 88_200, 96_000, 96_001, 176_400, 192_000, 352_800, 384_000})
    void a_sine_going_down_has_less_than_minus_130_db_of_anything_else(int rate) throws IOException {
        checkSines(rate);
    }

    private static void checkSines(int rate) throws IOException {
        double limit = 0.4536 * Math.min(rate, RATE);
        for (double hz : new double[] {101.3, 0.2 * limit, 0.731 * limit, limit - 20}) {
            double[] fit = fit(resample(sine(rate, hz, rate / 2), rate), hz);
            String what = rate + " Hz, sine of " + hz + " Hz: ";
            assertTrue(fit[1] < -130, what + "rest " + fit[1] + " dB");
            assertEquals(1.0, fit[0], 1e-4, what + "level");
            assertEquals(0.0, fit[2], 1e-5, what + "phase");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {88_200, 96_000, 96_001, 192_000, 384_000})
    void what_48_khz_cannot_hold_is_130_db_down(int rate) throws IOException {
        for (double hz : new double[] {24_050, 26_000, 33_333, 0.49 * rate}) {
            Stem out = resample(sine(rate, hz, rate / 2), rate);
            float[] middle = Arrays.copyOfRange(out.left(), 2_000, out.frames() - 2_000);
            assertTrue(rmsDb(middle) < -130, rate + " Hz, " + hz + " Hz: " + rmsDb(middle) + " dB");
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {1_000, 8_000, 44_100, 44_101, 96_000, 192_000, 999_983})
    void the_length_is_the_time_rounded_up_to_whole_samples(int rate) throws IOException {
        for (int frames : new int[] {1, 2, 100, 147, 4_411, 20_000}) {
            long expected = ((long) frames * RATE + rate - 1) / rate;
            ResampledStream stream =
                    new ResampledStream(new ArrayStream(new float[frames], new float[frames], rate), RATE);
            assertEquals(expected, stream.format().frames());
            assertEquals(expected, ProgressiveStem.read(stream).frames(), rate + " Hz, " + frames + " frames");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {24_000, 44_100, 44_101, 96_000})
    void an_impulse_stays_where_it_was(int rate) throws IOException {
        float[] impulse = new float[rate];
        int frame = rate / 10 * 3;
        impulse[frame] = 1f;
        Stem out = resample(impulse, rate);
        int largest = 0;
        for (int i = 0; i < out.frames(); i++) {
            largest = out.left()[i] > out.left()[largest] ? i : largest;
        }
        assertEquals(0.3, (double) largest / RATE, 0.5 / RATE);
        if ((long) frame * RATE % rate == 0) {
            assertEquals(out.left()[largest - 30], out.left()[largest + 30], 1e-6);
        }
    }

    @Test
    void a_constant_stays_the_same_constant_away_from_the_ends() throws IOException {
        float[] constant = new float[44_100];
        Arrays.fill(constant, 0.25f);
        Stem out = resample(constant, 44_100);
        for (int i = 200; i < out.frames() - 200; i++) {
            assertEquals(0.25f, out.left()[i], 1e-6f);
        }
    }

    @Test
    void both_channels_are_resampled_alike_and_apart() throws IOException {
        float[] left = sine(44_100, 440, 50_000);
        float[] right = noise(50_000);
        Stem both = ProgressiveStem.read(new ResampledStream(new ArrayStream(left, right, 44_100), RATE));
        assertArrayEquals(resample(left, 44_100).left(), both.left());
        assertArrayEquals(resample(right, 44_100).left(), both.right());
    }

    @Test
    void the_interpolated_phases_agree_with_the_table_of_all_phases() {
        LowPass filter = new LowPass(44_100, RATE);
        Kernel table = new PhaseTable(filter, 147, 160);
        Kernel lines = new InterpolatedPhases(filter, 147, 160);
        int periods = 2 * table.inputs() / lines.inputs();
        float[] in = noise(2 * table.inputs() + filter.taps() - 1);
        float[] exact = new float[2 * table.outputs()];
        float[] interpolated = new float[2 * table.outputs()];
        table.run(in, 2, exact);
        lines.run(in, periods, interpolated);
        assertArrayEquals(exact, interpolated, 1e-6f);
    }

    private static Stem resample(float[] samples, int rate) throws IOException {
        return ProgressiveStem.read(new ResampledStream(new ArrayStream(samples, samples, rate), RATE));
    }

    private static float[] sine(int rate, double hz, int frames) {
        float[] x = new float[frames];
        for (int i = 0; i < frames; i++) {
            x[i] = (float) (0.9 * Math.sin(2 * Math.PI * hz * i / rate));
        }
        return x;
    }

    private static float[] noise(int frames) {
        Random random = new Random(5);
        float[] x = new float[frames];
        for (int i = 0; i < frames; i++) {
            x[i] = (float) (0.2 * random.nextGaussian());
        }
        return x;
    }

    /** Level over 0.9, what is left beside the sine in dB below it, and its phase, by least squares. */
    private static double[] fit(Stem out, double hz) {
        int from = 3_000;
        int to = out.frames() - 3_000;
        double ss = 0;
        double cc = 0;
        double sc = 0;
        double xs = 0;
        double xc = 0;
        for (int i = from; i < to; i++) {
            double s = Math.sin(2 * Math.PI * hz * i / RATE);
            double c = Math.cos(2 * Math.PI * hz * i / RATE);
            ss += s * s;
            cc += c * c;
            sc += s * c;
            xs += out.left()[i] * s;
            xc += out.left()[i] * c;
        }
        double det = ss * cc - sc * sc;
        double a = (xs * cc - xc * sc) / det;
        double b = (xc * ss - xs * sc) / det;
        float[] rest = new float[to - from];
        for (int i = from; i < to; i++) {
            double angle = 2 * Math.PI * hz * i / RATE;
            rest[i - from] = (float) (out.left()[i] - a * Math.sin(angle) - b * Math.cos(angle));
        }
        double level = Math.hypot(a, b);
        return new double[] {level / 0.9, rmsDb(rest) - 20 * Math.log10(level / Math.sqrt(2)), Math.atan2(b, a)};
    }

    private static double rmsDb(float[] x) {
        double sum = 0;
        for (float v : x) {
            sum += (double) v * v;
        }
        return 10 * Math.log10(sum / x.length);
    }
}
