package org.mixingmentor.fingerprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.spi.AudioStream;

/** Against the fingerprints of audio that was equalised. */
class EqChangeTest {
    private static final List<Biquad> FILTERS = List.of(
            Biquad.peak(200, 9, 1.4),
            Biquad.peak(3000, -8, 2),
            Biquad.lowShelf(150, -10, 0.707),
            Biquad.highShelf(4000, -12, 0.707));

    @Test
    void bands_of_equalised_noise_are_what_they_would_be_with_the_audio() throws IOException {
        Stem stem = noise();
        for (Biquad filter : FILTERS) {
            FingerprintMatrix before = fingerprints(stem);
            FingerprintMatrix truth = fingerprints(equalised(stem, filter));
            FingerprintMatrix guess = EqChange.of(List.of(filter)).apply(before);
            float[] was = Profile.of(truth).bandsDb();
            float[] is = Profile.of(guess).bandsDb();
            double error = 0;
            for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
                error += Math.abs(was[band] - is[band]) / Bands.ADVISED;
            }
            assertTrue(error < 0.1, filter + ": " + error + " dB");
        }
    }

    @Test
    void mel_coefficients_move_as_with_the_audio() throws IOException {
        Stem stem = noise();
        for (Biquad filter : FILTERS) {
            FingerprintMatrix before = fingerprints(stem);
            FingerprintMatrix truth = fingerprints(equalised(stem, filter));
            FingerprintMatrix guess = EqChange.of(List.of(filter)).apply(before);
            for (int c = 0; c < Fingerprint.MFCC_COUNT; c++) {
                double moved = mean(truth, Fingerprint.MFCC + c) - mean(before, Fingerprint.MFCC + c);
                double guessed = mean(guess, Fingerprint.MFCC + c) - mean(before, Fingerprint.MFCC + c);
                assertEquals(moved, guessed, 1, filter + ", coefficient " + c);
            }
        }
    }

    @Test
    void centroid_flatness_and_zero_crossings_move_the_right_way() throws IOException {
        Stem stem = noise();
        FingerprintMatrix before = fingerprints(stem);
        for (Biquad filter : FILTERS) {
            FingerprintMatrix truth = fingerprints(equalised(stem, filter));
            FingerprintMatrix guess = EqChange.of(List.of(filter)).apply(before);
            for (int field : new int[] {Fingerprint.CENTROID, Fingerprint.ZERO_CROSSING_RATE, Fingerprint.FLATNESS}) {
                double moved = Math.log(mean(truth, field) / mean(before, field));
                double guessed = Math.log(mean(guess, field) / mean(before, field));
                assertEquals(moved, guessed, 0.05 + 0.35 * Math.abs(moved), filter + ", field " + field);
            }
        }
    }

    @Test
    void without_filters_nothing_changes() throws IOException {
        FingerprintMatrix before = fingerprints(noise());
        assertArrayEquals(before.values(), EqChange.of(List.of()).apply(before).values(), 1e-4f);
    }

    private static double mean(FingerprintMatrix matrix, int field) {
        double sum = 0;
        for (int chunk = 2; chunk < matrix.chunks() - 2; chunk++) {
            sum += matrix.value(chunk, field) / (matrix.chunks() - 4);
        }
        return sum;
    }

    private static FingerprintMatrix fingerprints(Stem stem) throws IOException {
        try (AudioStream stream = stem.stream()) {
            return StemFingerprints.of(stream, 1, new Fingerprinter());
        }
    }

    private static Stem equalised(Stem stem, Biquad filter) {
        float[] filtered = filter.filter(stem.left());
        return new Stem(filtered, filtered, true);
    }

    /** Two seconds that fall with the frequency, as music does. */
    private static Stem noise() {
        SplittableRandom random = new SplittableRandom(7);
        float[] samples = new float[96_000];
        double low = 0;
        for (int i = 0; i < samples.length; i++) {
            double white = random.nextDouble() - 0.5;
            low += 0.05 * (white - low);
            samples[i] = (float) (0.3 * white + 2 * low);
        }
        return new Stem(samples, samples, true);
    }
}
