package org.mixingmentor.training.internal.targets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mixingmentor.base.Base;
import org.mixingmentor.base.BaseRecording;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.TrainingData;

/** Of real recordings of the shipped base. */
class BaseTwinsTest {
    private static final List<BaseRecording> SNARES = Base.shipped().recordings().stream()
            .filter(recording -> recording.instrument().equals("snare"))
            .toList();
    private static final List<String> FLAWS = List.of("boxy", "muddy_200hz", "room_reverb");

    private final BaseTwins twins = new BaseTwins(SNARES, List.of(0.0, 0.5), FLAWS);

    @Test
    void what_undoes_the_flaw_brings_the_twin_back_to_its_recording() {
        BaseRecording snare = SNARES.get(0);
        BaseRecording only = new BaseRecording(
                snare.name(),
                snare.song(),
                snare.instrument(),
                snare.genre(),
                snare.source(),
                snare.mono(),
                snare.profile(),
                snare.chunks().only(new int[] {0}));
        TrainingData rows = new BaseTwins(List.of(only), List.of(0.5), FLAWS).draw(50, 3);
        for (int row = 0; row < rows.rows(); row++) {
            double worst = 0;
            double shift = Double.NaN;
            for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
                double own = only.chunks().value(0, band);
                double cure = rows.corrections()[rows.labels()[row] * Correction.SIZE + band];
                double off = rows.x()[row * 64 + band] + cure - own;
                // Corrections are level-free: all bands may be off by the same.
                shift = Double.isNaN(shift) ? off : shift;
                if (own > Arrays.stream(bands(only)).max().orElseThrow() - 40) {
                    worst = Math.max(worst, Math.abs(off - shift));
                }
            }
            assertTrue(worst < 0.02, "row " + row + " is off by " + worst + " dB");
        }
    }

    @Test
    void some_have_no_flaw_and_want_nothing_and_treatments_are_in_none() {
        TrainingData rows = twins.draw(1000, 1);
        assertEquals(1000, rows.labelCount());
        long ideal = IntStream.range(0, 1000)
                .filter(label -> IntStream.range(0, Correction.SIZE)
                        .allMatch(j -> rows.corrections()[label * Correction.SIZE + j] == 0))
                .count();
        assertTrue(ideal > 105 && ideal < 195, ideal + " of 1000");
        assertTrue(named(rows, 0) > 20 && named(rows, 1) > 20, "EQ flaws have names");
        assertEquals(0, named(rows, 2), "no reverb comes of an EQ");
    }

    @Test
    void the_same_seed_gives_the_same_rows_and_another_gives_others() {
        assertArrayEquals(twins.draw(20, 7).x(), twins.draw(20, 7).x());
        assertFalse(Arrays.equals(twins.draw(20, 7).x(), twins.draw(20, 8).x()));
    }

    private static long named(TrainingData rows, int flaw) {
        return IntStream.range(0, rows.labelCount())
                .filter(label -> rows.flaws()[label * FLAWS.size() + flaw] > 0)
                .count();
    }

    private static double[] bands(BaseRecording recording) {
        return IntStream.range(0, Bands.COUNT)
                .mapToDouble(band -> recording.chunks().value(0, band))
                .toArray();
    }
}
