package org.mixingmentor.mentor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.mentor.spi.EqFilter;

class EqualisedStemTest {
    private static final List<EqFilter> CUT = List.of(new EqFilter(EqFilter.Kind.PEAK, 200, -6, 1));

    private static Stem sine(double hz) {
        float[] samples = new float[48_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) Math.sin(2 * Math.PI * hz * i / 48_000);
        }
        return new Stem(samples, samples, true);
    }

    private static double levelDb(Stem stem) {
        double sum = 0;
        for (int i = 24_000; i < 48_000; i++) {
            sum += stem.left()[i] * stem.left()[i] / 24_000;
        }
        return 10 * Math.log10(2 * sum);
    }

    @Test
    void half_the_amount_is_half_the_gain_in_db() {
        assertEquals(-6, levelDb(EqualisedStem.of(sine(200), CUT, 1)), 0.01);
        assertEquals(-3, levelDb(EqualisedStem.of(sine(200), CUT, 0.5)), 0.01);
        assertEquals(0, levelDb(EqualisedStem.of(sine(200), CUT, 0)), 0.01);
        assertEquals(0, levelDb(EqualisedStem.of(sine(8000), CUT, 1)), 0.01);
    }

    @Test
    void a_mono_stem_stays_one_channel() {
        Stem equalised = EqualisedStem.of(sine(200), CUT, 1);
        assertSame(equalised.left(), equalised.right());
    }
}
