package org.mixingmentor.brain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadThresholdTest {
    @Test
    void lies_above_nearly_all_that_was_held_out_but_one_odd_stem_does_not_move_it() {
        List<Double> spreads =
                IntStream.rangeClosed(1, 100).mapToObj(i -> i / 100.0).toList();
        double threshold = SpreadThreshold.learn(spreads).orElseThrow();
        assertTrue(threshold > 1 && threshold < 1.5, "a threshold of " + threshold);
        List<Double> odd = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> i == 100 ? 50.0 : i / 100.0)
                .toList();
        assertEquals(threshold, SpreadThreshold.learn(odd).orElseThrow(), 1e-9);
    }

    @Test
    void members_that_hardly_differ_agree() {
        assertEquals(0.1, SpreadThreshold.learn(List.of(0.001, 0.002)).orElseThrow());
    }

    @Test
    void there_is_none_without_stems_or_with_one_member() {
        assertEquals(OptionalDouble.empty(), SpreadThreshold.learn(List.of()));
        assertEquals(OptionalDouble.empty(), SpreadThreshold.learn(Collections.nCopies(9, 0.0)));
    }
}
