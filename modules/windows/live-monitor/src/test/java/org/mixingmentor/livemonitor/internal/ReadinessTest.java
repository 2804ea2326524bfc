package org.mixingmentor.livemonitor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mixingmentor.brain.AdviceCalibration;

class ReadinessTest {
    @Test
    void the_usual_step_is_what_brains_take_where_nobody_asks_and_each_step_says_more() {
        assertEquals(AdviceCalibration.FALSE_ALARMS, Readiness.share(Readiness.USUAL));
        assertEquals("5 % false alarms", Readiness.words(Readiness.USUAL));
        for (int step = 1; step < Readiness.STEPS; step++) {
            assertTrue(Readiness.share(step) > Readiness.share(step - 1));
        }
    }
}
