package org.mixingmentor.training.internal.gather;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.training.internal.targets.Stems;

class ChunkChoiceTest {
    @Test
    void only_chunks_within_the_range_of_the_loudest_are_taken() {
        ChunkChoice choice = ChunkChoice.of(Stems.flat(-30, -69, -71, -100), Profile.TRAINING_RANGE_DB, 400, 1);
        assertArrayEquals(new int[] {0, 1}, choice.indices());
        assertEquals(
                3, ChunkChoice.of(Stems.flat(-30, -69, -71, -100), 60, 400, 1).indices().length);
    }

    @Test
    void weights_are_square_roots_of_energies_with_mean_one() {
        ChunkChoice choice = ChunkChoice.of(Stems.flat(-30, -50), 40, 400, 1);
        assertEquals(10, choice.weights()[0] / choice.weights()[1], 1e-3);
        assertEquals(2, choice.weights()[0] + choice.weights()[1], 1e-5);
    }

    @Test
    void of_a_long_stem_one_chunk_is_drawn_from_each_equal_stretch() {
        FingerprintMatrix stem =
                Stems.flat(IntStream.range(0, 5000).mapToDouble(i -> -40).toArray());
        ChunkChoice choice = ChunkChoice.of(stem, 40, 400, 7);
        assertEquals(400, choice.indices().length);
        for (int i = 0; i < 400; i++) {
            int at = choice.indices()[i];
            assertTrue(at >= i * 5000 / 400 && at < (i + 1) * 5000 / 400, "chunk " + at + " for stretch " + i);
        }
        assertArrayEquals(choice.indices(), ChunkChoice.of(stem, 40, 400, 7).indices());
        assertFalse(
                Arrays.equals(choice.indices(), ChunkChoice.of(stem, 40, 400, 8).indices()));
    }

    @Test
    void silence_gives_no_chunks_and_no_mean() {
        ChunkChoice choice = ChunkChoice.of(Stems.flat(-100, -100), 40, 400, 1);
        assertEquals(0, choice.indices().length);
        assertEquals(0, choice.mean().chunks());
    }

    @Test
    void the_mean_fingerprint_is_weighted() {
        float[] mean = ChunkChoice.of(Stems.flat(-30, -50), 40, 400, 1).mean().values();
        assertEquals((10 * -30 + -50) / 11.0, mean[0], 1e-3);
    }
}
