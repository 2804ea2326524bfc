package org.mixingmentor.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PeakFallTest {
    private final PeakFall fall = new PeakFall();

    private void silence(int ticks) {
        for (int i = 0; i < ticks; i++) {
            fall.take(0);
        }
    }

    @Test
    void it_rises_at_once_and_falls_by_24_db_a_second() {
        assertTrue(fall.take(1));
        assertEquals(0, fall.shown(), 1e-9);
        silence(30);
        assertEquals(-24, fall.shown(), 0.5, "a second is 30 ticks");
        fall.take(0.5);
        assertEquals(-6.02, fall.shown(), 0.01);
    }

    @Test
    void what_was_loudest_is_held_for_a_second_and_a_half() {
        fall.take(1);
        silence(45);
        assertEquals(0, fall.held(), 1e-9);
        silence(1);
        assertEquals(PeakFall.LOWEST, fall.held());
    }

    @Test
    void it_comes_to_rest_and_then_nothing_moves() {
        assertTrue(fall.isAtRest());
        fall.take(1);
        assertFalse(fall.isAtRest());
        silence(200);
        assertTrue(fall.isAtRest());
        assertFalse(fall.take(0));
        assertEquals(PeakFall.LOWEST, fall.shown());
    }

    @Test
    void what_is_quieter_than_can_be_shown_stays_at_the_end_of_the_scale() {
        fall.take(1e-5);
        assertEquals(PeakFall.LOWEST, fall.shown());
    }
}
