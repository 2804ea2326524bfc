package org.mixingmentor.workbench.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.workbench.FrequencyAxis;

class SpectrogramPictureTest {
    private static final int WIDTH = 60;
    private static final int HEIGHT = 90;

    private static Stem sine(double hz) {
        float[] samples = new float[48_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hz * i / 48_000));
        }
        return new Stem(samples, samples, true);
    }

    private static SpectrogramPicture picture(Stem stem) {
        return SpectrogramPicture.of(stem, 0, 1, WIDTH, HEIGHT, () -> false);
    }

    private static int red(int rgb) {
        return rgb >> 16 & 0xFF;
    }

    @Test
    void a_tone_is_a_line_at_its_frequency_with_the_low_ones_below() {
        FrequencyAxis axis = new FrequencyAxis(SpectrogramPicture.LOWEST_HZ, SpectrogramPicture.HIGHEST_HZ, 0, HEIGHT);
        for (double hz : new double[] {100, 1000, 8000}) {
            SpectrogramPicture picture = picture(sine(hz));
            int loudest = 0;
            for (int row = 0; row < HEIGHT; row++) {
                if (picture.levels().at(WIDTH / 2, row) > picture.levels().at(WIDTH / 2, loudest)) {
                    loudest = row;
                }
            }
            assertEquals(axis.x(hz), loudest, 3, hz + " Hz");
        }
    }

    @Test
    void louder_is_another_colour_than_the_background() {
        HeatColours colours = new HeatColours();
        assertEquals(colours.of(0), colours.of(-3));
        assertEquals(colours.of(1), colours.of(7));
        assertTrue(red(colours.of(0.8)) != red(colours.of(0)));
    }

    @Test
    void it_is_kept_as_long_as_it_shows_the_same_stretch_of_the_same_stem_as_large() {
        Stem stem = sine(1000);
        SpectrogramPicture picture = picture(stem);
        assertTrue(picture.shows(stem, 0, 1, WIDTH, HEIGHT));
        assertFalse(picture.shows(stem, 0, 0.5, WIDTH, HEIGHT));
        assertFalse(picture.shows(stem, 0, 1, WIDTH + 1, HEIGHT));
        assertFalse(picture.shows(sine(2000), 0, 1, WIDTH, HEIGHT));
    }

    @Test
    void nobody_waits_for_one_that_is_not_wanted_any_more() {
        assertThrows(
                CancellationException.class, () -> SpectrogramPicture.of(sine(1000), 0, 1, WIDTH, HEIGHT, () -> true));
    }
}
