package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WaveformOverviewTest {
    @Test
    void columns_hold_the_extremes_of_their_frames_at_every_zoom() {
        Random random = new Random(1);
        float[] left = new float[100_003];
        float[] right = new float[100_003];
        for (int i = 0; i < left.length; i++) {
            left[i] = (float) random.nextGaussian();
            right[i] = (float) random.nextGaussian();
        }
        WaveformOverview overview = WaveformOverview.of(new Stem(left, right, false));
        assertEquals(2, overview.channels());
        assertColumns(overview, left, 0, 1, 10_000, 500);
        for (int columns : new int[] {1, 7, 100, 390}) {
            assertColumns(overview, right, 1, 1 << columns % 3, 65_536, columns);
        }
    }

    /** Borders may be rounded by a fourth of a column. */
    private static void assertColumns(
            WaveformOverview overview, float[] samples, int channel, int from, int to, int columns) {
        float[] shown = overview.columns(channel, from, to, columns);
        double width = (to - from) / (double) columns;
        for (int i = 0; i < columns; i++) {
            double slack = width >= 256 ? width / 4 : 1;
            float sure = extreme(samples, from + i * width + slack, from + (i + 1) * width - slack);
            float most = extreme(samples, from + i * width - slack, from + (i + 1) * width + slack);
            assertEquals(true, shown[2 * i + 1] >= sure && shown[2 * i + 1] <= most, "column " + i + " of " + columns);
        }
    }

    private static float extreme(float[] samples, double from, double to) {
        float largest = Float.NEGATIVE_INFINITY;
        for (int i = (int) Math.max(0, Math.ceil(from)); i < Math.min(samples.length, to); i++) {
            largest = Math.max(largest, samples[i]);
        }
        return largest;
    }

    @Test
    void outside_the_sound_it_is_silent() {
        float[] one = new float[1_000];
        java.util.Arrays.fill(one, 0.5f);
        WaveformOverview overview = WaveformOverview.of(new Stem(one, one, true));
        float[] shown = overview.columns(0, -1_000, 3_000, 8);
        assertEquals(1, overview.channels());
        assertEquals(0, shown[1]);
        assertEquals(0.5, shown[2 * 2 + 1]);
        assertEquals(0, shown[2 * 7]);
    }
}
