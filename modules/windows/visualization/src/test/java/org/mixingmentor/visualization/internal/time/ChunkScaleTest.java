package org.mixingmentor.visualization.internal.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.ChunkGrid;

class ChunkScaleTest {
    private static final int WIDTH = ChunkScale.GUTTER + 210 + ChunkScale.MARGIN;

    private final ChunkScale scale = new ChunkScale(21);

    @Test
    void every_chunk_has_its_share_of_the_width_around_its_centre() {
        for (int chunk = 0; chunk < 21; chunk++) {
            double centre = scale.axis(WIDTH).x(ChunkGrid.centreSeconds(chunk) - ChunkGrid.centreSeconds(0));
            assertEquals(ChunkScale.GUTTER + 10 * chunk + 5, centre, 1e-6);
            assertEquals(OptionalInt.of(chunk), scale.chunkAt(ChunkScale.GUTTER + 10 * chunk + 1, WIDTH));
            assertEquals(OptionalInt.of(chunk), scale.chunkAt(ChunkScale.GUTTER + 10 * chunk + 9, WIDTH));
        }
    }

    @Test
    void beside_the_picture_there_is_no_chunk() {
        assertEquals(OptionalInt.empty(), scale.chunkAt(ChunkScale.GUTTER - 1, WIDTH));
        assertEquals(OptionalInt.empty(), scale.chunkAt(WIDTH, WIDTH));
        assertEquals(OptionalInt.empty(), new ChunkScale(0).chunkAt(ChunkScale.GUTTER + 5, WIDTH));
    }

    @Test
    void an_arrow_key_goes_one_further_and_stays_at_the_ends() {
        assertEquals(OptionalInt.of(0), scale.next(OptionalInt.empty(), 1));
        assertEquals(OptionalInt.of(0), scale.next(OptionalInt.empty(), -1));
        assertEquals(OptionalInt.of(8), scale.next(OptionalInt.of(7), 1));
        assertEquals(OptionalInt.of(20), scale.next(OptionalInt.of(20), 1));
        assertEquals(OptionalInt.of(0), scale.next(OptionalInt.of(0), -1));
        assertEquals(OptionalInt.empty(), new ChunkScale(0).next(OptionalInt.empty(), 1));
    }

    @Test
    void a_window_too_narrow_for_a_picture_still_has_an_axis() {
        assertEquals(1, scale.axis(40).width());
    }
}
