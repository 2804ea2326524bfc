package org.mixingmentor.training.internal.twins;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.Stem;

class VariedGoldTest {
    private final Stem gold = sine(200, 48_000);

    @Test
    void the_same_seed_gives_the_same_sound_and_others_give_others() {
        assertArrayEquals(
                VariedGold.of(gold, Optional.empty(), 3).left(),
                VariedGold.of(gold, Optional.empty(), 3).left());
        TreeSet<Integer> lengths = new TreeSet<>();
        for (int seed = 0; seed < 20; seed++) {
            lengths.add(VariedGold.of(gold, Optional.empty(), seed).frames());
        }
        assertTrue(lengths.size() > 10, "only " + lengths);
        assertTrue(lengths.first() >= 48_000 / Math.pow(2, 0.4) - 1, "shortest " + lengths.first());
        assertTrue(lengths.last() <= 48_000 * Math.pow(2, 0.4), "longest " + lengths.last());
    }

    @Test
    void played_faster_a_sine_is_higher_by_as_much() {
        for (int seed = 0; seed < 20; seed++) {
            Stem varied = VariedGold.of(gold, Optional.empty(), seed);
            double factor = 48_000.0 / varied.frames();
            assertEquals(
                    200 * factor, crossings(varied.left()) / 2.0 / (varied.frames() / 48_000.0), 3, "seed " + seed);
        }
    }

    @Test
    void mono_stays_mono_and_nothing_grows_louder() {
        for (int seed = 0; seed < 20; seed++) {
            Stem varied = VariedGold.of(gold, Optional.empty(), seed);
            assertTrue(varied.mono());
            assertSame(varied.left(), varied.right());
            for (float sample : varied.left()) {
                assertTrue(Math.abs(sample) < 0.51f, "sample " + sample);
            }
        }
    }

    @Test
    void a_layer_under_a_sound_is_weaker_and_may_end_later() {
        Stem under = sine(3000, 96_000);
        int layered = 0;
        for (int seed = 0; seed < 20; seed++) {
            Stem alone = VariedGold.of(gold, Optional.empty(), seed);
            Stem both = VariedGold.of(gold, Optional.of(under), seed);
            layered += both.frames() > alone.frames() + 12_000 ? 1 : 0;
            assertTrue(both.frames() <= 48_000 * Math.pow(2, 0.4) + 24_000, "frames " + both.frames());
        }
        assertTrue(layered > 5 && layered < 19, layered + " of 20 layered");
    }

    private static int crossings(float[] x) {
        int crossings = 0;
        for (int i = 1; i < x.length; i++) {
            crossings += x[i] >= 0 != x[i - 1] >= 0 ? 1 : 0;
        }
        return crossings;
    }

    private static Stem sine(double hz, int frames) {
        float[] x = new float[frames];
        for (int i = 0; i < frames; i++) {
            x[i] = (float) (0.5 * Math.sin(2 * Math.PI * hz * i / 48_000));
        }
        return new Stem(x, x, true);
    }
}
