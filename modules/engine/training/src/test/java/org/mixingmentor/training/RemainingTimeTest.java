package org.mixingmentor.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemainingTimeTest {
    @Test
    void the_remaining_time_of_a_step_is_told_from_how_long_it_has_taken() {
        long[] clock = {0};
        RemainingTime time = new RemainingTime(TrainingProgress.none(), () -> clock[0]);
        time.report(0, 10, "scoring");
        assertEquals(Optional.empty(), time.ofStep());
        clock[0] = Duration.ofSeconds(4).toNanos();
        time.report(4, 10, "scoring: kick.wav");
        assertEquals("scoring", time.step());
        assertEquals(Optional.of(Duration.ofSeconds(6)), time.ofStep());
        for (int epoch = 1; epoch <= 2; epoch++) {
            clock[0] += Duration.ofSeconds(3).toNanos();
            time.learned(new CurvePoint(0, 2, epoch, 5, 1, 1, 1));
        }
        assertEquals("learning", time.step());
        assertEquals(0.2, time.share().orElseThrow(), 1e-9);
        assertEquals(Optional.of(Duration.ofSeconds(24)), time.ofStep());
        time.report(3, 4, "new twins for epoch 3 of 5: kick.wav");
        assertEquals(0.75, time.share().orElseThrow(), 1e-9);
        time.learned(new CurvePoint(0, 2, 3, 5, 1, 1, 1));
        assertEquals(0.3, time.share().orElseThrow(), 1e-9);
    }
}
