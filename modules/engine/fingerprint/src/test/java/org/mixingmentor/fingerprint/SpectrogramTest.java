package org.mixingmentor.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.Stem;

class SpectrogramTest {
    private static final int SECOND = 48_000;

    @Test
    void a_sine_is_a_line_at_its_frequency_and_level_whatever_the_zoom() {
        Stem stem = sine(1_000, 0.5, 4 * SECOND);
        for (double seconds : new double[] {4, 1, 0.1}) {
            Spectrogram shown = spectrogram(stem, SECOND, SECOND + seconds * SECOND / 2, 50);
            for (int column = 0; column < shown.columns(); column++) {
                int row = strongest(shown, column);
                assertEquals(1_000, shown.hz(row), 60, "in " + seconds + " s, column " + column);
                assertEquals(-6, shown.at(column, row), 1.5);
            }
        }
    }

    @Test
    void low_frequencies_between_two_bins_have_no_holes() {
        Spectrogram shown = spectrogram(sine(60, 0.5, SECOND), 0, SECOND, 10);
        int row = strongest(shown, 5);
        assertEquals(60, shown.hz(row), 4);
        for (int near = row - 3; near <= row + 3; near++) {
            assertTrue(shown.at(5, near) > -30, shown.hz(near) + " Hz: " + shown.at(5, near));
        }
    }

    @Test
    void a_click_is_seen_even_where_a_column_is_longer_than_a_window() {
        float[] samples = new float[20 * SECOND];
        samples[7 * SECOND + 777] = 1;
        Spectrogram shown = spectrogram(new Stem(samples, samples, true), 0, samples.length, 120);
        int column = (int) (7.016 / 20 * 120);
        assertTrue(shown.at(column, 150) > -80, "level " + shown.at(column, 150));
        assertEquals(Spectrogram.FLOOR_DB, shown.at(column + 3, 150));
    }

    @Test
    void outside_the_stem_and_in_silence_is_the_floor() {
        Spectrogram shown = spectrogram(sine(1_000, 1, SECOND), 2 * SECOND, 3 * SECOND, 8);
        for (float level : shown.db()) {
            assertEquals(Spectrogram.FLOOR_DB, level);
        }
        assertEquals(20, shown.hz(0), 1e-9);
        assertEquals(20_000, shown.hz(shown.rows() - 1), 1e-6);
    }

    @Test
    void it_stops_when_it_is_no_longer_wanted() {
        Stem stem = sine(1_000, 1, SECOND);
        assertThrows(
                CancellationException.class, () -> Spectrogram.of(stem, 0, SECOND, 800, 100, 20, 20_000, () -> true));
    }

    private static Spectrogram spectrogram(Stem stem, double from, double to, int columns) {
        return Spectrogram.of(stem, from, to, columns, 200, 20, 20_000, () -> false);
    }

    private static int strongest(Spectrogram shown, int column) {
        int strongest = 0;
        for (int row = 1; row < shown.rows(); row++) {
            if (shown.at(column, row) > shown.at(column, strongest)) {
                strongest = row;
            }
        }
        return strongest;
    }

    private static Stem sine(double hz, double amplitude, int frames) {
        float[] samples = new float[frames];
        for (int i = 0; i < frames; i++) {
            samples[i] = (float) (amplitude * Math.sin(2 * Math.PI * hz * i / SECOND));
        }
        return new Stem(samples, samples, true);
    }
}
