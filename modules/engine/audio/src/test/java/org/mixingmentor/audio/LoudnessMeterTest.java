package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoudnessMeterTest {
    /** Its first block lies exactly on the relative gate: no meter's value is the right one. */
    private static final String ON_THE_GATE = "3341-13-20";

    static List<LoudnessCase> cases() {
        return LoudnessCase.all();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("cases")
    void every_reference_case_reads_as_the_standard_expects_and_libebur128_measures(LoudnessCase one) {
        Loudness loudness = LoudnessMeter.of(one.stem());
        check(one, "I", loudness.integratedLufs());
        check(one, "I_zero_padded_to_400ms", loudness.integratedLufs());
        check(one, "M_max", loudness.momentaryMaxLufs());
        check(one, "M_after_1s", loudness.momentaryMaxLufs());
        check(one, "S_max", loudness.shortTermMaxLufs());
        check(one, "S_after_3s", loudness.shortTermMaxLufs());
        check(one, "LRA", loudness.rangeLu());
        check(one, "TP", loudness.truePeakDbtp());
        Double libebur128 = one.reference("I");
        if (libebur128 != null && !one.id().equals(ON_THE_GATE)) {
            assertEquals(
                    libebur128 + one.dualMonoDb(), loudness.integratedLufs().orElseThrow(), 0.001, one.id());
        }
    }

    private static void check(LoudnessCase one, String quantity, OptionalDouble measured) {
        Double expected = one.expected(quantity);
        if (expected != null) {
            double error = measured.orElseThrow() - expected - one.dualMonoDb();
            double[] tolerance = one.tolerance(quantity);
            assertTrue(
                    -tolerance[0] <= error && error <= tolerance[1], one.id() + " " + quantity + " is off by " + error);
        }
    }

    @Test
    void silence_has_no_loudness_and_gain_one() {
        Loudness silence = LoudnessMeter.of(new Stem(new float[96_000], new float[96_000], false));
        assertTrue(silence.integratedLufs().isEmpty());
        assertTrue(silence.momentaryMaxLufs().isEmpty());
        assertTrue(silence.shortTermMaxLufs().isEmpty());
        assertTrue(silence.rangeLu().isEmpty());
        assertTrue(silence.truePeakDbtp().isEmpty());
        assertEquals(0.0, silence.gainDb());
        assertEquals(1.0, silence.gain());
    }

    @Test
    void momentary_needs_400_ms_and_short_term_and_range_3_s() {
        assertTrue(LoudnessMeter.of(noise(19_199)).momentaryMaxLufs().isEmpty());
        assertTrue(LoudnessMeter.of(noise(19_200)).momentaryMaxLufs().isPresent());
        assertTrue(LoudnessMeter.of(noise(143_999)).shortTermMaxLufs().isEmpty());
        assertTrue(LoudnessMeter.of(noise(143_999)).rangeLu().isEmpty());
        assertTrue(LoudnessMeter.of(noise(144_000)).shortTermMaxLufs().isPresent());
        assertTrue(LoudnessMeter.of(noise(144_000)).rangeLu().isPresent());
    }

    @Test
    void the_size_of_the_blocks_that_come_in_changes_nothing() {
        Stem stem = noise(200_000);
        Loudness whole = LoudnessMeter.of(stem);
        LoudnessMeter meter = new LoudnessMeter();
        Random random = new Random(7);
        for (int at = 0; at < stem.frames(); ) {
            int n = Math.min(stem.frames() - at, random.nextInt(5000));
            meter.add(stem.left(), stem.right(), at, n);
            at += n;
        }
        Loudness pieces = meter.loudness();
        assertEquals(
                whole.integratedLufs().orElseThrow(), pieces.integratedLufs().orElseThrow(), 1e-9);
        assertEquals(whole.rangeLu().orElseThrow(), pieces.rangeLu().orElseThrow(), 1e-9);
        assertEquals(whole.truePeakDbtp(), pieces.truePeakDbtp());
    }

    @Test
    void asking_in_between_changes_nothing() {
        Stem stem = noise(10_000);
        LoudnessMeter asked = new LoudnessMeter();
        asked.add(stem.left(), stem.right(), 0, 5_000);
        assertTrue(asked.loudness().integratedLufs().isPresent());
        asked.add(stem.left(), stem.right(), 5_000, 5_000);
        assertEquals(LoudnessMeter.of(stem), asked.loudness());
    }

    private static Stem noise(int frames) {
        Random random = new Random(frames);
        float[] left = new float[frames];
        float[] right = new float[frames];
        for (int i = 0; i < frames; i++) {
            left[i] = (float) (0.1 * random.nextGaussian());
            right[i] = (float) (0.05 * random.nextGaussian());
        }
        return new Stem(left, right, false);
    }
}
