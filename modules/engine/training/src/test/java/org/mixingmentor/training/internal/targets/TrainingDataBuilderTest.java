package org.mixingmentor.training.internal.targets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.Region;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.training.TrainingData;

class TrainingDataBuilderTest {
    @Test
    void all_chunks_of_a_stem_share_its_label_and_stems_of_a_song_its_number() {
        TrainingDataBuilder builder = new TrainingDataBuilder(0);
        builder.add(Stems.ideal("one"), 1);
        builder.add(Stems.flawed("two", List.of("boxy"), List.of(), 12, -6), 1);
        builder.add(Stems.flawed("one", List.of("dull"), List.of(), 25, 6), 1);
        TrainingData data = builder.build(builder.flawTypes());
        assertEquals(List.of("boxy", "dull"), data.flawTypes());
        assertArrayEquals(new int[] {0, 0, 1, 1, 2, 2}, data.labels());
        assertArrayEquals(new int[] {0, 1, 0}, data.songs());
        assertArrayEquals(new float[] {0, 0, 1, 0, 0, 1}, data.flaws());
        assertEquals(-6, data.corrections()[35 + 12]);
        assertArrayEquals(new float[] {1, 1, 1}, data.correctionWeights());
    }

    @Test
    void a_flaw_with_regions_is_taught_only_inside_them() {
        FingerprintMatrix second =
                Stems.flat(IntStream.range(0, 21).mapToDouble(i -> -40).toArray());
        TrainingDataBuilder builder = new TrainingDataBuilder(1);
        builder.add(Stems.of("one", second, false, List.of("boxy"), List.of(new Region(0.5, 0.8, List.of("boxy")))), 1);
        TrainingData data = builder.build(List.of("boxy"));
        for (int chunk = 0; chunk < 21; chunk++) {
            boolean inside = chunk >= 10 && chunk < 16;
            assertEquals(inside ? 1 : 0, data.flaws()[data.labels()[chunk]], "chunk " + chunk);
            assertEquals(inside ? 1 : 0, data.correctionWeights()[data.labels()[chunk]], "chunk " + chunk);
        }
    }

    @Test
    void a_flaw_without_a_region_is_taught_everywhere_beside_one_that_has_regions() {
        TrainingDataBuilder builder = new TrainingDataBuilder(1);
        List<Region> regions = List.of(new Region(0, 0.04, List.of("boxy")));
        builder.add(Stems.of("one", Stems.flat(-40, -40), false, List.of("boxy", "dull"), regions), 1);
        TrainingData data = builder.build(List.of("boxy", "dull"));
        assertArrayEquals(new float[] {1, 1, 0, 1}, data.flaws());
    }

    @Test
    void a_target_towards_the_average_gold_stem_weighs_as_told_and_teaches_the_flaw_anyway() {
        TrainingDataBuilder builder = new TrainingDataBuilder(0);
        builder.add(Stems.of("one", Stems.flat(-40), false, List.of("boxy"), List.of()), 1);
        TrainingData data = builder.build(List.of("boxy"));
        assertArrayEquals(new float[] {0}, data.correctionWeights());
        assertArrayEquals(new float[] {1}, data.flaws());
    }

    @Test
    void a_silent_stem_adds_nothing() {
        TrainingDataBuilder builder = new TrainingDataBuilder(0);
        builder.add(Stems.of("one", Stems.flat(-100, -100), true, List.of(), List.of()), 1);
        assertEquals(0, builder.build(List.of()).rows());
        assertEquals(0, builder.means().size());
    }
}
